/** `translations.csv`: each status inside, and what the customer sees instead; without one, why. */
import type { Mapping } from '../mapping/schema.ts';
import { writeTable, type Flavour } from '../tables/write-table.ts';
import type { Exporter } from './exporter.ts';
import { translations } from './translations.ts';

const HEADINGS = [
	...['kind', 'ref', 'name', 'surface', 'state'],
	...['shown', 'shown_name', 'shown_surface', 'next_step', 'next_step_by', 'why']
] as const;

/** Headings, then a row for each status inside and each thing that it shows as. */
export function translationsTable(mapping: Mapping): string[][] {
	const rows = translations(mapping).map(({ item, shown, state, why }) => [
		...[item.kind, item.ref, item.name, item.surface ?? '', state],
		...[shown?.ref ?? '', shown?.name ?? '', shown?.surface ?? ''],
		...[shown?.nextStep?.text ?? '', shown?.nextStep?.actor ?? '', why]
	]);
	return [[...HEADINGS], ...rows];
}

export function writeTranslationsCsv(mapping: Mapping, flavour: Flavour = 'machine'): string {
	return writeTable(translationsTable(mapping), flavour);
}

export const translationsCsv: Exporter = {
	id: 'translations-csv',
	label: 'Translations as a table (CSV)',
	says: 'Each status inside, what customers read instead and what happens next; and which are still without.',
	extension: 'csv',
	mediaType: 'text/csv',
	render: ({ mapping, flavour }) => writeTranslationsCsv(mapping, flavour)
};
