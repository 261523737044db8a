import { SURFACE_NAMES } from '../ownership/questions.ts';
import { isExposedDeliberation } from './exposure.ts';
import { itemAt, moveAwayFix, unpackFix } from './remedies.ts';
import { defineItemRule } from './rule.ts';
import { WHERE, namesInWords } from './words.ts';

export default defineItemRule({
	id: 'deliberation-exposed',
	severity: 'error',
	title: 'Customers see decisions, not the debate behind them.',
	principle:
		'A portal shows what was decided. Notes, suspicions and attempts belong to the team, which writes them freely only where nobody else reads along.',
	ask: 'Is this the decision itself, or how we came to it?',
	ignoreWhen: 'It is a decision after all: then mark its voice as a decision.',
	remedy: 'Keep it in Support tooling, take it out of packages, and show customers the decision it led to.',
	messages: {
		shown: '“{name}” sits {where}, and it is debate: customers are owed the decision, not the way to it.',
		packed: '“{name}” goes out {where}, and it is debate: customers are owed the decision, not the way to it.'
	},
	examples: {
		bad: {
			says: 'Notes of an investigation stand beside the request.',
			items: [{ kind: 'field', name: 'Investigation notes', surface: 'product', voice: 'deliberation' }]
		},
		good: {
			says: 'The notes stay inside, and the decision is on Product.',
			items: [
				{
					kind: 'field',
					name: 'Investigation notes',
					surface: 'support',
					voice: 'deliberation',
					answers: { frequency: 'exception', nextAction: 'internal', blastRadius: [] }
				},
				{
					kind: 'status',
					name: 'Dispute accepted',
					surface: 'product',
					voice: 'decision',
					answers: {
						nextAction: 'internal',
						interpretation: 'clear',
						blastRadius: [],
						portability: 'none'
					},
					nextStep: { text: 'We send a credit note within two days.', actor: 'internal' }
				}
			]
		}
	},

	concerns: ({ voice }) => voice === 'deliberation',
	*check(item, _, around) {
		if (item.voice !== 'deliberation') return;
		const { name } = item;
		const because = ['voice: deliberation'];
		if (item.surface && isExposedDeliberation(item))
			yield {
				message: 'shown',
				data: { name, where: WHERE[item.surface] },
				because: [...because, `surface: ${SURFACE_NAMES[item.surface].name}`]
			};
		const packages = around.packagesWith(item.id);
		if (packages.length === 0) return;
		const words = namesInWords(packages.map((one) => one.name));
		const data = { name, where: `with ${words}` };
		yield { message: 'packed', data, because: [...because, `packages: ${words}`] };
	},

	fixes(finding, mapping) {
		const item = itemAt(mapping, finding);
		if (!item) return [];
		return finding.message === 'packed' ? unpackFix(mapping, item) : moveAwayFix(mapping, item);
	}
});
