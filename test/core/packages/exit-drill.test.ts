import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyMapping } from '#core/mapping/empty.ts';
import type { Item } from '#core/mapping/item-schema.ts';
import type { Mapping, Package } from '#core/mapping/schema.ts';
import { exitDrill } from '#core/packages/exit-drill.ts';
import { anyMapping } from '../../arbitraries.ts';
import { packedMappings } from '../../arbitrary-packages.ts';

const item = (id: string, more: Partial<Item> = {}): Item => ({
	...{ id, ref: `DMC-00${id}`, kind: 'field', name: `Item ${id}`, order: `a${id}`, supplied: true },
	...more
});
const SOUND: Package = {
	id: 'p',
	name: 'Archive',
	contents: ['1', '2', '3'],
	formats: ['pdf', 'csv'],
	access: { mode: 'approval', trigger: ['finance'], receive: ['finance'], approvers: ['desk'] }
};
const mappingWith = (packages: Package[], items = [item('1'), item('2'), item('4')]): Mapping => ({
	...emptyMapping('m', 'Disputes'),
	roles: [
		{ id: 'desk', name: 'Data desk', side: 'internal' },
		{ id: 'finance', name: 'Finance lead', side: 'customer' }
	],
	items,
	packages
});
const why = (pack: Partial<Package>) => exitDrill(mappingWith([{ ...SOUND, ...pack }])).rows[0]?.why;

describe('the exit drill', () => {
	test('says what can leave, in which package, and the share of it', () => {
		const { rows, packages, overall } = exitDrill(mappingWith([SOUND]));
		expect(
			rows.map(({ item: { id }, leaves, in: where, why: reasons }) => [id, leaves, where.length, reasons])
		).toEqual([
			['1', true, 1, []],
			['2', true, 1, []],
			['4', false, 0, ['not-packed']]
		]);
		expect(overall).toEqual({ count: 2, of: 3, share: 2 / 3 });
		expect(packages.map(({ share }) => share)).toEqual([overall]);
	});

	test('tells what leaves today from what leaves once its package is built', () => {
		const isToBeBuilt = (today: Item['today'], pack = SOUND) =>
			exitDrill(mappingWith([pack], [item('1', today ? { today } : {})])).isToBeBuilt;
		expect(isToBeBuilt(undefined)).toBe(true);
		expect(isToBeBuilt('product')).toBe(true);
		expect(isToBeBuilt('exports')).toBe(false);
		expect(isToBeBuilt('product', { ...SOUND, formats: [] })).toBe(false);
	});

	test('says what is in the way', () => {
		expect(why({ formats: [] })).toEqual(['no-format']);
		expect(why({ formats: ['pdf'] })).toEqual(['no-machine-format']);
		expect(why({ access: undefined })).toEqual(['nobody-may-ask', 'no-customer-receives']);
		expect(why({ access: { ...SOUND.access, receive: ['desk'] } })).toEqual(['no-customer-receives']);
		expect(why({ access: { ...SOUND.access, approvers: ['gone'] } })).toEqual(['nobody-approves']);
		expect(why({ access: { ...SOUND.access, mode: 'self-serve', approvers: [] } })).toEqual([]);
	});

	test('leaves at home what is for the team alone, packed or not', () => {
		const score = item('1', { voice: 'deliberation' });
		expect(exitDrill(mappingWith([SOUND], [score])).rows[0]?.why).toEqual(['internal']);
		expect(exitDrill(mappingWith([], [score])).rows[0]?.why).toEqual(['internal', 'not-packed']);
	});

	test('lets an item leave where one of its packages does, and counts it once', () => {
		const { rows, packages, overall } = exitDrill(
			mappingWith([SOUND, { ...SOUND, id: 'q', name: 'Before', formats: ['pdf'] }], [item('1')])
		);
		expect(rows[0]).toMatchObject({ leaves: true, why: [], in: [{ id: 'p' }] });
		expect(packages.map(({ pack, share }) => [pack.id, share.count])).toEqual([
			['p', 1],
			['q', 0]
		]);
		expect(overall.share).toBe(1);
	});

	test('is about what the customer supplied or caused, and holds data', () => {
		const others = [
			item('1', { supplied: false }),
			item('2', { kind: 'action' }),
			item('3', { contextOnly: true })
		];
		expect(exitDrill(mappingWith([SOUND], others))).toMatchObject({ rows: [], overall: { count: 0, of: 0 } });
		expect(exitDrill(mappingWith([SOUND], others)).overall).not.toHaveProperty('share');
	});
});

test('in any mapping an item either leaves or there is a reason, and shares are of one whole', () => {
	fc.assert(
		fc.property(fc.oneof(anyMapping, packedMappings), (mapping) => {
			const { rows, packages, overall } = exitDrill(mapping);
			for (const { leaves, in: where, why: reasons, cells } of rows) {
				expect(leaves).toBe(where.length > 0);
				expect(leaves).toBe(reasons.length === 0);
				expect(cells).toHaveLength(mapping.packages.length);
			}
			for (const { share } of packages) expect(share.count).toBeLessThanOrEqual(overall.count);
			expect(overall.of).toBe(rows.length);
		})
	);
});
