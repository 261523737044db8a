/** `exit-drill.csv`: what customers supplied, whether it can leave, in which package, and what keeps it here. */
import type { Mapping } from '../mapping/schema.ts';
import { exitDrill, isTheirs, OBSTACLES, type DrillCell } from '../packages/exit-drill.ts';
import { slugsOf } from '../packages/slug.ts';
import { joinList } from '../tables/lists.ts';
import { writeTable, type Flavour } from '../tables/write-table.ts';
import type { Exporter } from './exporter.ts';

const HEADINGS = ['ref', 'name', 'kind', 'data', 'leaves', 'leaves_in', 'why'] as const;

export const hasDrill = ({ items }: Mapping) => items.some(isTheirs);

/** One column for each package behind the others, called by its folder in the archive. */
export function writeExitDrillCsv(mapping: Mapping, flavour: Flavour = 'machine'): string {
	const { rows, packages } = exitDrill(mapping);
	const slugs = slugsOf(mapping.packages, 'package');
	return writeTable(
		[
			[...HEADINGS, ...packages.map(({ pack }) => `packages/${slugs.get(pack.id) ?? ''}`)],
			...rows.map(({ item, leaves, in: where, why, cells }) => [
				...[item.ref, item.name, item.kind, item.data ?? '', leaves ? 'yes' : 'no'],
				joinList(where.map(({ name }) => name)),
				why.map((one) => OBSTACLES[one]).join(' '),
				...cells.map(cellText)
			])
		],
		flavour
	);
}

function cellText({ isPacked, leaves, obstacles }: DrillCell): string {
	if (!isPacked) return '';
	return leaves ? 'yes' : obstacles.map((one) => OBSTACLES[one]).join(' ');
}

export const exitDrillCsv: Exporter = {
	id: 'exit-drill-csv',
	label: 'Exit drill as a table (CSV)',
	says: 'What customers supplied, in which package it can leave, and what keeps the rest here.',
	extension: 'csv',
	mediaType: 'text/csv',
	render: ({ mapping, flavour }) => writeExitDrillCsv(mapping, flavour)
};
