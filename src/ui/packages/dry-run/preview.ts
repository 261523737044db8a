/** What a file of a dry run looks like before it is opened: the first rows of a table, the first lines of a text. */
import papaparse from 'papaparse/papaparse.js';
import type { PackedFile } from '#core/exporters/manifest.ts';
import { counted } from '#core/mapping/counted.ts';
import type { Mapping, Package } from '#core/mapping/schema.ts';
import { rulesInWords, TYPE_WORDS } from '#core/packages/column-words.ts';
import { forCustomers } from '#core/packages/customer-copy.ts';
import { placesIn, resourcesOf } from '#core/packages/resources.ts';
import { unguarded } from '#core/tables/guard.ts';

export interface Heading {
	readonly name: string;
	readonly type?: string;
	/** What it means; undefined: nobody said so. */
	readonly says?: string;
	readonly rules: string;
}
export type Preview =
	| {
			readonly kind: 'table';
			readonly headings: readonly Heading[];
			readonly rows: readonly (readonly string[])[];
			readonly of: number;
	  }
	| { readonly kind: 'page'; readonly html: string }
	| { readonly kind: 'text'; readonly text: string; readonly isCut: boolean };

const ROWS = 5;
const CHARACTERS = 4000;

export function previewOf(mapping: Mapping, pack: Package, { path, bytes }: PackedFile): Preview {
	const text = new TextDecoder().decode(bytes);
	if (path.endsWith('.html')) return { kind: 'page', html: text };
	if (!path.endsWith('.csv'))
		return { kind: 'text', text: text.slice(0, CHARACTERS), isCut: text.length > CHARACTERS };
	const { data } = papaparse.parse(text.replaceAll('\r\n', '\n'), { delimiter: ',', newline: '\n' });
	const [names = [], ...rows] = data.filter((cells) => cells.length > 1 || cells[0] !== '');
	return {
		kind: 'table',
		headings: headings(mapping, pack, path, names),
		rows: rows.slice(0, ROWS).map((cells) => cells.map(unguarded)),
		of: rows.length
	};
}

function headings(mapping: Mapping, pack: Package, path: string, names: readonly string[]): Heading[] {
	const resources = resourcesOf(forCustomers(mapping), pack);
	const places = placesIn(resources);
	const table = resources.find((one) => one.path === path);
	const columns = table?.kind === 'table' ? table.columns : [];
	return names.map((name, i) => {
		const column = columns[i];
		if (!column) return { name, rules: '' };
		return {
			name,
			...(column.type === 'any' ? {} : { type: TYPE_WORDS[column.type] }),
			...(column.description === undefined ? {} : { says: column.description }),
			rules: rulesInWords(column, places).join('; ')
		};
	});
}

/** “1.2 kB”, as file managers say it. */
export function sizeWords(bytes: number): string {
	if (bytes < 1000) return counted(bytes, 'byte', 'bytes');
	return bytes < 1e6 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

/** What a room asks about a column that it does not understand. */
export function columnQuestion(pack: Pick<Package, 'name'>, path: string, name: string): string {
	return `“${pack.name}”, ${path}: what does “${name}” mean?`;
}
