import type { Item } from '../mapping/item-schema.ts';
import type { Link, Mapping } from '../mapping/schema.ts';
import { itemById, itemsOn, linksFrom, linksTo, stageOf } from '../mapping/selectors.ts';
import { hatchesIn } from './hatches.ts';
import { adminWordIn } from './name-words.ts';
import { namesakesOf } from './namesakes.ts';
import { itemAt, moveAwayFix } from './remedies.ts';
import { defineMappingRule, type ExampleItem } from './rule.ts';
import { answersInWords } from './words.ts';

const force: ExampleItem = {
	kind: 'action',
	name: 'Force the check through',
	surface: 'product',
	answers: {
		frequency: 'exception',
		nextAction: 'customer',
		interpretation: 'clear',
		blastRadius: [],
		portability: 'none'
	}
};

const isSupportAction = (item: Item | undefined) => item?.kind === 'action' && item.surface === 'support';

/** Has the team an action of its own for what this one is there for: linked, or by its name? */
function hasCounterpart(mapping: Mapping, { id }: Item): boolean {
	const isPassedOn = ({ kind }: Link) => kind === 'hands-over' || kind === 'requests';
	const ends = [
		...linksFrom(mapping, id)
			.filter(isPassedOn)
			.map(({ to }) => to),
		...linksTo(mapping, id)
			.filter(isPassedOn)
			.map(({ from }) => from)
	];
	return (
		ends.some((end) => isSupportAction(itemById(mapping, end))) ||
		namesakesOf(mapping, id).some(isSupportAction)
	);
}

/** The stages in which the team acts. */
function stagesOfSupport(mapping: Mapping): ReadonlySet<string | undefined> {
	const actions = itemsOn(mapping, 'support').filter(isSupportAction);
	return new Set(actions.map((action) => stageOf(mapping, action)));
}

export default defineMappingRule({
	id: 'escape-hatch',
	severity: 'warning',
	title: 'The team’s tools for exceptions are in Support tooling, not on Product.',
	principle:
		'Where the team’s own workspace is weak, the portal becomes its way out, and admin buttons leak to customers. The remedy is a better workspace, not a longer portal.',
	ask: 'Who presses this when it matters, and what would they press if it were not on Product?',
	ignoreWhen:
		'Customers administer their own account with it and can harm nobody else, whatever the action is called.',
	remedy:
		'Give Support tooling an action of its own for this exception, and let Product at most request it: draw a “requests” link.',
	messages: {
		privileged:
			'“{name}” opens a privileged operation on Product, and Support tooling has no action of its own for it.',
		named:
			'“{name}” sounds like an administrator’s tool on Product, and Support tooling has no action of its own for it.'
	},
	examples: {
		bad: { says: 'Whoever is stuck forces the check through, on Product.', items: [force] },
		good: {
			says: 'Customers ask, and the team does it in its own tool.',
			items: [
				{ ...force, name: 'Ask for a second look' },
				{
					...force,
					surface: 'support',
					answers: { frequency: 'exception', nextAction: 'internal', blastRadius: ['privileged'] }
				}
			],
			links: [{ kind: 'requests', from: 'Ask for a second look', to: force.name }]
		}
	},

	reads: ['items', 'links', 'stages'],

	*check(mapping) {
		const hatches = hatchesIn(mapping);
		if (hatches.size === 0) return;
		const stages = stagesOfSupport(mapping);
		for (const [action, message] of hatches) {
			const stage = stageOf(mapping, action);
			if ((stage !== undefined && stages.has(stage)) || hasCounterpart(mapping, action)) continue;
			const { id, name } = action;
			yield {
				at: { type: 'item', id },
				message,
				data: { name },
				because: [
					...(message === 'privileged'
						? answersInWords(action, ['blastRadius'])
						: [`name: ${adminWordIn(name)}`]),
					'actions in Support tooling for it: none'
				]
			};
		}
	},

	fixes(finding, mapping) {
		const item = itemAt(mapping, finding);
		return item ? moveAwayFix(mapping, item) : [];
	}
});
