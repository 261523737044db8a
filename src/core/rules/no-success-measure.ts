import { defineMappingRule, type ExampleItem } from './rule.ts';
import { tally } from './tally.ts';
import { isSaid, namesInWords } from './words.ts';

const item: ExampleItem = {
	kind: 'action',
	name: 'Dispute an invoice',
	surface: 'product',
	answers: {
		frequency: 'occasional',
		nextAction: 'customer',
		interpretation: 'clear',
		blastRadius: [],
		portability: 'none'
	}
};

export default defineMappingRule({
	id: 'no-success-measure',
	severity: 'advice',
	title: 'There is a measure for each side of the line.',
	principle:
		'A new boundary is right when customers finish the core task faster and support resolves exceptions with fewer compromises. Without a figure from before, nobody will know.',
	ask: 'In three months somebody asks whether it was worth it: which two figures do we show?',
	ignoreWhen: 'The figures are kept where the team keeps all its figures; name that place.',
	remedy:
		'Name one measure for customers and one for support, each with today’s figure. A rough one is better than none.',
	messages: {
		none: 'No measure is named that would show whether customers finish their task faster, or support resolves exceptions with fewer compromises.',
		customer:
			'What is measured is on the side of support ({measures}), and nothing shows whether customers finish their task faster.',
		support:
			'What is measured is on the side of customers ({measures}), and nothing shows whether support resolves exceptions with fewer compromises.'
	},
	examples: {
		bad: { says: 'All is placed, and nobody could tell whether it helped.', items: [item], measures: [] },
		good: {
			says: 'One figure for each side, with today’s value.',
			items: [item],
			measures: [
				{
					id: 'time',
					name: 'Days from dispute to decision',
					side: 'customer',
					unit: 'days',
					baseline: '9',
					target: '4'
				},
				{
					id: 'by-hand',
					name: 'Credit notes written by hand',
					side: 'support',
					unit: 'a month',
					baseline: '60',
					target: '15'
				}
			]
		}
	},

	reads: ['items', 'measures'],

	*check(mapping) {
		// While most of it has no place yet, the room has other things to talk about.
		const { judged, placed } = tally(mapping);
		if (placed === 0 || placed * 2 < judged) return;
		const at = { type: 'mapping' as const };
		const named = mapping.measures.filter(({ name }) => isSaid(name));
		const words = namesInWords(named.map(({ name }) => name));
		const data = { measures: words };
		if (named.length === 0) {
			yield { at, message: 'none', data, because: ['measures: none'] };
			return;
		}
		// One that does not say whose it is may be either's.
		for (const [side, other] of [
			['customer', 'support'],
			['support', 'customer']
		] as const)
			if (named.every((measure) => measure.side === other))
				yield { at, message: side, data, because: [`measures, all on the side of ${other}: ${words}`] };
	}
});
