/** Whether a file is a backlog that comes back, so that whoever drops it need not say so. */
import { isRepliesTable } from '#core/importers/replies-table.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { heirOf, itemByRef } from '#core/mapping/selectors.ts';
import type { ImportSource } from '#ui/import/asked.ts';

/** A tracker's headings alone may be thousands of characters. */
const BEGINNING = 200_000;

function beginningOf(source: ImportSource): string {
	if ('text' in source) return source.text.slice(0, BEGINNING);
	const bytes = source.bytes.subarray(0, BEGINNING);
	// Spreadsheets save “Unicode text” in two bytes a letter.
	const encoding =
		bytes[0] === 0xff && bytes[1] === 0xfe
			? 'utf-16le'
			: bytes[0] === 0xfe && bytes[1] === 0xff
				? 'utf-16be'
				: 'utf-8';
	return new TextDecoder(encoding).decode(bytes);
}

export function holdsReplies(source: ImportSource, mapping: Mapping): boolean {
	if (/\.(?:zip|svg|json)$/i.test(source.name)) return false;
	const knows = (ref: string) => itemByRef(mapping, ref) !== undefined || heirOf(mapping, ref) !== undefined;
	return isRepliesTable(beginningOf(source), knows);
}
