import { describe, expect, test } from 'vitest';
import { COLUMNS } from '#ui/inventory/columns.ts';
import { BOARD_ORDER, filtered, inOrder, NO_FILTER, ranks } from '#ui/inventory/rows.ts';
import { mappingOf } from '../sessions.ts';
import { inventoryOf } from './inventories.ts';

const NOBODY = new Map();
const SETTLED = { frequency: 'recurring', nextAction: 'customer', interpretation: 'clear' } as const;

const mapping = mappingOf(
	[
		{ id: 'e', kind: 'download', surface: 'exports' },
		{ id: 'u', kind: 'field', description: 'Who pays the bill' },
		{ id: 'p2', kind: 'status', surface: 'product', stage: 'late', order: 'a1' },
		{ id: 'p1', kind: 'status', surface: 'product', stage: 'early', order: 'a2' },
		{ id: 's', kind: 'action', surface: 'support', tags: ['vip'] },
		{ id: 'p0', kind: 'field', surface: 'product', stage: 'early', order: 'Zz' }
	],
	{
		stages: [
			{ id: 'late', name: 'A late one', order: 'b' },
			{ id: 'early', name: 'Z early one', order: 'a' }
		]
	}
);
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id).join(' ');

describe('order', () => {
	test('as on the board: lanes, stages in their order, cells in theirs; unplaced last', () => {
		expect(ids(inOrder(mapping.items, ranks(mapping, BOARD_ORDER, NOBODY)))).toBe('p0 p1 p2 s e u');
	});

	test('every column sorts both ways and keeps every item; blank cells are last either way', () => {
		for (const { id } of COLUMNS.filter(({ isSortable }) => isSortable)) {
			const [up, down] = [false, true].map((isDescending) =>
				inOrder(mapping.items, ranks(mapping, { column: id, isDescending }, NOBODY))
			);
			expect(ids(up!.toSorted((a, b) => a.id.localeCompare(b.id)))).toBe('e p0 p1 p2 s u');
			expect(down).toHaveLength(6);
		}
		const bySurface = (isDescending: boolean) =>
			ids(inOrder(mapping.items, ranks(mapping, { column: 'surface', isDescending }, NOBODY)));
		expect(bySurface(false)).toBe('p2 p1 p0 s e u');
		expect(bySurface(true)).toBe('e s p2 p1 p0 u');
	});

	test('stages sort as on the board, not by their letters', () => {
		const byStage = inOrder(mapping.items, ranks(mapping, { column: 'stage', isDescending: false }, NOBODY));
		expect(ids(byStage)).toMatch(/^p1 p0 p2/);
	});

	test('items that came after the order was taken follow at the end', () => {
		const { inventory, session } = inventoryOf([{ id: 'a' }, { id: 'b' }]);
		inventory.sortBy('name');
		inventory.sortBy('name');
		session.select([]);
		inventory.session.run(() => ({
			label: 'added',
			changes: [
				{ path: ['items', 'z'], value: { ...session.mapping.items[0], id: 'z', ref: 'DMC-009', name: 'z' } }
			]
		}));
		expect(ids(inventory.rows)).toBe('b a z');
	});
});

describe('filter', () => {
	const pass = (filter: Partial<typeof NO_FILTER>, worst = NOBODY) =>
		ids(filtered(mapping.items, { ...NO_FILTER, ...filter }, worst));

	test('nothing asked is the very list of the mapping', () => {
		expect(filtered(mapping.items, NO_FILTER, NOBODY)).toBe(mapping.items);
	});

	test('all words, anywhere in the texts, in any case', () => {
		expect(pass({ words: 'PAYS bill' })).toBe('u');
		expect(pass({ words: 'dmc-001' })).toBe('e');
		expect(pass({ words: 'vip' })).toBe('s');
		expect(pass({ words: 'pays nothing' })).toBe('');
	});

	test('any of the kinds; and every mark that is pressed', () => {
		expect(pass({ kinds: new Set(['action', 'download']) })).toBe('e s');
		expect(pass({ isUnplaced: true })).toBe('u');
		expect(pass({ isUnplaced: true, kinds: new Set(['action']) })).toBe('');
		expect(pass({ hasFindings: true }, new Map([['s', 'error']]))).toBe('s');
	});

	test('open verdicts: not those that are settled, nor those that are never judged', () => {
		const some = mappingOf([
			{ id: 'open' },
			{ id: 'settled', answers: { ...SETTLED, blastRadius: [], portability: 'none' } },
			{ id: 'context', contextOnly: true }
		]);
		expect(ids(filtered(some.items, { ...NO_FILTER, isOpen: true }, NOBODY))).toBe('open');
	});
});
