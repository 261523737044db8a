import Dexie from 'dexie';
import { describe, expect, test } from 'vitest';
import { FORMAT_VERSION } from '#core/mapping/vocabulary.ts';
import type { MappingRow } from '#storage/database.ts';
import type { Repository } from '#storage/repository.ts';
import { failWrites } from './failing.ts';
import { addField, blank, freshDatabase, names, opened, stored, untilSnapshot, untilState } from './fresh.ts';

/** The first list of mappings that is as wanted. */
function untilRows(repository: Repository, isWanted: (rows: MappingRow[]) => boolean): Promise<MappingRow[]> {
	return new Promise((resolve) => {
		const stop = repository.watch((rows) => {
			if (!isWanted(rows)) return;
			queueMicrotask(() => stop());
			resolve(rows);
		});
	});
}

const TABLES = {
	mappings: 'id, changedAt',
	updates: '++seq, mappingId',
	versions: 'id, mappingId',
	kept: 'key',
	templates: '[id+version], id'
};

describe('creating', () => {
	test('keeps the mapping as it is, under its identifier', async () => {
		const connect = freshDatabase({
			now: () => 1_800_000_000_000,
			loadCounts: () => Promise.resolve(() => FINDINGS)
		});
		const begun = blank();
		const id = await connect().repository.create(begun);
		expect(id).toBe(begun.id);
		expect(await stored(connect(), id)).toEqual(begun);
		expect(await connect().db.mappings.get(id)).toEqual({
			id,
			title: 'Onboarding',
			changedAt: 1_800_000_000_000,
			createdAt: Date.parse('2026-01-02T03:04:05Z'),
			summary: expect.objectContaining({ items: 0, findings: FINDINGS })
		});
	});

	test('what is there already makes a second one and leaves the first alone', async () => {
		const connect = freshDatabase();
		const { repository } = connect();
		const begun = blank('First');
		const first = await repository.create(begun);
		const second = await repository.create({ ...begun, title: 'Second' });
		expect(second).not.toBe(first);
		expect(await stored(connect(), first)).toEqual(begun);
		expect(await stored(connect(), second)).toEqual({ ...begun, title: 'Second', id: second });
	});

	test('is all or nothing', async () => {
		const connect = freshDatabase();
		const { db, repository } = connect();
		failWrites(db, 1);
		await expect(repository.create(blank())).rejects.toMatchObject({ trouble: 'quota' });
		expect(await db.mappings.count()).toBe(0);
		expect(await db.updates.count()).toBe(0);
	});
});

const FINDINGS = { error: 1, warning: 2, advice: 3 };

describe('the list of mappings', () => {
	test('follows every change in any tab, last changed first', async () => {
		let clock = 0;
		const connect = freshDatabase({ now: () => (clock += 1) });
		const { repository } = connect();
		const other = connect().repository;
		expect(await untilRows(repository, () => true)).toEqual([]);
		const one = untilRows(repository, (rows) => rows.length === 1);
		const first = await other.create(blank('First'));
		expect((await one).map(({ title }) => title)).toEqual(['First']);
		const two = untilRows(repository, (rows) => rows.length === 2);
		await other.create(blank('Second'));
		expect((await two).map(({ title }) => title)).toEqual(['Second', 'First']);
		const renamed = untilRows(repository, ([row]) => row?.title === 'Renamed');
		expect(await other.rename(first, 'Renamed')).toBe(true);
		expect((await renamed).map(({ title }) => title)).toEqual(['Renamed', 'Second']);
	});
});

test('renaming reaches the tabs that have it open', async () => {
	const connect = freshDatabase();
	const { repository } = connect();
	const id = await repository.create(blank());
	const mapping = await opened(connect().repository, id);
	await repository.rename(id, 'Renamed');
	await untilSnapshot(mapping, ({ title }) => title === 'Renamed');
	await mapping.close();
	expect((await stored(connect(), id)).title).toBe('Renamed');
});

test('a mapping of a newer format, or an empty title, is not renamed', async () => {
	const { repository } = freshDatabase()();
	const id = await repository.create(blank());
	expect(await repository.rename(id, ' ')).toBe(false);
	const newer = await repository.create({ ...blank('Newer'), version: FORMAT_VERSION + 1 });
	expect(await repository.rename(newer, 'Renamed')).toBe(false);
});

test('a duplicate is a mapping of its own', async () => {
	const connect = freshDatabase({ now: () => 1_800_000_000_000 });
	const { repository } = connect();
	const id = await repository.create(blank());
	const mapping = await opened(repository, id);
	mapping.living.run(addField('Kept'));
	const { snapshot } = mapping.living;
	await mapping.close();
	const copy = (await repository.duplicate(id, 'Copy')) ?? '';
	const createdAt = '2027-01-15T08:00:00.000Z';
	expect(await stored(connect(), copy)).toEqual({ ...snapshot, id: copy, title: 'Copy', createdAt });
	await repository.erase(id);
	expect(names(await stored(connect(), copy))).toEqual(['Kept']);
});

