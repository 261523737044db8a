import { describe, expect, test } from 'vitest';
import { addItems } from '#core/commands/add-items.ts';
import { LivingMapping } from '#document/living-mapping.ts';
import { updateRow, type DemarcDatabase } from '#storage/database.ts';
import { addField, blank, freshDatabase, names, opened, stored } from './fresh.ts';

const MANY = Array.from({ length: 600 }, (_, i) => `Field ${i}`);

/** Stores one row an edit, as a long afternoon does. */
async function manyRows(db: DemarcDatabase, id: string): Promise<void> {
	const rows = await db.updates.where('mappingId').equals(id).toArray();
	const living = LivingMapping.open(rows.map(({ bytes }) => bytes));
	const made: Uint8Array[] = [];
	living.onUpdate(({ bytes }) => made.push(bytes));
	for (const name of MANY) living.run(addItems([{ id: name.replace(' ', '-'), kind: 'field', name }]));
	await db.updates.bulkAdd(made.map((bytes) => updateRow(id, bytes)));
}

describe('a mapping of many rows', () => {
	test('has one after opening, with everything in it', async () => {
		const connect = freshDatabase();
		const { repository, db } = connect();
		const id = await repository.create(blank());
		const beside = await repository.create(blank('Beside'));
		await manyRows(db, id);
		expect(await db.updates.count()).toBe(602);
		const mapping = await opened(repository, id);
		const { snapshot } = mapping.living;
		expect(names(snapshot)).toEqual(MANY);
		await mapping.close();
		expect(await db.updates.where('mappingId').equals(id).count()).toBe(1);
		expect(await stored(connect(), id)).toEqual(snapshot);
		expect((await stored(connect(), beside)).title).toBe('Beside');
	});

	test('keeps what others write meanwhile, though nobody told of it', async () => {
		const connect = freshDatabase();
		const [reader, writer] = [connect(), connect()];
		const id = await reader.repository.create(blank());
		await manyRows(reader.db, id);
		const other = LivingMapping.create(blank());
		other.run(addField('Meanwhile'));
		const mapping = await opened(reader.repository, id);
		// Between the rows that were read and their replacement, without any message.
		const written = writer.db.updates.add(updateRow(id, other.encode()));
		mapping.living.run(addField('Own'));
		await Promise.all([written, mapping.close()]);
		expect(await writer.db.updates.count()).toBeLessThan(4);
		const kept = names(await stored(connect(), id));
		expect(kept.toSorted()).toEqual([...MANY, 'Meanwhile', 'Own'].toSorted());
	});

	test('opened in two tabs at once loses nothing', async () => {
		const connect = freshDatabase();
		const [a, b] = [connect(), connect()];
		const id = await a.repository.create(blank());
		await manyRows(a.db, id);
		const both = await Promise.all([opened(a.repository, id), opened(b.repository, id)]);
		both[0].living.run(addField('From A'));
		both[1].living.run(addField('From B'));
		await Promise.all(both.map((mapping) => mapping.close()));
		const kept = names(await stored(connect(), id));
		expect(kept.toSorted()).toEqual([...MANY, 'From A', 'From B'].toSorted());
		expect(await a.db.updates.count()).toBeLessThan(10);
	});
});
