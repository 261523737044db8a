import { describe, expect, test } from 'vitest';
import { renameMapping } from '#core/commands/edit-mapping.ts';
import { addField, blank, freshDatabase, opened, stored, untilState } from './fresh.ts';

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
		expect((await db.mappings.get(id))?.summary.items).toBe(1);
		await mapping.close();
	});
});
