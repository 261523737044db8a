import { defineMappingRule, type ExampleItem } from './rule.ts';
import { tally } from './tally.ts';

/** Fewer placed items say nothing about a portal: many rooms begin with Product. */
const FEWEST = 10;
/** Of what is placed, this much on Product is most of it. */
const MOST = 2 / 3;
/** Of what is on Product, this much that waits for the team is a view of its work rather than a few statuses. */
const MUCH = 2 / 5;

const answers = {
	nextAction: 'customer',
	interpretation: 'clear',
	blastRadius: [],
	portability: 'none'
} satisfies ExampleItem['answers'];
const field = (name: string): ExampleItem => ({ kind: 'field', name, surface: 'product', answers });
const watched = (name: string): ExampleItem => ({
	...field(name),
	answers: { ...answers, frequency: 'recurring', nextAction: 'internal' }
});
const kept = (name: string): ExampleItem => ({
	...field(name),
	surface: 'support',
	answers: { frequency: 'exception', nextAction: 'internal', blastRadius: [], portability: 'none' }
});

const THEIRS = ['Delivery address', 'Billing contact', 'Order reference', 'Wanted date', 'Contract'].map(
	field
);
const STEPS = ['Picked', 'Packed', 'Weighed', 'Labelled', 'Handed to the carrier'];

export default defineMappingRule({
	id: 'everything-surfaced',
	severity: 'warning',
	title: 'Product holds what customers act on, not all that there is.',
	principle:
		'Showing everything is meant to spare questions. What customers can’t act on brings new ones, and moves the work of reading it to them.',
	ask: 'Of all that we show: what would customers miss, and what do we show because we have it?',
	ignoreWhen: 'Watching the team’s work is what customers pay for, as in tracking a shipment; say so.',
	remedy:
		'Go through what waits for your team, keep the few statuses that say where customers stand, and move the rest to Support tooling.',
	messages: {
		most: 'Product holds {shown} of {placed} placed items, and for {teams} of these the next step is your team’s, not the customer’s.'
	},
	examples: {
		bad: {
			says: 'Customers watch every step of the warehouse.',
			items: [...THEIRS, ...STEPS.map(watched)]
		},
		good: {
			says: 'They read one, and the team keeps its steps for itself.',
			items: [
				...THEIRS,
				watched('On its way'),
				...STEPS.map(kept),
				{
					kind: 'action',
					name: 'Pack again',
					surface: 'support',
					answers: { nextAction: 'internal', blastRadius: [], portability: 'none' }
				}
			]
		}
	},

	reads: ['items'],

	*check(mapping) {
		const { placed, shown, teams } = tally(mapping);
		if (placed < FEWEST || shown < placed * MOST || teams < shown * MUCH) return;
		yield {
			at: { type: 'surface', id: 'product' },
			message: 'most',
			data: { placed, shown, teams },
			because: [`on Product: ${shown} of ${placed}`, `next step our team, on Product: ${teams} of ${shown}`]
		};
	}
});
