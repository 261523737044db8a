import type { Item, Mapping } from '../mapping/schema.ts';
import { itemById, itemsOn, linksFrom, linksTo, remembered, stageOf } from '../mapping/selectors.ts';
import { adminWordIn } from './name-words.ts';
import { namesakesOf } from './namesakes.ts';
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

type Ground = 'privileged' | 'named' | '';

/** What makes an action a tool for exceptions. What customers do again and again is theirs, whatever its name. */
const groundOf: (item: Item) => Ground = remembered(({ name, answers }: Item): Ground => {
	if (answers?.blastRadius?.includes('privileged')) return 'privileged';
	return answers?.frequency !== 'recurring' && adminWordIn(name) !== undefined ? 'named' : '';
});

const isSupportAction = (item: Item | undefined) => item?.kind === 'action' && item.surface === 'support';

/** Has the team an action of its own for what this one is there for: linked, in its stage, or by its name? */
function hasCounterpart(mapping: Mapping, action: Item): boolean {
	const { id } = action;
	const isPassedOn = ({ kind }: { kind: string }) => kind === 'hands-over' || kind === 'requests';
	const ends = [
		...linksFrom(mapping, id)
			.filter(isPassedOn)
			.map(({ to }) => to),
		...linksTo(mapping, id)
			.filter(isPassedOn)
			.map(({ from }) => from)
	];
	if (ends.some((end) => isSupportAction(itemById(mapping, end)))) return true;
	if (namesakesOf(mapping, id).some(isSupportAction)) return true;
	const stage = stageOf(mapping, action);
	if (stage === undefined) return false;
	return itemsOn(mapping, 'support').some(
		(item) => item.kind === 'action' && stageOf(mapping, item) === stage
	);
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

	*check(mapping) {
		for (const action of itemsOn(mapping, 'product')) {
			if (action.kind !== 'action' || action.contextOnly) continue;
			const message = groundOf(action);
			if (message === '' || hasCounterpart(mapping, action)) continue;
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
	}
});
