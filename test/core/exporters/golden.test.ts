/** Files that a person has looked at. After a wanted change: `npx vitest run --project unit test/core/exporters -u`, and look at them again. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeItemsCsv } from '#core/exporters/csv.ts';
import { writeExportsFeature } from '#core/exporters/exports-feature.ts';
import { writeMermaid } from '#core/exporters/mermaid.ts';
import { writeMovesCsv } from '#core/exporters/moves-csv.ts';
import { writeMovesGitlab } from '#core/exporters/moves-gitlab.ts';
import { writeMovesJira } from '#core/exporters/moves-jira.ts';
import { writeProductFeature } from '#core/exporters/product-feature.ts';
import { writeReadme } from '#core/exporters/readme.ts';
import { writeSurface } from '#core/exporters/surface-page.ts';
import { writeTranslationsCsv } from '#core/exporters/translations-csv.ts';
import { mappingFrom } from '#core/importers/accept.ts';
import { writeMapping } from '#core/mapping/write.ts';
import { items, sequence } from '../importers/reading.ts';
import { DISPUTES } from './disputes.ts';

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

describe('a specification of invoice disputes', () => {
	it.each([
		['README.md', writeReadme(DISPUTES)],
		['product.md', writeSurface(DISPUTES, 'product')],
		['exports.md', writeSurface(DISPUTES, 'exports')],
		['translations.csv', writeTranslationsCsv(DISPUTES)],
		['moves.csv', writeMovesCsv(DISPUTES)],
		['moves.jira.csv', writeMovesJira(DISPUTES)],
		['moves.gitlab.csv', writeMovesGitlab(DISPUTES)],
		['product.feature', writeProductFeature(DISPUTES)],
		['exports.feature', writeExportsFeature(DISPUTES)],
		['diagram.mmd', writeMermaid(DISPUTES)]
	])('as %s', async (file, written) => {
		await expect(written).toMatchFileSnapshot(golden(`disputes-spec/${file}`));
	});
});
