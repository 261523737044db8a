import { expect, test } from 'vitest';
import { writeMapping } from '#core/mapping/write.ts';
import { BEFORE } from '#storage/backups.ts';
import { StorageError } from '#storage/trouble.ts';
import { addField, blank, freshDatabase, names, opened, stored } from './fresh.ts';

async function withField(connect: ReturnType<typeof freshDatabase>, field: string, id?: string) {
	const { repository } = connect();
	const kept = id ?? (await repository.create(blank()));
	const mapping = await opened(repository, kept);
	mapping.living.run(addField(field));
	await mapping.close();
	return kept;
}

test('a backup holds what is not in the trash, with named versions, and counts what can’t be read', async () => {
	const connect = freshDatabase();
	const { db, repository } = connect();
	const id = await withField(connect, 'a');
	await repository.versions.keep(id, 'Monday', writeMapping(blank()), 'Ann');
	await repository.trash(await withField(connect, 'b'));
	const broken = await withField(connect, 'c');
	await db.updates.where('mappingId').equals(broken).modify({ check: -1 });
	const { mappings, unreadable } = await repository.forBackup();
	expect(unreadable).toBe(1);
	expect(mappings.map(({ mapping }) => mapping)).toEqual([await stored(connect(), id)]);
	expect(mappings[0]?.versions).toMatchObject([{ name: 'Monday', by: 'Ann' }]);
	const other = blank();
	const brokenMapping = { ...other, id: broken };
	expect(await repository.standingOf(brokenMapping)).toBe('unreadable');
	expect(await repository.standingOf(other)).toBe('new');
});

test('what was erased comes back equal, with its versions', async () => {
	const connect = freshDatabase();
	const { repository } = connect();
	const id = await withField(connect, 'a');
	await repository.versions.keep(id, 'Monday', writeMapping(blank()));
	await repository.versions.keep(id, 'Signed', writeMapping(blank()), 'Ana', 'signature');
	const [one] = (await repository.forBackup()).mappings;
	if (!one) throw new Error('nothing backed up');
	expect(await repository.standingOf(one.mapping)).toBe('same');
	await repository.erase(id);
	expect(await repository.standingOf(one.mapping)).toBe('new');
	expect(await repository.restoreOne(one, 'copy')).toEqual({ id, isBeforeKept: false });
	expect(await stored(connect(), id)).toEqual(one.mapping);
	const signed = { name: 'Signed', by: 'Ana', isSigned: true, text: one.versions[1]?.text };
	expect(await repository.versions.list(id)).toMatchObject([signed, { name: 'Monday' }]);

	const { id: copy } = await repository.restoreOne(one, 'copy');
	expect(copy).not.toBe(id);
	expect(names(await stored(connect(), copy))).toEqual(['a']);
	expect(await repository.versions.list(copy)).toMatchObject([signed, { name: 'Monday' }]);
	expect(await repository.versions.list(id)).toHaveLength(2);
});

test('replacing keeps what was here as a version, reaches open tabs, and comes out of the trash', async () => {
	const connect = freshDatabase();
	const { repository } = connect();
	const id = await withField(connect, 'a');
	const [one] = (await repository.forBackup()).mappings;
	if (!one) throw new Error('nothing backed up');
	await withField(connect, 'b', id);
	expect(await repository.standingOf(one.mapping)).toBe('differs');
	const before = await stored(connect(), id);
	await repository.trash(id);
	expect(await repository.standingOf(one.mapping)).toBe('trashed');

	expect(await repository.restoreOne(one, 'replace')).toEqual({ id, isBeforeKept: true });
	expect(await repository.standingOf(one.mapping)).toBe('same');
	const [version, ...rest] = await repository.versions.list(id);
	expect(rest).toEqual([]);
	expect(version).toMatchObject({ name: BEFORE, text: writeMapping(before) });

	expect(await repository.restoreOne(one, 'replace')).toEqual({ id, isBeforeKept: false });
	expect(await repository.versions.list(id), 'nothing was replaced').toHaveLength(1);
});

test('what can’t be written is a StorageError, and nothing of it is there', async () => {
	const connect = freshDatabase();
	const { db, repository } = connect();
	const one = { mapping: blank(), versions: [{ id: 'v', name: 'Monday', at: 1, text: '' }] };
	db.versions.hook('creating', () => {
		throw new DOMException('full', 'QuotaExceededError');
	});
	await expect(repository.restoreOne(one, 'copy')).rejects.toBeInstanceOf(StorageError);
	expect(await connect().db.mappings.count()).toBe(0);
	expect(await connect().db.updates.count()).toBe(0);
});
