import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges } from '#core/commands/edit.ts';
import { itemById, stageOf } from '#core/mapping/selectors.ts';
import { sorted } from '#core/mapping/order.ts';
import { placedToday, startFromToday, unplaced } from '#ui/board/lanes/unplaced.ts';
import { anyMapping } from '../../arbitraries.ts';
import { mappingOf, sessionOn } from '../sessions.ts';

describe('a board that begins from today', () => {
	it('places what is known, in its stage and order; what is placed and what nobody knows stays', () => {
		fc.assert(
			fc.property(anyMapping, (mapping) => {
				const before = mapping.items;
				const { changes } = startFromToday(before)(mapping);
				if (placedToday(before).length === 0) expect(changes).toEqual([]);
				const after = applyChanges(mapping, changes);
				for (const item of before) {
					const now = itemById(after, item.id);
					const isKnown = item.today !== undefined && item.today !== 'nowhere';
					expect(now?.surface).toBe(item.surface ?? (isKnown ? item.today : undefined));
					expect(now && stageOf(after, now)).toBe(stageOf(mapping, item));
				}
				const order = (items: typeof before) => sorted(items).map(({ id }) => id);
				const moved = new Set(placedToday(before).map(({ id }) => id));
				for (const surface of ['product', 'support', 'exports']) {
					for (const stage of new Set(before.map((item) => stageOf(mapping, item)))) {
						const cell = before.filter(
							(item) => moved.has(item.id) && item.today === surface && stageOf(mapping, item) === stage
						);
						const ids = new Set(cell.map(({ id }) => id));
						expect(order(after.items.filter(({ id }) => ids.has(id)))).toEqual(order(cell));
					}
				}
			})
		);
	});

	it('is one step of undo', () => {
		const session = sessionOn(
			mappingOf([
				{ id: 'a', today: 'product' },
				{ id: 'b', today: 'nowhere' },
				{ id: 'c', today: 'support' },
				{ id: 'd' }
			])
		);
		session.run(startFromToday(session.mapping.items));
		expect(unplaced(session.mapping.items).map(({ id }) => id)).toEqual(['b', 'd']);
		expect(session.undoLabel).toBe('placed 2 items as today');
		session.undo();
		expect(unplaced(session.mapping.items)).toHaveLength(4);
	});
});
