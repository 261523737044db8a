import { expect, onTestFinished, test } from 'vitest';
import { writeMapping } from '#core/mapping/write.ts';
import { MOST_BEGINNINGS, MOST_VERSIONS } from '#storage/versions.ts';
import { StorageError } from '#storage/trouble.ts';
import { blank, freshDatabase } from './fresh.ts';

test('keeps, lists last first, renames, removes and puts back, also as another tab sees it', async () => {
	let now = 1000;
	const connect = freshDatabase({ now: () => (now += 1) });
	const { versions } = connect().repository;
	const text = writeMapping(blank());
	const first = await versions.keep('m', 'Monday', text, 'Ann');
	const second = await versions.keep('m', 'Tuesday', text);
	await versions.keep('other', 'Elsewhere', text);
	const there = connect().repository.versions;
	expect(await there.list('m')).toEqual([second, first]);
	expect(first).toMatchObject({ name: 'Monday', by: 'Ann', text, mappingId: 'm', at: 1001 });

	expect(await there.rename(first.id, 'Before lunch')).toBe(true);
	expect(await there.rename('gone', 'x')).toBe(false);
	await versions.remove(second.id);
	expect(await there.list('m')).toEqual([{ ...first, name: 'Before lunch' }]);
	await versions.putBack(second);
	expect(await there.list('m')).toHaveLength(2);
});

test('go with their mapping', async () => {
	const { repository } = freshDatabase()();
	const id = await repository.create(blank());
	await repository.versions.keep(id, 'Monday', writeMapping(blank()));
	await repository.erase(id);
	expect(await repository.versions.list(id)).toEqual([]);
});

test('what can not be kept is a StorageError', async () => {
	const { db, repository } = freshDatabase()();
	db.close();
	await expect(repository.versions.keep('m', 'Monday', '')).rejects.toBeInstanceOf(StorageError);
});

test('where there are as many as are kept, one that was kept by itself makes room, else it is refused', async () => {
	let now = 0;
	const { versions } = freshDatabase({ now: () => (now += 1) })().repository;
	await versions.keep('m', 'Before import of x.csv', 'text', undefined, 'safety');
	for (let i = 1; i < MOST_VERSIONS; i += 1) await versions.keep('m', `Moment ${i}`, 'text');
	await versions.keep('m', 'One more', 'text');
	const names = (await versions.list('m')).map(({ name }) => name);
	expect(names).toHaveLength(MOST_VERSIONS);
	expect(names).not.toContain('Before import of x.csv');
	expect(names[0]).toBe('One more');
	await expect(versions.keep('m', 'Too many', 'text')).rejects.toMatchObject({ trouble: 'full' });
	expect(await versions.list('m')).toHaveLength(MOST_VERSIONS);
	await versions.keep('other', 'Elsewhere there is room', 'text');
});

test('beginnings crowd out the oldest of their own: no name that a person gave, no safety copy, none renamed', async () => {
	let now = 0;
	const { versions } = freshDatabase({ now: () => (now += 1) })().repository;
	const begin = (i: number) => versions.keep('m', `Sitting ${i}`, `text ${i}`, undefined, 'beginning');
	await versions.keep('m', 'Monday', 'text');
	await versions.keep('m', 'Before import of x.csv', 'text', undefined, 'safety');
	const agreed = await begin(-1);
	await versions.rename(agreed.id, 'Agreed with legal');
	for (let i = 0; i < MOST_BEGINNINGS + 2; i += 1) await begin(i);
	const rows = (await versions.list('m')).toReversed();
	expect(rows.slice(0, 4).map(({ name }) => name)).toEqual([
		'Monday',
		'Before import of x.csv',
		'Agreed with legal',
		'Sitting 2'
	]);
	expect(rows[2]).not.toHaveProperty('isAuto');
	expect(rows).toHaveLength(MOST_BEGINNINGS + 3);
});

test('a sitting that begins as the newest moment left it is not kept twice', async () => {
	const { versions } = freshDatabase()().repository;
	const newest = await versions.keep('m', 'Before restoring “Monday”', 'text', undefined, 'safety');
	expect(await versions.keep('m', 'Sitting', 'text', undefined, 'beginning')).toEqual(newest);
	expect(await versions.list('m')).toHaveLength(1);
	await versions.keep('m', 'By hand', 'text');
	expect(await versions.list('m')).toHaveLength(2);
});

test('whoever watches hears what another tab keeps and removes', async () => {
	const connect = freshDatabase();
	const { versions } = connect().repository;
	const heard: string[][] = [];
	onTestFinished(versions.watch('m', (rows) => heard.push(rows.map(({ name }) => name))));
	await expect.poll(() => heard).toEqual([[]]);
	const there = connect().repository.versions;
	const row = await there.keep('m', 'Monday', 'text');
	await expect.poll(() => heard.at(-1)).toEqual(['Monday']);
	await there.remove(row.id);
	await expect.poll(() => heard.at(-1)).toEqual([]);
});
