import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { updateRow, type UpdateRow } from '#storage/database.ts';
import { addField, blank, freshDatabase, names, opened, stored, type Connection } from './fresh.ts';

const NAMES = ['a', 'b', 'c', 'd'];

/** A mapping of five rows: it was created, and opened for every item. */
async function fiveRows({ repository }: Connection): Promise<string> {
	const id = await repository.create(blank('Disputes'));
	for (const name of NAMES) {
		const mapping = await opened(repository, id);
		mapping.living.run(addField(name));
		await mapping.close();
	}
	return id;
}

async function damage({ db }: Connection, id: string, at: number, make: (row: UpdateRow) => unknown) {
	const row = (await db.updates.where('mappingId').equals(id).toArray())[at];
	if (!row) throw new Error(`no row ${at}`);
	await db.updates.put(make(row) as UpdateRow);
	return row;
}

/** The bytes with one text in them replaced by another of the same length. */
function changed(bytes: Uint8Array, from: string, to: string): Uint8Array {
	const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
	expect(text).toContain(from);
	return Uint8Array.from(text.replace(from, to), (letter) => letter.charCodeAt(0));
}

const WAYS: Record<string, (row: UpdateRow) => unknown> = {
	'cut off': (row) => ({ ...row, bytes: row.bytes.slice(0, -3) }),
	'cut off, with a checksum that fits': (row) => ({
		...row,
		...updateRow(row.mappingId, row.bytes.slice(0, -3))
	}),
	// A document reads this as well as before, and the mapping has an item of no known kind.
	'of one changed letter': (row) => ({ ...row, bytes: changed(row.bytes, 'field', 'Field') }),
	'of nothing': (row) => ({ ...row, bytes: new Uint8Array() }),
	'without bytes': ({ bytes: _, ...row }) => row,
	'of text': (row) => ({ ...row, bytes: 'bytes' })
};

describe('a damaged row', () => {
	test.for(Object.entries(WAYS))('%s costs what it held, is counted, and stays', async ([, way]) => {
		const connect = freshDatabase();
		const id = await fiveRows(connect());
		await damage(connect(), id, 2, way);
		const mapping = await opened(connect().repository, id);
		expect(mapping.damage).toBe(1);
		expect(names(mapping.living.snapshot)).toEqual(['a', 'c', 'd']);
		mapping.living.run(addField('e'));
		const { snapshot } = mapping.living;
		await mapping.close();
		expect(await stored(connect(), id)).toEqual(snapshot);
		const rows = await connect().db.updates.where('mappingId').equals(id).toArray();
		expect(rows.some(({ seq }) => seq === 3)).toBe(true);
	});

	test('may be the first: the mapping keeps its name and what came later', async () => {
		const connect = freshDatabase();
		const id = await fiveRows(connect());
		await damage(connect(), id, 0, (row) => ({ ...row, bytes: new Uint8Array([1, 2, 3]) }));
		const mapping = await opened(connect().repository, id);
		expect(mapping.living.snapshot).toMatchObject({ id, title: 'Disputes', format: 'demarc/mapping' });
		expect(names(mapping.living.snapshot)).toEqual(NAMES);
		await mapping.close();
		// One row for what was left: what stands in for the lost part has to be there before anything builds on it.
		expect(await connect().db.updates.where('mappingId').equals(id).count()).toBe(2);
	});

	test('among no others is an answer, not an error', async () => {
		const connect = freshDatabase();
		const { repository } = connect();
		const id = await repository.create(blank());
		await damage(connect(), id, 0, (row) => ({ ...row, bytes: 'bytes' }));
		expect(await repository.open(id)).toMatchObject({ ok: false, why: 'unreadable' });
	});

	test('of any bytes anywhere leaves the mapping open, whole and able to be edited', async () => {
		const connect = freshDatabase();
		const writer = connect();
		await fc.assert(
			fc.asyncProperty(fc.nat({ max: 4 }), fc.uint8Array({ maxLength: 80 }), async (at, bytes) => {
				const id = await fiveRows(writer);
				await damage(writer, id, at, (row) => ({ ...row, bytes }));
				const mapping = await opened(writer.repository, id);
				expect(mapping.damage).toBe(1);
				expect(names(mapping.living.snapshot)).toEqual(NAMES.filter((_, i) => i !== at - 1));
				mapping.living.run(addField('later'));
				const { snapshot } = mapping.living;
				await mapping.close();
				expect(await stored(writer, id)).toEqual(snapshot);
			}),
			{ numRuns: 15 }
		);
	}, 60_000);
});
