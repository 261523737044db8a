import { homesOf } from '../ownership/judge.ts';
import { SURFACE_NAMES } from '../ownership/questions.ts';
import { isCostume } from './costume.ts';
import { itemAt, moveHomeFix } from './remedies.ts';
import { defineItemRule } from './rule.ts';
import { WHERE, afterColon, groundsInWords, homeInWords } from './words.ts';

export default defineItemRule({
	id: 'misplaced-item',
	severity: 'error',
	title: 'Every item is on the surface that its answers name.',
	principle: 'Who owns the next step decides where an item belongs, not where its data is easiest to show.',
	ask: 'Who does something next once they have seen it: the customer here, our team, or the customer elsewhere?',
	ignoreWhen:
		'A contract or a law prescribes the place. Accept it with that reason, so that nobody moves it back and forth.',
	remedy: 'Move it where the verdict says, or change the answer that you no longer agree with.',
	messages: {
		belongs: '“{name}” sits {here} and belongs {there}: {why}',
		leans: '“{name}” sits {here} and rather belongs {there}: {why}'
	},
	examples: {
		bad: {
			says: 'Customers see a queue that only the team can act on.',
			items: [
				{
					kind: 'field',
					name: 'Place in the review queue',
					surface: 'product',
					answers: {
						frequency: 'exception',
						nextAction: 'internal',
						interpretation: 'needs-context',
						blastRadius: [],
						portability: 'none'
					}
				}
			]
		},
		good: {
			says: 'The queue is where the team works on it.',
			items: [
				{
					kind: 'field',
					name: 'Place in the review queue',
					surface: 'support',
					answers: {
						frequency: 'exception',
						nextAction: 'internal',
						interpretation: 'needs-context',
						blastRadius: [],
						portability: 'none'
					}
				}
			]
		}
	},

	concerns: ({ surface }, verdict) =>
		surface !== undefined && verdict.settled && !homesOf(verdict).includes(surface),
	*check(item, verdict) {
		if (!item.surface || !verdict.settled || homesOf(verdict).includes(item.surface)) return;
		// Told with a better reason by a rule of its own.
		if (isCostume(item, verdict)) return;
		const isClear = verdict.strength === 'clear';
		yield {
			message: isClear ? 'belongs' : 'leans',
			severity: isClear ? 'error' : 'warning',
			data: {
				name: item.name,
				here: WHERE[item.surface],
				there: homeInWords(verdict),
				why: afterColon(verdict.why)
			},
			because: [`surface: ${SURFACE_NAMES[item.surface].name}`, ...groundsInWords(item, verdict)]
		};
	},

	fixes(finding, mapping) {
		const item = itemAt(mapping, finding);
		return item ? moveHomeFix(mapping, item) : [];
	}
});
