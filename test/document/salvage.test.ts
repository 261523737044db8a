import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addItems } from '#core/commands/add-items.ts';
import { emptyMapping } from '#core/mapping/empty.ts';
import { LivingMapping } from '#document/living-mapping.ts';
import { salvage } from '#document/salvage.ts';

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f'];

/** A mapping begun in one sitting and continued in one sitting an item, or all of it in one sitting. */
function history(isOneSitting: boolean): Uint8Array[] {
	let living = LivingMapping.create(emptyMapping('m', 'Mapping'));
	const updates = [living.encode()];
	const listen = () => living.onUpdate(({ bytes }) => updates.push(bytes));
	listen();
	for (const name of NAMES) {
		if (!isOneSitting) {
			living = LivingMapping.open(updates);
			listen();
		}
		living.run(addItems([{ id: name, kind: 'field', name, tags: [name] }]));
	}
	return updates;
}

const HISTORIES = [history(false), history(true)];
const namesIn = (updates: readonly Uint8Array[]) =>
	LivingMapping.open(updates).snapshot.items.map(({ name }) => name);
const anyLosses = fc.tuple(
	fc.constantFrom(...HISTORIES),
	fc.uniqueArray(fc.nat({ max: NAMES.length - 1 }), { maxLength: 4 })
);

describe('a document with lost updates', () => {
	const runs = { numRuns: 40 };

	test('loses only what they held', () => {
		fc.assert(
			fc.property(anyLosses, ([updates, lost]) => {
				const left = updates.filter((_, i) => !lost.includes(i - 1));
				const { readable, fillers } = salvage(left);
				const expected = NAMES.filter((_, i) => !lost.includes(i));
				expect(namesIn([...readable, ...fillers])).toEqual(expected);
				expect(fillers.length > 0).toBe(LivingMapping.open(left).snapshot.items.length < expected.length);
			}),
			runs
		);
	}, 30_000);

	test('takes edits that are there after storing them beside the fillers', () => {
		fc.assert(
			fc.property(anyLosses, ([updates, lost]) => {
				const { readable, fillers } = salvage(updates.filter((_, i) => !lost.includes(i - 1)));
				const stored = [...readable, ...fillers];
				const living = LivingMapping.open(stored);
				living.onUpdate(({ bytes }) => stored.push(bytes));
				living.run(addItems([{ id: 'new', kind: 'field', name: 'new' }]));
				expect(LivingMapping.open(stored).snapshot).toEqual(living.snapshot);
				expect(LivingMapping.open([living.encode()]).snapshot).toEqual(living.snapshot);
			}),
			runs
		);
	}, 30_000);

	test('needs no fillers while nothing is lost, in any order and however often', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...HISTORIES).chain((all) => fc.shuffledSubarray(all, { minLength: all.length })),
				(updates) => {
					expect(salvage([...updates, ...updates]).fillers).toEqual([]);
				}
			)
		);
	});

	test('is read past updates that are no updates', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 60 }), fc.nat({ max: NAMES.length }), (junk, at) => {
				const [, updates = []] = HISTORIES;
				const { readable } = salvage(updates.toSpliced(at, 0, junk));
				expect(readable).toEqual(expect.arrayContaining(updates));
			})
		);
	});
});
