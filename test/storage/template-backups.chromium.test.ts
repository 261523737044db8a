import { expect, test } from 'vitest';
import { emptyMapping } from '#core/mapping/empty.ts';
import { readMappingText } from '#core/mapping/read.ts';
import { writeMapping } from '#core/mapping/write.ts';
import { restoreTemplate, templateStanding } from '#storage/template-backups.ts';
import { freshDatabase } from './fresh.ts';

const titled = (title: string) => `${title} (copy)`;
const template = (version: string, title = 'Mine') => ({
	...{ id: 't', version, title },
	text: writeMapping({ ...emptyMapping('t', title), guide: { version } })
});

async function backedUp() {
	let now = 0;
	const { db, repository } = freshDatabase({ now: () => (now += 1) })();
	const own = await repository.ownTemplates();
	await own.keep(template('1'));
	await own.keep(template('2'));
	const { templates } = await repository.forBackup();
	return { own, templates, all: () => db.templates.toArray() };
}

test('every version is in a backup, and what was deleted comes back as it was', async () => {
	const { own, templates, all } = await backedUp();
	expect(templates.map(({ version, savedAt }) => [version, savedAt])).toEqual([
		['1', 1],
		['2', 2]
	]);
	expect(await templateStanding(own, templates)).toBe('same');
	await own.remove('t');
	expect(await templateStanding(own, templates)).toBe('new');
	await restoreTemplate(own, templates, 'copy', titled);
	expect(await all()).toEqual(templates);
});

test('a version that could not be restored is in no backup, and is counted as one that can not be read', async () => {
	const { repository } = freshDatabase()();
	const own = await repository.ownTemplates();
	await own.keep(template('1'));
	await own.keep({ ...template('2'), text: template('2').text.slice(0, -9) });
	await own.keep({ ...template('3'), text: template('3').text.replace('"version": 1', '"version": 99') });
	await own.keep({ ...template('4'), text: writeMapping(emptyMapping('t', 'No guide')) });
	await own.keep({ ...template('5'), text: template('6').text });
	const { templates, unreadable } = await repository.forBackup();
	expect(templates.map(({ version }) => version)).toEqual(['1']);
	expect(unreadable).toBe(4);
});

test('versions that are missing here are added, and those that are only here stay', async () => {
	const { own, templates } = await backedUp();
	await own.remove('t');
	await own.keep(template('2'));
	await own.keep(template('3'));
	expect(await templateStanding(own, templates)).toBe('lacks');
	await restoreTemplate(own, templates, 'replace', titled);
	expect((await own.versions('t')).map(({ version }) => version)).toEqual(['3', '2', '1']);
});

test('what differs is replaced only where that was chosen; a copy is another template with its versions', async () => {
	const { own, templates, all } = await backedUp();
	await own.keep(template('2', 'Edited here'));
	expect(await templateStanding(own, templates)).toBe('differs');
	await restoreTemplate(own, templates, 'copy', titled);
	expect((await own.find('t'))?.title).toBe('Edited here');
	const copies = (await all()).filter(({ id }) => id !== 't');
	expect(copies.map(({ version, title }) => [version, title])).toEqual([
		['1', 'Mine (copy)'],
		['2', 'Mine (copy)']
	]);
	const read = readMappingText(copies[0]?.text ?? '');
	expect(read.ok && [read.mapping.id, read.mapping.title]).toEqual([copies[0]?.id, 'Mine (copy)']);
	await restoreTemplate(own, templates, 'replace', titled);
	expect(await templateStanding(own, templates)).toBe('same');
});
