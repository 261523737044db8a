/** Steps that the scenarios of several surfaces share. */
import type { Item } from '../mapping/item-schema.ts';
import type { Mapping } from '../mapping/schema.ts';
import { packagesWith, stageOf } from '../mapping/selectors.ts';
import type { Kind, Side, Surface } from '../mapping/vocabulary.ts';
import { namesakesOf } from '../rules/namesakes.ts';
import { isSaid, shortName } from '../rules/words.ts';
import { argument, type Rule, type Scenario, type Step } from './gherkin.ts';
import { keptOffById, type KeptOff } from './kept-off.ts';
import { oneLine } from './one-line.ts';
import { isOpen } from './open-verdict.ts';
import { targetRights } from './target-rights.ts';
import { targetOf } from './target.ts';

/** `“Risk score”` in a title. */
export const quotedName = (name: string): string => `“${shortName(oneLine(name))}”`;

/** What somebody does with an item: `see the field`. */
export const DOES: Readonly<Record<Kind, string>> = {
	field: 'see the field',
	status: 'see the status',
	action: 'perform the action',
	download: 'get the download'
};

/** References of those whose verdict is open. */
export const openAmong = (items: readonly Item[]): string[] => items.filter(isOpen).map(({ ref }) => ref);

const ACTS: Readonly<Record<Side, string>> = {
	customer: 'the customer',
	internal: 'the team',
	system: 'the system'
};

export const step = (text: string, table?: Step['table']): Step => (table ? { text, table } : { text });

/** Where in the work it is: `they are at the stage "Review"`. */
export function atStage(mapping: Mapping, item: Item, otherwise: string): Step {
	const id = stageOf(mapping, item);
	const stage = mapping.stages.find((one) => one.id === id);
	return step(stage ? `When they are at the stage ${argument(stage.name)}` : `When ${otherwise}`);
}

/** What a status says of what comes next. */
export function nextSteps({ nextStep }: Item): Step[] {
	return [
		...(isSaid(nextStep?.text)
			? [step(`And it says what happens next: ${argument(nextStep?.text ?? '')}`)]
			: []),
		...(nextStep?.actor
			? [step(`And it says that the next step is up to ${argument(ACTS[nextStep.actor])}`)]
			: [])
	];
}

const SIGNED_IN = {
	customer: ['a customer', 'to their own account'],
	internal: ['somebody of the team', 'to Support tooling']
} as const;

/** Where only some roles of a side have a right to it, it is one of them: the others are to see nothing of it. */
export function signedIn(mapping: Mapping, side: keyof typeof SIGNED_IN, item?: Item): Step {
	const [who, where] = SIGNED_IN[side];
	const isAction = item?.kind === 'action';
	const isGiven =
		item &&
		targetRights(mapping, item).some(
			(role) => role.side === side && (isAction ? role.rights.includes('perform') : role.rights.length > 0)
		);
	const may = isGiven ? ` whose role may ${isAction ? 'perform' : 'see'} it` : '';
	return step(`Given ${who}${may} is signed in ${where}`);
}

/** Each role with what it may do, those with nothing among them: what was not granted is to be tried too. */
export function rightsSteps(mapping: Mapping, item: Item): Step[] {
	const all = targetRights(mapping, item);
	if (all.every(({ rights }) => rights.length === 0)) return [];
	return [
		step('And each role may do exactly this with it', [
			['role', 'may'],
			...all.map(({ label, rights }) => [label, rights.length > 0 ? rights.join(', ') : 'nothing'])
		])
	];
}

/** What the team wrote of how to see that it is done. */
export function acceptanceSteps({ acceptance }: Item): Step[] {
	return isSaid(acceptance) ? [step(`And this holds: ${argument(acceptance ?? '')}`)] : [];
}

/** What a surface must not hold when the work is done, but for what is there rightly under the same kind and name. */
export function hiddenFrom(mapping: Mapping, surface: Surface): readonly KeptOff[] {
	const off = keptOffById(mapping, surface);
	const isThere = (item: Item) =>
		!off.has(item.id) &&
		(surface === 'exports' ? packagesWith(mapping, item.id).length > 0 : targetOf(mapping, item) === surface);
	return [...off.values()].filter(({ item }) => !namesakesOf(mapping, item.id).some(isThere));
}

/** The judged items that are to be on a surface and nothing keeps off it, by reference. */
export function toBeOn(mapping: Mapping, surface: Surface): readonly Item[] {
	const off = keptOffById(mapping, surface);
	return mapping.items.filter(
		(item) =>
			!item.contextOnly && targetOf(mapping, item) === surface && (surface === 'support' || !off.has(item.id))
	);
}

/** One rule a stage, in order; what has no stage comes last. */
export function byStage(
	mapping: Mapping,
	items: readonly Item[],
	scenarioOf: (item: Item) => Scenario
): Rule[] {
	return [...mapping.stages, undefined].map((stage) => ({
		name: stage?.name ?? 'Without a stage',
		scenarios: items.filter((item) => stageOf(mapping, item) === stage?.id).map(scenarioOf)
	}));
}
