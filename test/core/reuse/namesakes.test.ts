/** Two columns of one name are one for people: nothing is moved from one to the other unasked. */
import { expect, test } from 'vitest';
import { applyChanges } from '#core/commands/edit.ts';
import { applyParts } from '#core/reuse/apply-parts.ts';
import { partRows } from '#core/reuse/part-rows.ts';
import { mappingOf } from '../../ui/sessions.ts';
import { counter } from './pairs.ts';

const STAGES = [
	{ id: 's1', name: 'Review', order: 'a0' },
	{ id: 's2', name: 'Review', order: 'a1' },
	{ id: 's3', name: 'Closing', order: 'a2' }
];
const mine = mappingOf(
	[
		{ id: 'a', stage: 's2' },
		{ id: 'b', stage: 's2' }
	],
	{ stages: STAGES }
);

test('an item in the second of two namesakes is the same in a copy, and stays where it is', () => {
	expect(partRows(mine, mine).map(({ key, standing }) => `${key} ${standing}`)).toEqual([
		'stages/s1 same',
		'stages/s3 same',
		'items/a same',
		'items/b same'
	]);
	const other = mappingOf(
		[
			{ id: 'a', stage: 's2', notes: 'New' },
			{ id: 'b', stage: 's3' }
		],
		{ stages: STAGES }
	);
	const rows = partRows(mine, other);
	expect(rows.map(({ key, fields }) => [key, fields.map(({ path }) => path[0])])).toEqual([
		['stages/s1', []],
		['stages/s3', []],
		['items/a', ['notes']],
		['items/b', ['stage']]
	]);
	const all = new Set(rows.map(({ key }) => key));
	const after = applyChanges(mine, applyParts(other, all, counter())(mine).changes);
	expect(after.items.map(({ stage, notes }) => [stage, notes])).toEqual([
		['s2', 'New'],
		['s3', undefined]
	]);
});
