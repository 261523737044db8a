import { describe, expect, test } from 'vitest';
import type { DemarcDatabase } from '#storage/database.ts';
import { addField, blank, freshDatabase, names, opened, type Connection } from './fresh.ts';

/** Every row of both tables, so that a look that writes shows. */
async function everything(db: DemarcDatabase): Promise<unknown> {
	return [await db.mappings.toArray(), await db.updates.toArray()];
}

async function create({ repository }: Connection, title: string, ...fields: string[]): Promise<string> {
	const id = await repository.create(blank(title));
	const mapping = await opened(repository, id);
	for (const field of fields) mapping.living.run(addField(field));
	await mapping.close();
	return id;
}

describe('the other mappings', () => {
	test('are all but this one and those in the trash, last changed first, as they are stored', async () => {
		let now = 0;
		const connect = freshDatabase({ now: () => (now += 1) });
		const tab = connect();
		const here = await create(tab, 'Here', 'a');
		await create(tab, 'First', 'b');
		const gone = await create(tab, 'Gone', 'c');
		await create(tab, 'Second', 'd', 'e');
		const restored = await create(tab, 'Restored');
		await tab.repository.trash(gone);
		await tab.repository.trash(restored);
		await tab.repository.restore(restored);
		const before = await everything(tab.db);
		const { mappings, unreadable } = await connect().repository.others(here);
		expect(mappings.map(({ title }) => title)).toEqual(['Restored', 'Second', 'First']);
		expect(mappings.map(names)).toEqual([[], ['d', 'e'], ['b']]);
		expect(unreadable).toBe(0);
		expect(await everything(tab.db)).toEqual(before);
	});

	test('are none where there is only this one, and all of them for one that isn’t here', async () => {
		const connect = freshDatabase();
		const here = await create(connect(), 'Here');
		expect(await connect().repository.others(here)).toEqual({ mappings: [], unreadable: 0 });
		expect((await connect().repository.others('gone')).mappings.map(({ id }) => id)).toEqual([here]);
	});

	test('may be open and edited meanwhile: what is on the disk counts', async () => {
		const connect = freshDatabase();
		const here = await create(connect(), 'Here');
		const other = await create(connect(), 'Other', 'a');
		const mapping = await opened(connect().repository, other);
		mapping.living.run(addField('b'));
		await mapping.flush();
		const { mappings } = await connect().repository.others(here);
		expect(mappings.map(names)).toEqual([['a', 'b']]);
		mapping.living.run(addField('c'));
		expect(names(mapping.living.snapshot)).toEqual(['a', 'b', 'c']);
		expect(mappings.map(names)).toEqual([['a', 'b']]);
		await mapping.close();
	});

	test('are counted where nothing of them can be read, given as far as they can be, and left as they are', async () => {
		const connect = freshDatabase();
		const tab = connect();
		const here = await create(tab, 'Here');
		const lost = await create(tab, 'Lost', 'a');
		const damaged = await create(tab, 'Damaged', 'b', 'c');
		await create(tab, 'Whole', 'd');
		await tab.db.updates.where('mappingId').equals(lost).modify({ check: -1 });
		const last = await tab.db.updates.where('mappingId').equals(damaged).last();
		await tab.db.updates.update(last?.seq ?? 0, { bytes: new Uint8Array([1, 2, 3]) });
		const before = await everything(tab.db);
		const { mappings, unreadable } = await tab.repository.others(here);
		expect(mappings.map(({ title }) => title).sort()).toEqual(['Damaged', 'Whole']);
		expect(unreadable).toBe(1);
		expect(await everything(tab.db)).toEqual(before);
	});

	test('can’t be had from a database that can’t be used: that is an error, not an empty device', async () => {
		const connect = freshDatabase();
		const here = await create(connect(), 'Here');
		const { db, repository } = connect();
		await db.open();
		db.close({ disableAutoOpen: true });
		await expect(repository.others(here)).rejects.toMatchObject({ name: 'StorageError' });
	});
});
