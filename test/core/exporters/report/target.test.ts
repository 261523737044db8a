import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeTarget } from '#core/exporters/report/target.ts';
import { laneOf, leaves } from '#core/layout/lanes.ts';
import { canonical } from '#core/mapping/canonical.ts';
import { emptyMapping } from '#core/mapping/empty.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { review } from '#core/rules/review.ts';
import { mappings } from '../../../arbitraries.ts';
import { decidedMappings } from '../../rules/decided.ts';

const of = (mapping: Mapping) => wholeTarget(mapping, review(mapping));

const score = {
	...{
		id: 's',
		ref: 'DMC-001',
		kind: 'field',
		name: 'Score',
		order: 'a0',
		surface: 'product',
		today: 'product'
	},
	answers: { blastRadius: ['internal-logic'], frequency: 'exception', nextAction: 'internal' }
} as const;
const amount = {
	...{
		id: 'a',
		ref: 'DMC-002',
		kind: 'field',
		name: 'Amount',
		order: 'a1',
		surface: 'product',
		today: 'support'
	}
} as const;

describe('the portal as it should be', () => {
	it('is what the board of moves shows, where nothing was accepted', () => {
		fc.assert(
			fc.property(mappings({ maxItems: 12 }), (any) => {
				const mapping = { ...any, decisions: [] };
				const { mapping: target, moves, kept } = of(mapping);
				expect(target.items.map((item) => item.surface ?? 'none')).toEqual(
					mapping.items.map((item) => laneOf(item, 'moves'))
				);
				expect(moves.map(({ item }) => item.id).sort()).toEqual(
					mapping.items
						.filter((item) => leaves(item) !== undefined)
						.map(({ id }) => id)
						.sort()
				);
				expect(kept).toEqual([]);
			}),
			{ numRuns: 100 }
		);
	});

	it('moves nothing to where it is, and keeps every item', () => {
		fc.assert(
			fc.property(decidedMappings, (mapping) => {
				const { mapping: target, moves, kept } = of(mapping);
				expect(target.items.map(({ id }) => id)).toEqual(mapping.items.map(({ id }) => id));
				for (const { from, to } of moves) expect(from).not.toBe(to);
				for (const { item, surface } of kept)
					expect(target.items.find(({ id }) => id === item.id)?.surface).toBe(surface);
			}),
			{ numRuns: 100 }
		);
	});

	it('leaves an item where the room let it stay, with the decision', () => {
		const mapping = canonical({
			...emptyMapping('m', 'M'),
			items: [score],
			decisions: [{ id: 'd', rule: 'misplaced-item', scope: 'item', at: 's', reason: 'By law.' }]
		} as unknown as Mapping);
		const { moves, kept } = of(mapping);
		expect(moves).toEqual([]);
		expect(kept).toMatchObject([{ surface: 'product', decision: { id: 'd' } }]);
		expect(of({ ...mapping, decisions: [] }).moves).toMatchObject([{ from: 'product', to: 'support' }]);
	});

	it('tells of what puts somebody at risk first', () => {
		const mapping = canonical({
			...emptyMapping('m', 'M'),
			items: [amount, { ...score, ref: 'DMC-003' }]
		} as unknown as Mapping);
		expect(of(mapping).moves.map(({ item, isByVerdict }) => [item.id, isByVerdict])).toEqual([
			['s', true],
			['a', false]
		]);
	});
});
