import { expect, test } from 'vitest';
import { partRows } from '#core/reuse/part-rows.ts';
import { differs, fieldName, valueWords } from '#ui/reuse/lesson-words.ts';
import { gets, groupsOf, standingsIn } from '#ui/reuse/part-words.ts';
import { mappingOf } from '../sessions.ts';

const OTHER = mappingOf(
	[
		{ id: 'a', name: 'Limit', stage: 's', today: 'support', description: 'x'.repeat(200) },
		{ id: 'b', name: 'Waiting', kind: 'status' }
	],
	{ stages: [{ id: 's', name: 'Review', order: 'a0' }] }
);
const MINE = mappingOf([{ id: 'm', name: 'limit', today: 'nowhere', description: 'Short' }]);

test('rows stand under what they are, and say in words what mine would get', () => {
	const rows = partRows(MINE, { ...OTHER, id: 'other' });
	expect(groupsOf(rows).map(({ name, rows: all }) => `${name}: ${standingsIn(all)}`)).toEqual([
		'Stages: 1 new',
		'Fields: 1 different',
		'Statuses: 1 new'
	]);
	const [field] = rows.filter(({ key }) => key === 'items/a');
	const said = field ? gets(field, (id) => OTHER.stages.find((stage) => stage.id === id)?.name) : '';
	expect(said.split(' · ').toSorted()).toEqual([
		`description becomes “${'x'.repeat(90)}…”`,
		'stage becomes “Review”',
		'today becomes Support tooling'
	]);
});

test('differences and values are told as a person would, whatever a key is called', () => {
	const nameIn = (_list: string, id: string) => (id === 's' ? 'Review' : undefined);
	expect(differs('items', ['stage'], 's', undefined, (id) => nameIn('stages', id))).toBe(
		'stage none, was “Review”'
	);
	expect(differs('items', ['name'], 'Old', 'New', () => undefined)).toBe('was “Old”');
	expect(differs('items', ['notes'], undefined, 'New', () => undefined)).toBe('notes: “New”');
	expect(valueWords('items', ['stage'], 's', nameIn)).toBe('Review');
	expect(valueWords('items', ['tags', 'vat'], undefined, nameIn)).toBe('Not in it');
	expect(valueWords('items', ['constructor'], { constructor: ['a', true] }, nameIn)).toBe('a, Yes');
	expect(valueWords('items', ['notes'], undefined, nameIn)).toBe('Nothing');
	expect(fieldName('items', ['constructor'], nameIn)).toBe('constructor');
});
