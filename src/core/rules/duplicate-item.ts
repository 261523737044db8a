import { mergeItems } from '../commands/merge-items.ts';
import type { Item } from '../mapping/item-schema.ts';
import type { Mapping } from '../mapping/schema.ts';
import { linksFrom, linksTo } from '../mapping/selectors.ts';
import { compareMembers } from '../mapping/shape.ts';
import { verdictOn } from '../ownership/judge.ts';
import { groupsOfNamesakes, namesakesOf } from './namesakes.ts';
import { itemAt } from './remedies.ts';
import { defineMappingRule, type ExampleItem } from './rule.ts';
import { inWords } from './words.ts';

const limit: ExampleItem = {
	kind: 'field',
	name: 'Credit limit',
	surface: 'product',
	answers: {
		frequency: 'recurring',
		nextAction: 'customer',
		interpretation: 'clear',
		blastRadius: [],
		portability: 'none'
	}
};

const KINDS: Readonly<Record<Item['kind'], string>> = {
	field: 'a field',
	status: 'a status',
	action: 'an action',
	download: 'a download'
};

const isSplit = (item: Item) => {
	const verdict = verdictOn(item);
	return verdict.settled && verdict.shape === 'split';
};

/** Two of a name are one thing in two versions where one is translated into the other, or split over two surfaces. */
function isExplained(mapping: Mapping, item: Item, group: readonly Item[]): boolean {
	const others = new Set(group.filter((one) => one !== item).map(({ id }) => id));
	if (linksFrom(mapping, item.id, 'translates-to').some(({ to }) => others.has(to))) return true;
	if (linksTo(mapping, item.id, 'translates-to').some(({ from }) => others.has(from))) return true;
	const other = item.surface === 'product' ? 'exports' : item.surface === 'exports' ? 'product' : undefined;
	return group.some((one) => one.surface === other && other !== undefined && (isSplit(item) || isSplit(one)));
}

export default defineMappingRule({
	id: 'duplicate-item',
	severity: 'warning',
	title: 'Every item is mapped once.',
	principle:
		'Two entries for one thing get two owners, two answers and two places, and in the end two truths.',
	ask: 'Are these the same thing? If not, what would a newcomer call them?',
	ignoreWhen: 'They are two things that the team knows by one name and tells apart by stage.',
	remedy:
		'Keep one of them, rename them so that each says what it is, or link the inner one to its translation.',
	messages: {
		again: '“{name}” is mapped more than once as {kind}: {refs}.'
	},
	examples: {
		bad: {
			says: 'Two people collected the same field.',
			items: [limit, { ...limit, id: 'again', name: 'credit limit ' }]
		},
		good: {
			says: 'One is the granted limit, the other the amount still free.',
			items: [limit, { ...limit, name: 'Credit still available' }]
		}
	},

	reads: ['items', 'links'],
	*check(mapping) {
		for (const namesakes of groupsOfNamesakes(mapping)) {
			const group = namesakes.filter((item) => !item.contextOnly);
			if (group.length < 2) continue;
			const inOrder = group.toSorted((a, b) => compareMembers('items', a, b));
			const unexplained = inOrder.filter((item) => !isExplained(mapping, item, group));
			const refs = inWords(inOrder.map(({ ref }) => ref));
			// One of them may stay: the first, or the one that the others explain.
			for (const { id, name, kind } of unexplained.length === group.length
				? unexplained.slice(1)
				: unexplained)
				yield {
					at: { type: 'item', id },
					message: 'again',
					data: { name, kind: KINDS[kind], refs },
					because: [`same kind and name: ${refs}`]
				};
		}
	},

	fixes(finding, mapping) {
		const item = itemAt(mapping, finding);
		if (!item) return [];
		const group = namesakesOf(mapping, item.id)
			.filter(({ contextOnly }) => !contextOnly)
			.toSorted((a, b) => compareMembers('items', a, b));
		const explained = group.filter((one) => isExplained(mapping, one, group));
		// Two versions of one thing stay two: what is there once too often goes into the one that stands beside it.
		const beside = explained.find(({ surface }) => surface === item.surface) ?? explained[0];
		const merged = beside ? [beside, ...group.filter((one) => !explained.includes(one))] : group;
		if (merged.length < 2) return [];
		return [
			{
				label: merged.length === 2 ? 'Merge both' : `Merge all ${merged.length}`,
				command: mergeItems(merged.map(({ id }) => id)),
				isUnproven: true
			}
		];
	}
});