test('the trash gives back what was put there', async () => {
	const connect = freshDatabase({ now: () => 7 });
	const { repository, db } = connect();
	const id = await repository.create(blank());
	const before = await db.mappings.get(id);
	expect(await repository.trash(id)).toBe(true);
	expect(await db.mappings.get(id)).toEqual({ ...before, trashedAt: 7 });
	expect(await repository.restore(id)).toBe(true);
	expect(await db.mappings.get(id)).toEqual(before);
});

test('an edit leaves a mapping in the trash, and rename does too', async () => {
	const connect = freshDatabase({ now: () => 7 });
	const { repository, db } = connect();
	const id = await repository.create(blank());
	const mapping = await opened(repository, id);
	await repository.trash(id);
	mapping.living.run(addField('Late'));
	await mapping.close();
	await repository.rename(id, 'Renamed');
	expect(await db.mappings.get(id)).toMatchObject({ trashedAt: 7, title: 'Renamed', summary: { items: 1 } });
});

describe('erasing', () => {
	test('leaves nothing of it, and everything of the others', async () => {
		const connect = freshDatabase();
		const { repository, db } = connect();
		const [id, other] = [await repository.create(blank()), await repository.create(blank('Other'))];
		await db.versions.bulkAdd(
			[id, other].map((mappingId) => ({ id: `v-${mappingId}`, mappingId, name: 'Then', at: 1, text: '{}' }))
		);
		expect(await repository.erase(id)).toBe(true);
		expect((await db.versions.toArray()).map(({ mappingId }) => mappingId)).toEqual([other]);
		expect(await db.mappings.toCollection().primaryKeys()).toEqual([other]);
		expect((await db.updates.toArray()).map(({ mappingId }) => mappingId)).toEqual([other]);
		expect(await repository.open(id)).toMatchObject({ ok: false, why: 'missing' });
	});

	test('is told to the tabs that have it open; what they do leaves no rows behind', async () => {
		const connect = freshDatabase();
		const { repository, db } = connect();
		const id = await repository.create(blank());
		const mapping = await opened(connect().repository, id);
		await repository.erase(id);
		expect(await untilState(mapping, 'failed')).toMatchObject({ trouble: 'erased' });
		mapping.living.run(addField('Late'));
		await mapping.close();
		expect(await db.updates.count()).toBe(0);
		expect(await db.mappings.count()).toBe(0);
	});
});

test('what is not there is an answer for every method', async () => {
	const { repository } = freshDatabase()();
	expect(await repository.rename('nowhere', 'Title')).toBe(false);
	expect(await repository.duplicate('nowhere', 'Title')).toBeUndefined();
	expect(await repository.trash('nowhere')).toBe(false);
	expect(await repository.restore('nowhere')).toBe(false);
	expect(await repository.erase('nowhere')).toBe(false);
});

test('the browser says how much is used', async () => {
	const usage = await freshDatabase()().repository.usage();
	expect(usage).toEqual({
		usage: expect.any(Number),
		quota: expect.any(Number),
		persisted: expect.any(Boolean)
	});
});

describe('a newer program in another tab', () => {
	test('is let through: this tab says so and stops writing', async () => {
		const connect = freshDatabase();
		const { repository, db } = connect();
		const id = await repository.create(blank());
		const mapping = await opened(repository, id);
		const newer = new Dexie(db.name);
		newer.version(4).stores({ ...TABLES, more: 'id' });
		await newer.open();
		expect(mapping.state).toMatchObject({ kind: 'failed', trouble: 'replaced' });
		mapping.living.run(addField('Late'));
		await mapping.close();
		expect(await newer.table('updates').count()).toBe(1);
		expect(await repository.open(id)).toMatchObject({ ok: false, why: 'unavailable', trouble: 'replaced' });
		newer.close();
	});

	test('keeps an older one from opening what it would not understand', async () => {
		const connect = freshDatabase();
		const { db } = connect();
		db.close();
		const newer = new Dexie(db.name);
		newer.version(4).stores({ ...TABLES, more: 'id' });
		await newer.open();
		newer.close();
		const { repository } = connect();
		expect(await repository.open('any')).toMatchObject({
			ok: false,
			why: 'unavailable',
			trouble: 'replaced'
		});
		await expect(repository.create(blank())).rejects.toMatchObject({ trouble: 'replaced' });
	});
});

test('a database of the first version keeps its mappings and gets the new tables', async () => {
	const connect = freshDatabase();
	const { db, repository } = connect();
	const id = await repository.create(blank('From before'));
	const [row, updates] = [await db.mappings.get(id), await db.updates.toArray()];
	await db.delete();
	const older = new Dexie(db.name);
	older.version(1).stores({ mappings: TABLES.mappings, updates: TABLES.updates });
	await older.table('mappings').add(row);
	await older.table('updates').bulkAdd(updates);
	older.close();
	const now = connect();
	expect(await stored(now, id)).toMatchObject({ title: 'From before' });
	expect(await now.db.versions.count()).toBe(0);
	await now.db.kept.put({ key: 'folder', value: 1 });
});
