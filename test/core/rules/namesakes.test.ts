import fc from 'fast-check';
import { expect, it } from 'vitest';
import { emptyMapping } from '#core/mapping/empty.ts';
import { formatRef } from '#core/mapping/refs.ts';
import type { Item } from '#core/mapping/item-schema.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { groupsOfNamesakes, namesakesOf } from '#core/rules/namesakes.ts';

/** Few names, so that they meet; the same item often stays in several lists, at other places too. */
const POOL: Item[] = ['A', 'a', ' A', 'B', 'b ', 'C', 'D', 'D'].flatMap((name, i) =>
	(['field', 'status'] as const).map((kind, k): Item => ({
		id: `${i}-${k}`,
		ref: formatRef(i * 2 + k + 1),
		kind,
		name,
		order: 'a0'
	}))
);

const counted = (items: readonly Item[]) => {
	const groups = new Map<string, string[]>();
	for (const { id, kind, name } of items) {
		const key = `${kind} ${name.trim().toLowerCase()}`;
		groups.set(key, [...(groups.get(key) ?? []), id].sort());
	}
	return groups;
};
const ids = (group: readonly Item[]) => group.map(({ id }) => id).sort();

it('groups are right after any steps from list to list, and what was handed out does not change', () => {
	const list = fc.shuffledSubarray(POOL, { minLength: 4 });
	fc.assert(
		fc.property(
			fc.array(fc.oneof(list, fc.shuffledSubarray(POOL, { minLength: 16 })), { maxLength: 6 }),
			(lists) => {
				const kept: [readonly Item[], string[]][] = [];
				for (const items of lists) {
					const mapping: Mapping = { ...emptyMapping('m', 'M'), items };
					const expected = counted(items);
					for (const item of items) {
						const group = namesakesOf(mapping, item.id);
						expect(ids(group)).toEqual(expected.get(`${item.kind} ${item.name.trim().toLowerCase()}`));
						kept.push([group, ids(group)]);
					}
					const several = [...groupsOfNamesakes(mapping)].map((group) => ids(group).join()).sort();
					expect(several).toEqual(
						[...expected.values()]
							.filter((one) => one.length > 1)
							.map((one) => one.join())
							.sort()
					);
				}
				for (const [group, was] of kept) expect(ids(group)).toEqual(was);
			}
		)
	);
});
