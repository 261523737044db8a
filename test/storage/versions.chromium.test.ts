import { expect, test } from 'vitest';
import { writeMapping } from '#core/mapping/write.ts';
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
