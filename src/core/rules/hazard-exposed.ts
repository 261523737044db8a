import { exposedHazards } from './exposure.ts';
import { itemAt, moveAwayFix } from './remedies.ts';
import { defineItemRule } from './rule.ts';
import { answersInWords, risksInWords } from './words.ts';

export default defineItemRule({
	id: 'hazard-exposed',
	severity: 'error',
	title: 'Nothing that customers see or take along puts anyone at risk.',
	principle:
		'What touches other customers, reveals how decisions are made or opens a privileged operation stays inside, unless it is made into something safer.',
	ask: 'What is the worst that a curious customer could do or find out with it?',
	ignoreWhen:
		'The risk was looked at and somebody answers for it. Accept it with their name and a date to look again.',
	remedy: 'Move it to Support tooling, and give customers a safe version if they need the outcome.',
	messages: {
		shown: '“{name}” sits on Product, and showing it {risks}.',
		offered: '“{name}” is offered on Product, and that {risks}.',
		packed: '“{name}” sits in Exports, and handing it out {risks}.'
	},
	examples: {
		bad: {
			says: 'A score with which the team weighs customers is on their own screen.',
			items: [
				{
					kind: 'field',
					name: 'Risk score',
					surface: 'product',
					answers: { blastRadius: ['internal-logic'] }
				}
			]
		},
		good: {
			says: 'The score stays with the team that decides by it.',
			items: [
				{
					kind: 'field',
					name: 'Risk score',
					surface: 'support',
					answers: { frequency: 'exception', nextAction: 'internal', blastRadius: ['internal-logic'] }
				}
			]
		}
	},

	concerns: (item) => exposedHazards(item).length > 0,
	*check(item) {
		const hazards = exposedHazards(item);
		if (hazards.length === 0) return;
		const isPacked = item.surface === 'exports';
		yield {
			message: isPacked ? 'packed' : item.kind === 'action' ? 'offered' : 'shown',
			data: { name: item.name, risks: risksInWords(hazards) },
			because: [...answersInWords(item, ['blastRadius']), `surface: ${isPacked ? 'Exports' : 'Product'}`]
		};
	},

	fixes(finding, mapping) {
		const item = itemAt(mapping, finding);
		return item ? moveAwayFix(mapping, item) : [];
	}
});
