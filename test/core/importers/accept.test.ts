import { describe, expect, it } from 'vitest';
import { applyChanges } from '#core/commands/edit.ts';
import { importItems, mappingFrom, preview } from '#core/importers/accept.ts';
import { readMapping } from '#core/mapping/read.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { frozen } from '../../frozen.ts';
import { items, sequence } from './reading.ts';

const newMapping = (text: string) =>
	frozen(mappingFrom(items(text), { id: 'm', title: 'Disputes', newId: sequence() }));
const accept = (mapping: Mapping, text: string) => {
	let made = 100;
	const edit = importItems(items(text), () => `x${(made += 1)}`)(mapping);
	return { edit, after: applyChanges(mapping, edit.changes) };
};

const LIST =
	'name,kind,stage,roles,Priority\nA,field,Open,Finance: see,High\nB,status,Closed,Ops (internal): see,Low\n';

describe('a new mapping', () => {
	it('has the items in the order of the file, with references, stages and roles', () => {
		const mapping = newMapping(LIST);
		expect(mapping.items.map(({ ref, name }) => [ref, name])).toEqual([
			['DMC-001', 'A'],
			['DMC-002', 'B']
		]);
		expect(mapping.stages.map(({ name }) => name)).toEqual(['Open', 'Closed']);
		expect(mapping.roles.map(({ name, side }) => [name, side])).toEqual([
			['Finance', 'customer'],
			['Ops', 'internal']
		]);
		expect(mapping.lastRef).toBe(2);
		expect(readMapping(mapping).ok).toBe(true);
	});

	it('keeps the references that the file gives and gives others above them', () => {
		const mapping = newMapping('ref,name\n,A\nDMC-040,B\n,C\n');
		expect(mapping.items.map(({ ref, name }) => [ref, name])).toEqual([
			['DMC-040', 'B'],
			['DMC-041', 'A'],
			['DMC-042', 'C']
		]);
		expect(mapping.lastRef).toBe(42);
	});
});

describe('accepting into a mapping', () => {
	const mapping = newMapping(LIST);

	it('updates an item by its reference, only with what the file gives', () => {
		const { after, edit } = accept(mapping, 'ref,name,description,stage\nDMC-001,A new name,,\n');
		const [first, second] = mapping.items;
		expect(after.items).toEqual([{ ...first, name: 'A new name', kind: 'field' }, second]);
		expect(edit.label).toBe('updated 1 item');
	});

	it('adds what it does not know, behind the others, in one edit', () => {
		const { after, edit } = accept(mapping, 'ref,name,stage\nDMC-002,B,Open\n,C,Appeal\nDMC-077,D,\n');
		expect(after.items.map(({ ref, name }) => [ref, name])).toEqual([
			['DMC-001', 'A'],
			['DMC-002', 'B'],
			['DMC-077', 'D'],
			['DMC-078', 'C']
		]);
		expect(after.stages.map(({ name }) => name)).toEqual(['Open', 'Closed', 'Appeal']);
		expect(after.items[1]?.stage).toBe(mapping.stages[0]?.id);
		expect(after.items[3]!.order > mapping.items[1]!.order).toBe(true);
		expect(edit.label).toBe('imported 2 items, updated 1 item');
	});

	it('adds foreign columns to the notes once, however often the file comes', () => {
		const text = 'ref,name,Priority\nDMC-001,A,Urgent\n';
		const { after: once } = accept(mapping, text);
		expect(once.items[0]?.notes).toBe('Priority: High\nPriority: Urgent');
		expect(accept(once, text).edit.changes).toEqual([]);
	});

	it('replaces the roles of an item by those that the file names', () => {
		const { after } = accept(mapping, 'ref,name,roles\nDMC-001,A,Ops: perform\n');
		expect(after.items[0]?.access).toEqual({ [mapping.roles[1]!.id]: ['perform'] });
		expect(after.roles).toEqual(mapping.roles);
	});

	it('of nothing new is no edit', () => {
		expect(accept(mapping, 'ref,name\nDMC-001,A\n').edit.changes).toEqual([]);
	});
});

describe('the preview', () => {
	it('says what is new, changed, the same, missing and refused', () => {
		const mapping = newMapping('name,kind,frequency\nA,field,rare\nB,status,rare\nC,action,rare\n');
		const text =
			'ref,name,kind,frequency\nDMC-001,A,field,exception\nDMC-002,B2,status,recurring\n,D,field,\nDMC-009,,,\n';
		const { added, changed, same, missing, refused } = preview(mapping, items(text));
		expect(added.map(({ name }) => name)).toEqual(['D']);
		expect(changed.map(({ item, fields }) => [item.name, fields])).toEqual([
			['B', ['name', 'answers.frequency']]
		]);
		expect(same.map(({ name }) => name)).toEqual(['A']);
		expect(missing.map(({ name }) => name)).toEqual(['C']);
		expect(refused).toHaveLength(1);
	});

	it('misses nothing where the file knows no reference, or there is no mapping yet', () => {
		const mapping = newMapping('name\nA\n');
		expect(preview(mapping, items('name\nB\n')).missing).toEqual([]);
		expect(preview(undefined, items('ref,name\nDMC-001,B\n')).added).toHaveLength(1);
	});
});
