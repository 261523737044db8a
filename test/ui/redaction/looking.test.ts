/** Looking through the names of a client's mapping, before it becomes a template. */
import { expect, test } from 'vitest';
import { writeMapping } from '#core/mapping/write.ts';
import { versionOf } from '#core/templates/versions.ts';
import type { KeptTemplate } from '#storage/own-templates.ts';
import { nameChoices } from '#ui/redaction/name-choices.ts';
import { Looking } from '#ui/redaction/looking.svelte.ts';
import { versionsWord } from '#ui/redaction/versions-word.ts';
import { keptFrom } from '#ui/templates/kept-template.ts';
import { SaveForm } from '#ui/templates/save-form.svelte.ts';
import { shownFrom, type Shown } from '#ui/templates/shown.ts';
import { mappingOf } from '../sessions.ts';

const client = (id: string, parts = {}) =>
	mappingOf(
		[
			{ id: 'a', name: 'Limit at ZQX', notes: 'Sent to Globex', ballots: { b: { by: 'Ann', answers: {} } } },
			{ id: 'b', name: 'What acme pays' }
		],
		{ id, title: 'Limits', ...parts }
	);
const rowsOf = (looking: Looking, ...values: string[]) =>
	looking.rows.filter(({ value }) => values.includes(value));
let count = 0;
const newId = () => `fresh-${(count += 1)}`;

test('choices and words that were named survive going back, closing, and another form', () => {
	const form = new SaveForm(client('kept'), undefined, []);
	form.keepsNames = true;
	form.answers = 'keep';
	const looking = new Looking(form.make(newId), form.names, []);
	looking.choose(rowsOf(looking, 'ZQX'), 'drop');
	looking.say('Globex', 'a supplier');
	expect(looking.add('acme')).toBe('');

	const again = new Looking(new SaveForm(client('kept'), undefined, []).make(newId), form.names, []);
	expect(again.gone).toEqual(['acme', 'Globex', 'ZQX']);
	expect(again.choiceFor('Globex')).toMatchObject({ does: 'replace', with: 'a supplier' });
	expect(again.groups[0]).toMatchObject({ kind: 'added', all: 1 });
	expect(nameChoices('kept')).toBe(form.names);
	expect(new Looking(client('other'), nameChoices('other'), []).gone).toEqual([]);
});

test('what was chosen of a word that stays behind anyway is not counted', () => {
	const form = new SaveForm(client('left'), undefined, []);
	const looking = new Looking(client('left'), form.names, []);
	looking.choose(rowsOf(looking, 'Ann', 'ZQX'), 'drop');
	expect(looking.gone).toEqual(['Ann', 'ZQX']);
	const template = form.make(newId);
	expect(writeMapping(template)).not.toContain('Ann');
	expect(new Looking(template, form.names, []).gone).toEqual(['ZQX']);
});

const own = (
	id: string,
	versions: readonly string[],
	title = 'Limits'
): { rows: KeptTemplate[]; shown: Shown } => {
	const rows = versions.map((version) => {
		const made = new SaveForm(client(id, { title }), undefined, []).make(() => id);
		return { ...keptFrom({ ...made, guide: { ...(made['guide'] as object), version } }), version };
	});
	const made = new SaveForm(client(id), undefined, []).make(() => id);
	const last = { ...made, guide: { ...(made['guide'] as object), version: versions.at(-1) } };
	return { rows, shown: shownFrom(last, true) as Shown };
};

test('versions in which a dropped word still stands are told', () => {
	const { rows, shown } = own('tool', ['1', '2', '3']);
	const form = new SaveForm(client('m'), undefined, [shown]);
	form.as = 'tool';
	const clean = { id: 'tool', version: '0', title: '', text: writeMapping(mappingOf([])) };
	const torn = { ...clean, version: '4', text: '{"title":"ZQX' };
	const looking = new Looking(form.make(newId), form.names, [...rows, clean, torn]);
	looking.search(newId);
	expect(looking.still).toEqual([]);
	looking.choose(rowsOf(looking, 'ZQX'), 'drop');
	looking.search(newId);
	expect(looking.still.map(({ version }) => version)).toEqual(['1', '2', '3', '4']);
	expect([looking.proven?.id, looking.proven && versionOf(looking.proven)]).toEqual(['tool', '4']);
});

test('a template that gets an identifier of its own begins at version 1', () => {
	const { rows, shown } = own('zqx-tool', ['1', '2']);
	const form = new SaveForm(client('n'), undefined, [shown]);
	form.as = 'zqx-tool';
	const looking = new Looking(form.make(newId), form.names, rows);
	looking.choose(rowsOf(looking, 'ZQX'), 'drop');
	looking.search(newId);
	expect(looking.proven?.id).toMatch(/^fresh-/);
	expect(looking.proven && versionOf(looking.proven)).toBe('1');
	expect(looking.still).toHaveLength(2);
});

test('a search that breaks off can be tried again', async () => {
	const looking = new Looking(
		new SaveForm(client('o'), undefined, []).make(() => 'zqx-1'),
		nameChoices('o'),
		[]
	);
	looking.choose(rowsOf(looking, 'ZQX'), 'drop');
	const searching = looking.searchShown(() => {
		throw new Error('There is no other identifier.');
	});
	expect(looking.isSearching).toBe(true);
	await expect(searching).rejects.toThrow('no other identifier');
	expect(looking.isSearching).toBe(false);
	await looking.searchShown(newId);
	expect(looking.proven).toBeDefined();
});

test('versions are told in a row, or one by one', () => {
	expect(versionsWord(['3'])).toBe('Version 3');
	expect(versionsWord(['2', '1', '3'])).toBe('Versions 1–3');
	expect(versionsWord(['10', '9'])).toBe('Versions 9 and 10');
	expect(versionsWord(['1', '3', '2026-2'])).toBe('Versions 1, 3 and 2026-2');
	expect(versionsWord(['1', '3', '5', '7', '9'])).toBe('Versions 1, 3, 5 and 2 more');
});
