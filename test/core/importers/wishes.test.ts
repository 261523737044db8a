import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChanges } from '#core/commands/edit.ts';
import { importItems } from '#core/importers/accept.ts';
import { namesakesIn, without, withPlace } from '#core/importers/wishes.ts';
import { groupsOfNamesakes, nameKey } from '#core/rules/namesakes.ts';
import type { Item } from '#core/mapping/item-schema.ts';
import { mappingOf } from '../../ui/sessions.ts';
import { items } from './reading.ts';

const HERE = mappingOf(
	[
		{ id: 'a', ref: 'DMC-001', name: 'Credit limit' },
		{ id: 'b', ref: 'DMC-002', name: 'State', kind: 'status' }
	],
	{ stages: [{ id: 's', name: 'Review', order: 'a0' }] }
);
let made = 0;
const broughtIn = (proposal: ReturnType<typeof items>, mapping = HERE) =>
	applyChanges(mapping, importItems(proposal, () => `n${(made += 1)}`)(mapping).changes);
const whereIs = ({ items: all }: { items: readonly Item[] }, name: string) => {
	const found = all.find((item) => item.name === name);
	return [found?.stage, found?.today];
};

test('what says nothing goes to the place; what says so itself, and what is here already, stays as it says', () => {
	const list = items('ref,name,stage,today\n,New,,\n,Other,Later,exports\nDMC-001,Credit limit,,\n');
	const placed = withPlace(list, HERE, { stageName: 'Review', today: 'support' });
	const after = broughtIn(placed);
	expect(whereIs(after, 'New')).toEqual(['s', 'support']);
	const later = after.stages.find(({ name }) => name === 'Later')?.id;
	expect(later).toBeDefined();
	expect(whereIs(after, 'Other')).toEqual([later, 'exports']);
	expect(whereIs(after, 'Credit limit')).toEqual([undefined, undefined]);
	expect(withPlace(list, HERE, {}).items).toEqual(list.items);
});

test('a second one of a kind and name is known, however it is written, here or further up; another kind is another thing', () => {
	const list = items(
		'ref,kind,name\n,field,credit  LIMIT\n,action,Credit limit\n,field,Fresh\n,field,fresh\nDMC-002,status,State\n'
	);
	const names = [...namesakesIn(list, HERE)].map(({ name }) => name);
	expect(names).toEqual(['credit  LIMIT', 'fresh']);
	expect([...namesakesIn(list, undefined)].map(({ name }) => name)).toEqual(['fresh']);
	expect([...namesakesIn(items('- Credit limit\n- Credit limit', 'pasted.txt'), HERE)]).toHaveLength(2);
});

test('items count as the rows that change them call them', () => {
	const freed = items('ref,name\nDMC-001,Credit limit (old)\n,Credit limit\n');
	expect(namesakesIn(freed, HERE).size).toBe(0);
	const taken = items('ref,kind,name\n,status,Review state\nDMC-002,status,Review state\n');
	expect([...namesakesIn(taken, HERE)].map(({ ref }) => ref)).toEqual([undefined]);
});

test('a stage that only they named is not made', () => {
	const list = items('name,stage\nCredit limit,Nowhere else\nFresh,Review\n');
	const rest = without(list, namesakesIn(list, HERE));
	expect(rest.stageNames).toEqual(['Review']);
	expect(broughtIn(rest).stages.map(({ name }) => name)).toEqual(['Review']);
});

test('without them, nothing comes in of which there is one, and all else does', () => {
	const name = fc.constantFrom('Limit', 'limit', ' Limit ', 'State', 'Ｌimit', 'Other');
	const row = fc.tuple(fc.constantFrom('field', 'status'), name);
	fc.assert(
		fc.property(fc.array(row, { minLength: 1 }), fc.array(row), (rows, here) => {
			const list = items(
				`kind,name\n${rows.map((cells) => cells.map((cell) => `"${cell}"`).join()).join('\n')}`
			);
			const known = broughtIn(
				items(`kind,name\nfield,Known\n${here.map((cells) => cells.join()).join('\n')}`),
				mappingOf([])
			);
			const after = broughtIn(without(list, namesakesIn(list, known)), known);
			const added = after.items.slice(known.items.length);
			// What was here twice before is not for an import to mend.
			for (const group of groupsOfNamesakes(after)) for (const one of added) expect(group).not.toContain(one);
			const all = new Set([...known.items, ...list.items].map(nameKey));
			expect(new Set(after.items.map(nameKey))).toEqual(all);
		})
	);
});
