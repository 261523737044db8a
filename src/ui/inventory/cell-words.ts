/** Cells as words: for the eye, for sorting, for searching and for the clipboard. */
import type { Item } from '#core/mapping/item-schema.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import type { Finding, Severity } from '#core/rules/rule.ts';
import { verdictOn, type Verdict } from '#core/ownership/judge.ts';
import { SURFACE_NAMES } from '#core/ownership/questions.ts';
import { isEditable, type CellValue, type Column, type EditableColumn } from './columns.ts';

/** The words for a value of an editable column; empty where there is none. */
export function valueWords(column: EditableColumn, value: CellValue, mapping: Mapping): string {
	if (value === undefined) return '';
	if (column.edit === 'text') return String(value);
	const options = column.options(mapping);
	const word = (one: string) => {
		const option = options.find((candidate) => candidate.value === one);
		return option?.short ?? option?.label ?? '';
	};
	if (typeof value === 'string') return word(value);
	if (value.length === 0) return options.find(({ isNothing }) => isNothing)?.short ?? '';
	return value.map(word).join(', ');
}

/** The verdict in words; `context` for items that are never judged. */
export function verdictWords(item: Item, verdict: Verdict = verdictOn(item)): string {
	if (item.contextOnly) return 'context only';
	if (!verdict.settled) return 'open';
	if (verdict.shape === 'split') return 'Product and Exports';
	if (verdict.shape === 'translate') return 'Translate for Product';
	return SURFACE_NAMES[verdict.surface].name;
}

export const SEVERITY_WORDS: Record<Severity, string> = {
	error: 'error',
	warning: 'warning',
	advice: 'advice'
};

/** `1 error, 2 advice`. */
export function findingsWords(findings: readonly Finding[]): string {
	const counts = new Map<Severity, number>();
	for (const { severity } of findings) counts.set(severity, (counts.get(severity) ?? 0) + 1);
	return [...counts]
		.map(([severity, count]) => {
			const word = SEVERITY_WORDS[severity];
			return `${count} ${word}${count > 1 && severity !== 'advice' ? 's' : ''}`;
		})
		.join(', ');
}

/** A cell of the grid as words. */
export function cellWords(column: Column, item: Item, mapping: Mapping): string {
	if (isEditable(column)) return valueWords(column, column.read(item), mapping);
	if (column.id === 'ref') return item.ref;
	return column.id === 'verdict' ? verdictWords(item) : '';
}
