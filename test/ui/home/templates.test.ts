/** The gallery offers every template of the folder, and says of each what is in it. */
import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { counted } from '#core/mapping/counted.ts';
import { TEMPLATES } from '#ui/home/templates.ts';

const names = readdirSync(new URL('../../../templates/', import.meta.url))
	.filter((file) => file.endsWith('.json'))
	.map((file) => file.slice(0, -'.json'.length));

it('offers every template that is there, each once', () => {
	expect(TEMPLATES.map(({ id }) => id).sort()).toEqual(names.sort());
});

it.each(TEMPLATES.map((entry) => [entry.id, entry] as const))('says what %s holds', async (_, entry) => {
	const { id, title, items } = await entry.load();
	expect({ id, title, says: counted(items.length, 'item', 'items') }).toEqual({
		id: entry.id,
		title: entry.title,
		says: entry.says
	});
});
