import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Mapping } from '#core/mapping/schema.ts';
import { newId } from '#document/ids.ts';
import { LivingMapping } from '#document/living-mapping.ts';
import { updateRow, type DemarcDatabase } from '#storage/database.ts';
import type { OpenMapping } from '#storage/open-mapping.ts';
import { channelName } from '#storage/other-tabs.ts';
import { anySteps } from '../arbitrary-commands.ts';
import { anyMapping } from '../arbitraries.ts';
import { failWrites } from './failing.ts';
import { addField, blank, freshDatabase, names, opened, stored, untilSnapshot, untilState } from './fresh.ts';

const has = (name: string) => (mapping: Mapping) => names(mapping).includes(name);

/** The same mapping in two tabs: two connections, each with its own document. */
async function twoTabs(mapping = blank()) {
	const connect = freshDatabase();
	const [a, b] = [connect(), connect()];
	const id = await a.repository.create(mapping);
	const tabs: [OpenMapping, OpenMapping] = [await opened(a.repository, id), await opened(b.repository, id)];
	return { id, connect, tabs };
}

/** Says something in one tab that the other has to have heard everything before. */
async function settle(tabs: readonly [OpenMapping, OpenMapping]): Promise<void> {
	for (const [from, to] of [tabs, tabs.toReversed() as [OpenMapping, OpenMapping]]) {
		const last = `last ${newId()}`;
		from.living.run(addField(last));
		await untilSnapshot(to, has(last));
	}
}

/** An edit of a tab that nobody hears, as one that was made while this one was frozen. */
async function editUnheard(db: DemarcDatabase, id: string, name: string): Promise<void> {
	const rows = await db.updates.where('mappingId').equals(id).toArray();
	const living = LivingMapping.open(rows.map(({ bytes }) => bytes));
	const made: Uint8Array[] = [];
	living.onUpdate(({ bytes }) => made.push(bytes));
	living.run(addField(name));
	await db.updates.bulkAdd(made.map((bytes) => updateRow(id, bytes)));
}

/** Resolves once a message of this kind has gone to every tab. */
function heard(channel: string, kind: string): Promise<void> {
	return new Promise((resolve) => {
		const ear = new BroadcastChannel(channel);
		ear.onmessage = ({ data }: MessageEvent<{ kind: string }>) => {
			if (data.kind !== kind) return;
			ear.close();
			resolve();
		};
	});
}

describe('two tabs', () => {
	test('show each other their edits at once, and both are kept', async () => {
		const { id, connect, tabs } = await twoTabs();
		const [a, b] = tabs;
		a.living.run(addField('From A'));
		b.living.run(addField('From B'));
		await Promise.all([untilSnapshot(a, has('From B')), untilSnapshot(b, has('From A'))]);
		await settle(tabs);
		expect(a.living.snapshot).toEqual(b.living.snapshot);
		const refs = a.living.snapshot.items.map(({ ref }) => ref);
		expect(new Set(refs).size).toBe(refs.length);
		const { snapshot } = a.living;
		await Promise.all([a.close(), b.close()]);
		expect(await stored(connect(), id)).toEqual(snapshot);
	});

	test('come to the same mapping whatever is done in both at once', async () => {
		await fc.assert(
			fc.asyncProperty(anyMapping, anySteps, anySteps, async (begun, stepsA, stepsB) => {
				const { id, connect, tabs } = await twoTabs(begun);
				const [a, b] = tabs;
				for (let i = 0; i < Math.max(stepsA.length, stepsB.length); i += 1) {
					const [stepA, stepB] = [stepsA[i], stepsB[i]];
					if (stepA) a.living.run(stepA.command);
					if (stepB) b.living.run(stepB.command);
				}
				await settle(tabs);
				await settle(tabs);
				expect(a.living.snapshot).toEqual(b.living.snapshot);
				const { snapshot } = a.living;
				await Promise.all([a.close(), b.close()]);
				expect(await stored(connect(), id)).toEqual(snapshot);
			}),
			{ numRuns: 20 }
		);
	}, 60_000);

	test('store an edit once', async () => {
		const { id, connect, tabs } = await twoTabs();
		const [a, b] = tabs;
		const { db } = connect();
		const stored = heard(channelName(db.name, id), 'stored');
		a.living.run(addField('From A'));
		await untilSnapshot(b, has('From A'));
		await stored;
		await Promise.all([a.close(), b.close()]);
		expect(await db.updates.where('mappingId').equals(id).count()).toBe(2);
	});
});

