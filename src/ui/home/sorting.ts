/** The order of the mappings on Home, as a person chose it on this device. */
import type { MappingRow } from '#storage/database.ts';

export const SORTINGS = {
	changed: 'Last changed',
	name: 'Name',
	progress: 'Least judged',
	findings: 'Most findings'
} as const;

export type Sorting = keyof typeof SORTINGS;

/** The kept choice, which may be anything. */
export function sortingFrom(text: string | undefined): Sorting {
	return text !== undefined && Object.hasOwn(SORTINGS, text) ? (text as Sorting) : 'changed';
}

/** In that order; those that are equal in it stand last changed first. */
export function sorted(rows: readonly MappingRow[], by: Sorting, locale?: string): MappingRow[] {
	const names = new Intl.Collator(locale, { numeric: true });
	const orders: Record<Sorting, (a: MappingRow, b: MappingRow) => number> = {
		changed: () => 0,
		name: (a, b) => names.compare(a.title, b.title),
		progress: (a, b) => progress(a) - progress(b),
		findings: (a, b) => findings(b) - findings(a)
	};
	return rows.toSorted((a, b) => orders[by](a, b) || b.changedAt - a.changedAt);
}

/** From 0 to 1. With nothing to judge there is nothing left to do. */
function progress({ summary: { judgeable, settled } }: MappingRow): number {
	return judgeable === 0 ? 1 : settled / judgeable;
}

function findings({ summary }: MappingRow): number {
	const { error = 0, warning = 0, advice = 0 } = summary.findings ?? {};
	return error + warning + advice;
}
