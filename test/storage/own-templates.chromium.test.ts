import Dexie from 'dexie';
import { expect, onTestFinished, test } from 'vitest';
import { newId } from '#document/ids.ts';
import { DemarcDatabase } from '#storage/database.ts';
import type { KeptTemplate } from '#storage/own-templates.ts';
import { Repository } from '#storage/repository.ts';
import { StorageError } from '#storage/trouble.ts';
import { blank, freshDatabase } from './fresh.ts';

const template = (id: string, version: string, text = `${id} ${version}`): KeptTemplate => ({
	id,
	version,
	title: id.toUpperCase(),
	text
});
const told = (rows: readonly { id: string; version: string }[]) =>
	rows.map(({ id, version }) => `${id} ${version}`);

test('the newest of each is listed, last saved first, and older ones are found by their version', async () => {
	let now = 0;
	const connect = freshDatabase({ now: () => (now += 1) });
	const own = await connect().repository.ownTemplates();
	for (const version of ['9', '10', '2']) await own.keep(template('a', version));
	await own.keep(template('b', '1'));
	const there = await connect().repository.ownTemplates();
	expect(told(await there.list())).toEqual(['b 1', 'a 10']);
	expect(await there.find('a', '9')).toMatchObject({ text: 'a 9', savedAt: 1 });
	expect((await there.find('a'))?.version).toBe('10');
	expect([
		await there.hasNewer('a', '9'),
		await there.hasNewer('a', '10'),
		await there.hasNewer('gone', '1')
	]).toEqual([...[true, false, false]]);
	expect(await there.find('a', '3')).toBeUndefined();
	expect(await there.find('gone')).toBeUndefined();
	await own.keep(template('a', '10', 'edited'));
	expect((await there.list()).find(({ id }) => id === 'a')?.text).toBe('edited');
});

test('an older one that replaces is the newest from then on', async () => {
	const own = await freshDatabase()().repository.ownTemplates();
	for (const version of ['1', '2', '3']) await own.keep(template('a', version));
	await own.replace(template('a', '2', 'brought in'));
	expect(await own.list()).toMatchObject([{ version: '2', text: 'brought in' }]);
	expect(await own.find('a', '1')).toBeDefined();
	expect(await own.find('a', '3')).toBeUndefined();
});

test('two tabs that keep the same version at once both find theirs again', async () => {
	const connect = freshDatabase();
	const [one, other] = [await connect().repository.ownTemplates(), await connect().repository.ownTemplates()];
	await one.keep(template('a', '1'));
	const texts = ['of one', 'of the other', 'of a third'];
	const kept = await Promise.all(
		texts.map((text, i) =>
			(i === 1 ? other : one).keepNew(template('a', '2', text), (version) => template('a', version, text))
		)
	);
	expect(kept.map(({ version }) => version).toSorted()).toEqual(['2', '3', '4']);
	for (const { version, text } of kept) expect(await one.find('a', version)).toMatchObject({ text });
	// A second time is no other version.
	const first = kept.find(({ version }) => version === '2');
	expect(await one.keepNew(template('a', '2', first?.text), () => template('a', '9'))).toEqual(first);
	const after = await one.keepNew(template('a', '5', 'clean'), () => template('a', '9'), [
		...kept,
		template('b', '1')
	]);
	expect(after.version).toBe('5');
	expect(told(await one.versions('a'))).toEqual(['a 5', 'a 1']);
});

test('where no other version can be made, nothing is kept', async () => {
	const own = await freshDatabase()().repository.ownTemplates();
	await own.keep(template('a', '1'));
	const trying = own.keepNew(template('a', '1', 'another'), () => template('a', '1', 'another'), [
		template('a', '1')
	]);
	await expect(trying).rejects.toBeInstanceOf(StorageError);
	expect(await own.list()).toMatchObject([{ version: '1', text: 'a 1' }]);
});

test('what is removed goes with all its versions, and comes back with all of them', async () => {
	const own = await freshDatabase()().repository.ownTemplates();
	for (const version of ['1', '2']) await own.keep(template('a', version));
	await own.keep(template('b', '1'));
	const rows = await own.remove('a');
	expect(told(await own.list())).toEqual(['b 1']);
	await own.putBack(rows);
	expect(await own.find('a', '1')).toBeDefined();
	expect((await own.find('a'))?.version).toBe('2');
	expect(await own.remove('gone')).toEqual([]);
});

test('whoever watches hears what another tab keeps and removes', async () => {
	const connect = freshDatabase();
	const own = await connect().repository.ownTemplates();
	const heard: string[][] = [];
	onTestFinished(own.watch((rows) => heard.push(told(rows))));
	await expect.poll(() => heard).toEqual([[]]);
	const there = await connect().repository.ownTemplates();
	await there.keep(template('a', '1'));
	await expect.poll(() => heard.at(-1)).toEqual(['a 1']);
	await there.remove('a');
	await expect.poll(() => heard.at(-1)).toEqual([]);
});

test('what can not be kept is a StorageError', async () => {
	const { db, repository } = freshDatabase()();
	const own = await repository.ownTemplates();
	db.close();
	await expect(own.keep(template('a', '1'))).rejects.toBeInstanceOf(StorageError);
});

test('a database that was made before there were templates opens with all that is in it', async () => {
	const name = `test-${newId()}`;
	const before = new Dexie(name);
	before.version(2).stores({
		mappings: 'id, changedAt',
		updates: '++seq, mappingId',
		versions: 'id, mappingId',
		kept: 'key'
	});
	await before.table('kept').put({ key: 'k', value: 7 });
	before.close();
	const db = new DemarcDatabase(name);
	onTestFinished(async () => {
		db.close();
		await new DemarcDatabase(name).delete();
	});
	const repository = new Repository(db);
	expect(await db.kept.get('k')).toEqual({ key: 'k', value: 7 });
	const id = await repository.create(blank());
	const own = await repository.ownTemplates();
	await own.keep(template('a', '1'));
	expect(told(await own.list())).toEqual(['a 1']);
	expect((await repository.open(id)).ok).toBe(true);
});
