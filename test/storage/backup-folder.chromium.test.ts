/** A real folder: the origin's own, which is one of the same interface as those that a person picks. */
import { expect, onTestFinished, test } from 'vitest';
import { writeMapping } from '#core/mapping/write.ts';
import { newId } from '#document/ids.ts';
import type { NameOf } from '#storage/backup-folder.ts';
import { addField, blank, freshDatabase, opened, stored } from './fresh.ts';

const nameOf: NameOf = ({ title }) => title.toLowerCase();

async function freshFolder(): Promise<FileSystemDirectoryHandle> {
	const root = await navigator.storage.getDirectory();
	const name = `test-${newId()}`;
	onTestFinished(() => root.removeEntry(name, { recursive: true }).catch(() => undefined));
	return root.getDirectoryHandle(name, { create: true });
}

async function filesOf(folder: FileSystemDirectoryHandle): Promise<Record<string, string>> {
	const texts: Record<string, string> = {};
	for await (const [name, handle] of folder.entries())
		if (handle.kind === 'file') texts[name] = await (await (handle as FileSystemFileHandle).getFile()).text();
	return texts;
}

async function put(folder: FileSystemDirectoryHandle, name: string, text: string): Promise<void> {
	const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
	await stream.write(text);
	await stream.close();
}

async function started(now = () => Date.now()) {
	const connect = freshDatabase({ now });
	const connection = connect();
	const handle = await freshFolder();
	const folder = await connection.repository.backupFolder();
	await folder.choose(handle);
	return { connect, ...connection, handle, folder };
}

async function edited(
	repository: Awaited<ReturnType<typeof started>>['repository'],
	id: string,
	name: string
) {
	const mapping = await opened(repository, id);
	mapping.living.run(addField(name));
	await mapping.close();
}

test('every mapping but those in the trash is a file, and the file is the mapping', async () => {
	const { connect, repository, handle, folder } = await started();
	const id = await repository.create(blank('Alpha'));
	await repository.trash(await repository.create(blank('Binned')));
	expect(await folder.write(nameOf)).toEqual([]);
	expect(await filesOf(handle)).toEqual({ 'alpha.demarc.json': writeMapping(await stored(connect(), id)) });
	expect((await folder.kept())?.writtenAt).toBeTypeOf('number');
});

test('the newest version of every template of one’s own is a file too, written again when it is saved again', async () => {
	let now = 1;
	const { repository, handle, folder } = await started(() => (now += 1));
	const own = await repository.ownTemplates();
	const kept = (version: string, text: string) => own.keep({ id: 't', version, title: 'Mine', text });
	await kept('1', 'first');
	await kept('2', 'second');
	expect(await folder.write(nameOf)).toEqual([]);
	expect(await filesOf(handle)).toEqual({ 'mine.demarc-template.json': 'second' });
	await kept('2', 'edited');
	expect(await folder.write(nameOf)).toEqual([]);
	expect(await filesOf(handle)).toEqual({ 'mine.demarc-template.json': 'edited' });
	// Somebody else's work of that name is never written over.
	await put(handle, 'mine.demarc-template.json', 'theirs');
	await kept('3', 'third');
	expect(await folder.write(nameOf)).toEqual([]);
	expect(await filesOf(handle)).toEqual({
		'mine.demarc-template.json': 'theirs',
		'mine-2.demarc-template.json': 'third'
	});
});

test('an edit and a new name come into the same file; nothing is left beside it', async () => {
	const { connect, repository, handle, folder } = await started();
	const id = await repository.create(blank('Alpha'));
	await folder.write(nameOf);
	await edited(repository, id, 'a');
	await repository.rename(id, 'Beta');
	expect(await folder.write(nameOf)).toEqual([]);
	expect(await filesOf(handle)).toEqual({ 'alpha.demarc.json': writeMapping(await stored(connect(), id)) });
});

test('what has not changed is not written again, what was removed from the folder is', async () => {
	const { repository, handle, folder } = await started();
	await repository.create(blank('Alpha'));
	await folder.write(nameOf);
	const before = await (await handle.getFileHandle('alpha.demarc.json')).getFile();
	await folder.write(nameOf);
	const after = await (await handle.getFileHandle('alpha.demarc.json')).getFile();
	expect(after.lastModified).toBe(before.lastModified);
	await handle.removeEntry('alpha.demarc.json');
	await folder.write(nameOf);
	expect(Object.keys(await filesOf(handle))).toEqual(['alpha.demarc.json']);
});

