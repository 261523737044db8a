import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GROUPINGS, groupsOf, isGroup, linesOf } from '#ui/inventory/groups.ts';
import { mappings } from '../../arbitraries.ts';
import { inventoryOf } from './inventories.ts';

const WAYS = GROUPINGS.filter((one) => one !== 'none');
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

test('every item is in one group, in the order it came; what is folded hides its items and no others', () => {
	fc.assert(
		fc.property(
			mappings({ maxItems: 12 }),
			fc.constantFrom(...WAYS),
			fc.infiniteStream(fc.boolean()),
			(mapping, by, coins) => {
				const { items } = mapping;
				const all = groupsOf(items, by, mapping, new Set());
				expect(ids(all.flatMap((group) => group.items)).toSorted()).toEqual(ids(items).toSorted());
				for (const group of all) {
					expect(group.heading).not.toBe('');
					expect(ids(group.items)).toEqual(ids(items.filter((item) => group.items.includes(item))));
				}
				const folded = new Set(ids(all).filter(() => coins.next().value));
				const lines = linesOf(groupsOf(items, by, mapping, folded));
				expect(lines.filter(isGroup).map(({ id }) => id)).toEqual(ids(all));
				const shown = all.filter(({ id }) => !folded.has(id)).flatMap((group) => group.items);
				expect(ids(lines.filter((line) => !isGroup(line)))).toEqual(ids(shown));
				expect(new Set(ids(lines)).size).toBe(lines.length);
			}
		)
	);
});

const SIX = [
	{ id: 'f1', kind: 'field', surface: 'product' },
	{ id: 's1', kind: 'status' },
	{ id: 'f2', kind: 'field' },
	{ id: 's2', kind: 'status' },
	{ id: 'a1', kind: 'action' },
	{ id: 'f3', kind: 'field' }
] as const;

describe('the grid with groups', () => {
	const begin = () => {
		const made = inventoryOf(SIX);
		made.inventory.group('kind');
		const lines = () =>
			made.inventory.lines.map((line) => (isGroup(line) ? `[${line.heading}]` : line.id)).join(' ');
		return { ...made, lines };
	};

	test('headings stand among the rows; filter and search work inside, empty groups go', () => {
		const { inventory, lines } = begin();
		expect(lines()).toBe('[Field] f1 f2 f3 [Status] s1 s2 [Action] a1');
		inventory.find({ isUnplaced: true });
		expect(lines()).toBe('[Field] f2 f3 [Status] s1 s2 [Action] a1');
		inventory.find({ words: 's2' });
		expect(lines()).toBe('[Status] s2');
	});

	test('sorting sorts inside the groups', () => {
		const { inventory, lines } = begin();
		inventory.sort({ column: 'name', isDescending: true });
		expect(lines()).toBe('[Field] f3 f2 f1 [Status] s2 s1 [Action] a1');
	});

	test('by lane and by verdict, what has none is named in words', () => {
		const { inventory, lines } = begin();
		inventory.group('surface');
		expect(lines()).toBe('[Product] f1 [Not placed yet] s1 f2 s2 a1 f3');
		inventory.group('verdict');
		expect(lines()).toBe('[Open] f1 s1 f2 s2 a1 f3');
	});

	test('← folds, → unfolds, Enter turns; the cursor stays on the heading', () => {
		const { grid, press, lines } = begin();
		grid.goTo({ row: 0, column: 3 });
		for (const [key, expected] of [
			['ArrowRight', '[Field] f1 f2 f3 [Status] s1 s2 [Action] a1'],
			['ArrowLeft', '[Field] [Status] s1 s2 [Action] a1'],
			['Enter', '[Field] f1 f2 f3 [Status] s1 s2 [Action] a1'],
			['Enter', '[Field] [Status] s1 s2 [Action] a1']
		] as const) {
			expect(press(key)).toBe(true);
			expect(lines()).toBe(expected);
			expect(grid.group?.heading).toBe('Field');
		}
		press('ArrowDown');
		expect(grid.group?.heading).toBe('Status');
		press('ArrowDown');
		expect(grid.item?.id).toBe('s1');
	});

	test('Space selects the whole group, folded or not, and beside what is selected already', () => {
		const { grid, inventory, press, session } = begin();
		session.select(['a1']);
		grid.goTo({ row: 0, column: 3 });
		press('ArrowLeft');
		press(' ');
		expect(ids(inventory.chosen)).toEqual(['f1', 'f2', 'f3', 'a1']);
		press(' ');
		expect(ids(inventory.chosen)).toEqual(['a1']);
	});

	test('a range over a heading selects the items only', () => {
		const { inventory, goTo, press } = begin();
		goTo('f3', 'name');
		press('ArrowDown', { shift: true });
		press('ArrowDown', { shift: true });
		expect(ids(inventory.chosen)).toEqual(['f3', 's1']);
	});

	test('an edit that moves the item to another group goes on to the row that was next', () => {
		const { grid, goTo, at, lines } = begin();
		goTo('f1', 'kind');
		grid.edit();
		grid.keep('action', 'down');
		expect(lines()).toBe('[Field] f2 f3 [Status] s1 s2 [Action] f1 a1');
		expect(at()).toBe('f2 kind');
	});
});