describe('a tab that comes later', () => {
	test('hears what the others have and the database has not, and keeps it when it builds on it', async () => {
		const connect = freshDatabase();
		const [full, later] = [connect(), connect()];
		const id = await later.repository.create(blank());
		failWrites(full.db, Infinity);
		const a = await opened(full.repository, id);
		a.living.run(addField('Nowhere but in A'));
		await untilState(a, 'failed');
		const b = await opened(later.repository, id);
		await untilSnapshot(b, has('Nowhere but in A'));
		b.living.run(addField('From B'));
		await untilState(b, 'saved');
		const rows = await later.db.updates.where('mappingId').equals(id).toArray();
		const alone = LivingMapping.open(rows.map(({ bytes }) => bytes));
		expect(names(alone.snapshot)).toEqual(['Nowhere but in A', 'From B']);
	});

	test('gives the others what they lack', async () => {
		const connect = freshDatabase();
		const [early, later] = [connect(), connect()];
		const id = await early.repository.create(blank());
		const a = await opened(early.repository, id);
		await editUnheard(later.db, id, 'Unheard');
		const b = await opened(later.repository, id);
		await untilSnapshot(a, has('Unheard'));
		await Promise.all([a.close(), b.close()]);
	});

	test('stores what another tab never said it stored, when the page is about to go', async () => {
		const connect = freshDatabase();
		const [full, other] = [connect(), connect()];
		const id = await other.repository.create(blank());
		failWrites(full.db, Infinity);
		const b = await opened(other.repository, id);
		const a = await opened(full.repository, id);
		a.living.run(addField('From A'));
		await untilSnapshot(b, has('From A'));
		expect(b.state.kind).toBe('saved');
		dispatchEvent(new Event('pagehide'));
		expect(b.state.kind).toBe('saving');
		await untilState(b, 'saved');
		await b.close();
		expect(names(await stored(connect(), id))).toEqual(['From A']);
	});
});

test('a tab that was frozen catches up from the database', async () => {
	const connect = freshDatabase();
	const { repository, db } = connect();
	const id = await repository.create(blank());
	const mapping = await opened(repository, id);
	await editUnheard(connect().db, id, 'Unheard');
	expect(has('Unheard')(mapping.living.snapshot)).toBe(false);
	document.dispatchEvent(new Event('visibilitychange'));
	await untilSnapshot(mapping, has('Unheard'));
	mapping.living.run(addField('Later'));
	await mapping.close();
	expect(names(await stored(connect(), id))).toEqual(['Unheard', 'Later']);
	expect(await db.updates.count()).toBe(3);
});

test('a tab that was hidden writes at once what it only heard of', async () => {
	const connect = freshDatabase();
	const [full, other] = [connect(), connect()];
	const id = await other.repository.create(blank());
	failWrites(full.db, Infinity);
	const b = await opened(other.repository, id);
	const a = await opened(full.repository, id);
	a.living.run(addField('From A'));
	await untilSnapshot(b, has('From A'));
	Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' });
	onTestFinished(() => void Reflect.deleteProperty(document, 'visibilityState'));
	document.dispatchEvent(new Event('visibilitychange'));
	expect(b.state.kind).toBe('saving');
	await b.close();
	expect(names(await stored(connect(), id))).toEqual(['From A']);
});
