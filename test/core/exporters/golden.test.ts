/** Files that a person has looked at. After a wanted change: `npx vitest run -u`, and look at them again. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeItemsCsv } from '#core/exporters/csv.ts';
import { mappingFrom } from '#core/importers/accept.ts';
import { writeMapping } from '#core/mapping/write.ts';
import { items, sequence } from '../importers/reading.ts';

const text = readFileSync(new URL('../../fixtures/import/disputes.csv', import.meta.url), 'utf8');
const mapping = mappingFrom(items(text), { id: 'disputes', title: 'Invoice disputes', newId: sequence() });
const golden = (file: string) => `../../golden/${file}`;

describe('six items of invoice disputes', () => {
	it('as a table', async () => {
		await expect(writeItemsCsv(mapping)).toMatchFileSnapshot(golden('disputes.items.csv'));
	});

	it('as a table for spreadsheets', async () => {
		await expect(writeItemsCsv(mapping, 'spreadsheet')).toMatchFileSnapshot(
			golden('disputes.items.spreadsheet.csv')
		);
	});

	it('as a mapping', async () => {
		await expect(writeMapping(mapping)).toMatchFileSnapshot(golden('disputes.mapping.txt'));
	});
});
