import { liveQuery } from 'dexie';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { failWrites } from './failing.ts';
import {
	addField,
	blank,
	freshDatabase,
	names,
	opened,
	stored,
	untilState,
	type Connection
} from './fresh.ts';

async function untilItems({ db }: Connection, id: string, count: number): Promise<void> {
	await new Promise<void>((resolve) => {
		const subscription = liveQuery(() => db.mappings.get(id)).subscribe((row) => {
			if (row?.summary.items !== count) return;
			queueMicrotask(() => subscription.unsubscribe());
			resolve();
		});
	});
}

describe('after failed writes', () => {
	test('the failed edits and the later ones are all there', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.constantFrom('works', 'fails'), { minLength: 1, maxLength: 8 }),
				async (plan) => {
					const connect = freshDatabase();
					const id = await connect().repository.create(blank());
					const writer = connect();
					const failing = failWrites(writer.db, 0);
					const mapping = await opened(writer.repository, id);
					for (const [i, outcome] of plan.entries()) {
						failing.left = outcome === 'fails' ? 1 : 0;
						mapping.living.run(addField(`Field ${i}`));
						await mapping.flush();
						expect(mapping.state.kind).toBe(outcome === 'fails' ? 'failed' : 'saved');
					}
					await untilState(mapping, 'saved');
					expect(names(await stored(connect(), id))).toEqual(plan.map((_, i) => `Field ${i}`));
					await mapping.close();
				}
			),
			{ numRuns: 15 }
		);
	}, 60_000);

	test('it tries again by itself, says saved only then, and leaves one row for all it had', async () => {
		const connect = freshDatabase();
		const id = await connect().repository.create(blank());
		const writer = connect();
		failWrites(writer.db, 2);
		const mapping = await opened(writer.repository, id);
		const kinds: string[] = [];
		mapping.onState(({ kind }) => kinds.push(kind));
		mapping.living.run(addField('First'));
		expect(await untilState(mapping, 'failed')).toMatchObject({ trouble: 'quota' });
		mapping.living.run(addField('Second'));
		await untilState(mapping, 'saved');
		expect(kinds).toEqual(['saving', 'failed', 'failed', 'saved']);
		expect(await writer.db.updates.count()).toBe(1);
		expect(names(await stored(connect(), id))).toEqual(['First', 'Second']);
		await mapping.close();
	});

	test('it tries at once when the page is about to go', async () => {
		const connect = freshDatabase();
		const id = await connect().repository.create(blank());
		const writer = connect();
		failWrites(writer.db, 8);
		const mapping = await opened(writer.repository, id);
		mapping.living.run(addField('First'));
		// By the eighth failure it would wait longer than this test may take.
		for (let i = 0; i < 8; i += 1) await mapping.flush();
		expect(mapping.state.kind).toBe('failed');
		dispatchEvent(new Event('pagehide'));
		await untilState(mapping, 'saved');
		expect(names(await stored(connect(), id))).toEqual(['First']);
		await mapping.close();
	}, 6000);

	test('closing loses nothing: it goes on trying', async () => {
		const connect = freshDatabase();
		const id = await connect().repository.create(blank());
		const writer = connect();
		failWrites(writer.db, 3);
		const mapping = await opened(writer.repository, id);
		mapping.living.run(addField('First'));
		await mapping.close();
		expect(names(await stored(connect(), id))).toEqual([]);
		await untilItems(connect(), id, 1);
		expect(names(await stored(connect(), id))).toEqual(['First']);
	});
});