test('two mappings of one name get two files, and keep them', async () => {
	const { repository, handle, folder } = await started();
	const first = await repository.create(blank('Alpha'));
	await repository.create(blank('Alpha'));
	await folder.write(nameOf);
	await edited(repository, first, 'a');
	await folder.write(nameOf);
	expect(Object.keys(await filesOf(handle)).sort()).toEqual(['alpha-2.demarc.json', 'alpha.demarc.json']);
});

test('never touches what it did not write: a file of that name, a folder, an edit from elsewhere', async () => {
	const { repository, handle, folder } = await started();
	const id = await repository.create(blank('Alpha'));
	await put(handle, 'alpha.demarc.json', 'mine');
	await handle.getDirectoryHandle('alpha-2.demarc.json', { create: true });
	expect(await folder.write(nameOf)).toEqual([]);
	expect(Object.keys(await filesOf(handle)).sort()).toEqual(['alpha-3.demarc.json', 'alpha.demarc.json']);
	await put(handle, 'alpha-3.demarc.json', 'edited elsewhere');
	await edited(repository, id, 'a');
	await repository.trash(id);
	await repository.restore(id);
	expect(await folder.write(nameOf)).toEqual([]);
	expect(await filesOf(handle)).toMatchObject({
		'alpha.demarc.json': 'mine',
		'alpha-3.demarc.json': 'edited elsewhere'
	});
	await repository.erase(id);
	await folder.write(nameOf);
	expect(Object.keys(await filesOf(handle))).toHaveLength(3);
});

test('a write that was interrupted before it was noted is known as its own', async () => {
	const { db, repository, handle, folder } = await started();
	const id = await repository.create(blank('Alpha'));
	await folder.write(nameOf);
	const before = await db.kept.get('backup-folder');
	await edited(repository, id, 'a');
	await folder.write(nameOf);
	// As if the page had gone between the file and the note of it, with the same content still to come.
	if (before) await db.kept.put(before);
	await folder.write(nameOf);
	expect(Object.keys(await filesOf(handle))).toEqual(['alpha.demarc.json']);
});

test('two tabs that write at once write one file', async () => {
	const { connect, repository, handle, folder } = await started();
	await repository.create(blank('Alpha'));
	const other = await connect().repository.backupFolder();
	await Promise.all([folder.write(nameOf), other.write(nameOf), folder.write(nameOf)]);
	expect(Object.keys(await filesOf(handle))).toEqual(['alpha.demarc.json']);
});

test('a folder that is gone and a mapping that can’t be read are told, the rest is written', async () => {
	const { db, repository, handle, folder } = await started();
	await repository.create(blank('Alpha'));
	const broken = await repository.create(blank('Broken'));
	await db.updates.where('mappingId').equals(broken).modify({ check: -1 });
	expect(await folder.write(nameOf)).toEqual([{ title: 'Broken', trouble: 'unreadable' }]);
	expect(Object.keys(await filesOf(handle))).toEqual(['alpha.demarc.json']);
	expect((await folder.kept())?.writtenAt).toBeUndefined();

	await repository.erase(broken);
	await (await navigator.storage.getDirectory()).removeEntry(handle.name, { recursive: true });
	expect(await folder.write(nameOf)).toEqual([{ title: 'Alpha', trouble: 'gone' }]);
});

test('stopped writes nothing; the same folder taken up again goes on with its files', async () => {
	const { repository, handle, folder } = await started();
	const id = await repository.create(blank('Alpha'));
	await folder.write(nameOf);
	await folder.stop();
	await edited(repository, id, 'a');
	const before = await filesOf(handle);
	expect(await folder.write(nameOf)).toEqual([]);
	expect(await folder.kept()).toBeUndefined();
	expect(await filesOf(handle)).toEqual(before);
	await folder.choose(handle);
	await folder.write(nameOf);
	expect(Object.keys(await filesOf(handle))).toEqual(['alpha.demarc.json']);
	expect(await filesOf(handle)).not.toEqual(before);
});
