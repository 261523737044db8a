/** `links.csv`: one row a link, with what it connects and on which surfaces both ends are. */
import type { Item } from '../mapping/item-schema.ts';
import type { Mapping } from '../mapping/schema.ts';
import { itemById } from '../mapping/selectors.ts';
import { byText, compareMembers } from '../mapping/shape.ts';
import { LINK_KINDS } from '../mapping/vocabulary.ts';
import { writeTable, type Flavour } from '../tables/write-table.ts';
import type { Exporter } from './exporter.ts';

const HEADINGS = [
	'kind',
	...['from', 'from_name', 'from_surface'],
	...['to', 'to_name', 'to_surface'],
	'label'
] as const;

const endCells = (item: Item | undefined) => [item?.ref ?? '', item?.name ?? '', item?.surface ?? ''];

/** By the reference they start at, then the one they end at; links with an end that is gone come last, that end empty. */
function byEnds(a: Item | undefined, b: Item | undefined): number {
	if (a && b) return compareMembers('items', a, b);
	return Number(a === undefined) - Number(b === undefined);
}

/** Headings, then a row for each link. */
export function linksTable(mapping: Mapping): string[][] {
	const rows = mapping.links
		.map((link) => ({ link, from: itemById(mapping, link.from), to: itemById(mapping, link.to) }))
		.toSorted(
			(a, b) =>
				byEnds(a.from, b.from) ||
				byEnds(a.to, b.to) ||
				LINK_KINDS.indexOf(a.link.kind) - LINK_KINDS.indexOf(b.link.kind) ||
				byText(a.link.id, b.link.id)
		)
		.map(({ link, from, to }) => [link.kind, ...endCells(from), ...endCells(to), link.label ?? '']);
	return [[...HEADINGS], ...rows];
}

export function writeLinksCsv(mapping: Mapping, flavour: Flavour = 'machine'): string {
	return writeTable(linksTable(mapping), flavour);
}

export const linksCsv: Exporter = {
	id: 'links-csv',
	label: 'Links as a table (CSV)',
	says: 'What leads where, what translates to what, what is handed over and what is asked for.',
	extension: 'csv',
	mediaType: 'text/csv',
	render: ({ mapping, flavour }) => writeLinksCsv(mapping, flavour)
};
