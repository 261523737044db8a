import { itemById } from '../mapping/selectors.ts';
import { bareCrossings } from './crossings.ts';
import { changesFix } from './remedies.ts';
import { defineMappingRule, type ExampleItem } from './rule.ts';

const ask: ExampleItem = {
	kind: 'action',
	name: 'Object to the decision',
	surface: 'product',
	answers: {
		frequency: 'occasional',
		nextAction: 'customer',
		interpretation: 'clear',
		blastRadius: [],
		portability: 'none'
	}
};
const look: ExampleItem = {
	kind: 'action',
	name: 'Review the objection',
	surface: 'support',
	answers: { nextAction: 'internal', blastRadius: [], portability: 'none' }
};

export default defineMappingRule({
	id: 'uncontracted-crossing',
	severity: 'warning',
	title: 'What passes from Product to the team is a translation, a hand-over or a request.',
	principle:
		'The customer-facing contract and the inner system are separate, and joined on purpose. Where one merely leads into the other, nobody knows what was promised to whom.',
	ask: 'At this point the customer lets go: what do they hand over, what do they ask for, and what comes back?',
	ignoreWhen: 'The line only tells the order of things. Then it is better drawn to a status on Product.',
	remedy:
		'Say what the link is: “requests” where the customer asks the team for something, “hands over” where work passes on.',
	messages: {
		bare: '“{from}” on Product only leads to “{to}” in Support tooling: what is handed over or asked for there is not said.'
	},
	examples: {
		bad: {
			says: 'The objection somehow ends up with the team.',
			items: [ask, look],
			links: [{ kind: 'leads-to', from: ask.name, to: look.name }]
		},
		good: {
			says: 'It requests a review.',
			items: [ask, look],
			links: [{ kind: 'requests', from: ask.name, to: look.name }]
		}
	},

	reads: ['items', 'links'],

	*check(mapping) {
		for (const { id, from, to } of bareCrossings(mapping)) {
			const [start, end] = [itemById(mapping, from), itemById(mapping, to)];
			if (!start || !end) continue;
			yield {
				at: { type: 'link', id },
				message: 'bare',
				data: { from: start.name, to: end.name },
				because: ['link: leads to', 'from: Product', 'to: Support tooling']
			};
		}
	},

	fixes({ at }) {
		if (at.type !== 'link') return [];
		const kindOf = (value: 'requests' | 'hands-over') => [{ path: ['links', at.id, 'kind'], value }];
		return [
			...changesFix('Make it a request', 'made a link a request', kindOf('requests')),
			...changesFix('Make it a hand-over', 'made a link a hand-over', kindOf('hands-over'))
		];
	}
});
