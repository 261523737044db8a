import { expect, test } from 'vitest';
import { keysHere } from '#ui/shell/keys-here.ts';
import { KEYS } from '#ui/shell/keys-table.ts';
import { VIEWS, viewIn } from '#ui/shell/views.ts';

const views = (here?: string) => keysHere(here).map(({ view }) => view);

test('the keys of the view one is in come first, then what works everywhere; none is lost', () => {
	expect(views('Board').slice(0, 2)).toEqual(['Board', 'Everywhere']);
	expect(views('Judge').slice(0, 3)).toEqual(['Judge', 'Vote', 'Everywhere']);
	expect(views()[0]).toBe('Everywhere');
	for (const { label } of VIEWS)
		expect(views(label).toSorted()).toEqual(KEYS.map(({ view }) => view).toSorted());
});

test('an action that no row tells of stands among its group’s keys; one that is told of doesn’t stand twice', () => {
	const run = () => undefined;
	const groups = keysHere('Board', [
		{ id: 'a', label: 'Fold the stage', group: 'Board', keys: ['F'], run },
		{ id: 'b', label: 'Undo: add', group: 'This mapping', keys: ['Ctrl Z'], run },
		{ id: 'c', label: 'Stop the clock', group: 'Room', keys: ['Q'], run }
	]);
	expect(groups[0]?.rows.at(-1)).toEqual({ keys: ['F'], does: 'Fold the stage' });
	expect(groups[1]?.rows.at(-1)).toEqual({ keys: ['Q'], does: 'Stop the clock' });
	expect(groups.flatMap(({ rows }) => rows).some(({ does }) => does.startsWith('Undo:'))).toBe(false);
});

test('of a row from key to key, none in between stands twice', () => {
	const goes = VIEWS.map(({ id, label, key }) => ({
		id,
		label,
		group: 'Go to',
		keys: [`Alt ${key}`],
		run: () => undefined
	}));
	expect(keysHere('Board', goes)).toEqual(keysHere('Board'));
});

test('a route says which view it is; a page outside a mapping is none', () => {
	expect(viewIn('/m/[id]/board')?.label).toBe('Board');
	expect(viewIn('/m/[id]')).toBeUndefined();
	expect(viewIn('/help/[...place]')).toBeUndefined();
	expect(viewIn(null)).toBeUndefined();
});
