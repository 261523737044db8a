import fc from 'fast-check';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { renameMapping } from '#core/commands/edit-mapping.ts';
import { anySteps } from '../arbitrary-commands.ts';
import { anyMapping } from '../arbitraries.ts';
import { addField, blank, freshDatabase, names, opened, stored, untilState } from './fresh.ts';

describe('an edit', () => {
	test('is there after closing and opening', async () => {
		const connect = freshDatabase();
		const { repository } = connect();
		const id = await repository.create(blank());
		const mapping = await opened(repository, id);
		mapping.living.run(addField('Invoice number'));
		mapping.living.run(renameMapping('Invoices'));
		const { snapshot } = mapping.living;
		await mapping.close();
		expect(await stored(connect(), id)).toEqual(snapshot);
	});

	test('is in the database, for another connection to read, as soon as the state says saved', async () => {
		const connect = freshDatabase();
		const { repository } = connect();
		const id = await repository.create(blank());
		const mapping = await opened(repository, id);
		expect(mapping.state.kind).toBe('saved');
		mapping.living.run(addField('Invoice number'));
		expect(mapping.state.kind).toBe('saving');
		await untilState(mapping, 'saved');
		const { db } = connect();
		expect(await db.updates.where('mappingId').equals(id).count()).toBe(2);
		expect(await db.mappings.get(id)).toMatchObject({ title: 'Onboarding', summary: { items: 1 } });
		await mapping.close();
	});

	test('of any kind, after any others, undone or not, is there after closing and opening', async () => {
		const connect = freshDatabase();
		const { repository } = connect();
		const other = connect();
		const anyMoves = fc.array(fc.constantFrom('undo' as const, 'redo' as const), { maxLength: 3 });
		await fc.assert(
			fc.asyncProperty(anyMapping, anySteps, anyMoves, async (begun, steps, moves) => {
				const id = await repository.create(begun);
				const mapping = await opened(repository, id);
				for (const { command } of steps) mapping.living.run(command);
				for (const move of moves) mapping.living[move]();
				const { snapshot } = mapping.living;
				await mapping.close();
				expect(await stored(other, id)).toEqual(snapshot);
				const row = await other.db.mappings.get(id);
				expect(row?.title).toBe(snapshot.title);
				expect(row?.summary.items).toBe(snapshot.items.length);
			}),
			{ numRuns: 40 }
		);
	}, 60_000);

	test('of many in one tick is written at once if it is the first, else with the others, and not called saved before the disk has it', async () => {
		const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
		onTestFinished(() => transaction.mockRestore());
		const connect = freshDatabase();
		const { repository } = connect();
		const id = await repository.create(blank());
		const mapping = await opened(repository, id);
		transaction.mockClear();
		const all = Array.from({ length: 50 }, (_, i) => `Field ${i}`);
		for (const name of all) mapping.living.run(addField(name));
		await mapping.close();
		const writing = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
		expect(writing.map(([, , options]) => options)).toEqual([
			{ durability: 'strict' },
			{ durability: 'strict' }
		]);
		expect(names(await stored(connect(), id))).toEqual(all);
	});
});

test('a mapping that is not there is an answer', async () => {
	const { repository } = freshDatabase()();
	expect(await repository.open('nowhere')).toMatchObject({ ok: false, why: 'missing' });
});
