/**
 * `START-HERE.html`: the file of a dry run to open first. Plain words, nothing that runs, nothing fetched; what people
 * wrote is shown as it stands.
 */
import { counted } from '../mapping/counted.ts';
import type { Mapping, Package } from '../mapping/schema.ts';
import { contentsOf } from '../mapping/selectors.ts';
import { rulesInWords, TYPE_WORDS } from '../packages/column-words.ts';
import type { Column } from '../packages/column.ts';
import type { Place, Resource } from '../packages/resources.ts';
import { said } from '../packages/said.ts';
import { inWords } from '../rules/words.ts';
import { keptOffById } from './kept-off.ts';
import { nameLine } from './one-line.ts';
import { trustSheet } from './trust-sheet.ts';
import { xmlText } from './xml.ts';

/** A resource as it lies in the dry run. */
export interface LaidFile {
	readonly resource: Resource;
	readonly path: string;
	/** Undefined: nobody said what is in it. */
	readonly records?: number;
}

const STYLE = `
:root { color-scheme: light dark; }
body { font: 1.05rem/1.5 system-ui, sans-serif; max-width: 62rem; margin: 2rem auto; padding: 0 1rem; }
.made-up { border: 2px solid; padding: .75rem 1rem; font-weight: bold; }
.gap { font-style: italic; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; margin: .5rem 0 1.5rem; }
th, td { border: 1px solid; padding: .3rem .6rem; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
`;

/** Isolated: the direction of one name must not turn what stands beside it. */
const words = (text: string) => `<bdi>${xmlText(text)}</bdi>`;
const GAP = '<span class="gap">not said yet</span>';

function rows(cells: readonly (readonly string[])[]): string {
	const line = ([head = '', ...rest]: readonly string[]) =>
		`<tr><th scope="row">${head}</th>${rest.map((one) => `<td>${one}</td>`).join('')}</tr>`;
	return `<tbody>\n${cells.map(line).join('\n')}\n</tbody>`;
}

function table(head: readonly string[], cells: readonly (readonly string[])[]): string {
	const titles = head.map((one) => `<th scope="col">${one}</th>`).join('');
	const thead = head.length > 0 ? `<thead><tr>${titles}</tr></thead>\n` : '';
	return `<div class="wide"><table>\n${thead}${rows(cells)}\n</table></div>`;
}

const FIELD_HEADS = ['Field', 'What it means', 'Kind of value', 'What holds'];
const OTHER_FILES = [
	'<li><code>datapackage.json</code>: the same description for programs (Frictionless Data Package 2.0)</li>',
	'<li><code>checksums.sha256</code>: to check that every file arrived whole (<code>sha256sum -c checksums.sha256</code>)</li>'
];

export function writeStartHere(
	mapping: Mapping,
	pack: Package,
	files: readonly LaidFile[],
	places: ReadonlyMap<string, Place>
): string {
	const description = said(pack.description);
	const sheet = trustSheet(mapping, pack).map(({ label, says }) => [
		label,
		says === undefined ? GAP : words(says)
	]);
	const body = [
		`<h1>${words(pack.name)}</h1>`,
		'<p class="made-up">Everything in this package is made up. It shows what the real one will look like.</p>',
		...mustComeOut(mapping, pack),
		...(description === undefined ? [] : [`<p>${words(description)}</p>`]),
		'<h2>The files</h2>',
		`<ul>\n${[...files.map(fileLine), ...OTHER_FILES].join('\n')}\n</ul>`,
		...files.flatMap(({ resource, path }) =>
			resource.kind === 'table'
				? [
						`<h2>What is in <code>${path}</code></h2>`,
						table(
							FIELD_HEADS,
							resource.columns.map((column) => fieldRow(column, places))
						)
					]
				: []
		),
		'<h2>About this package</h2>',
		table([], sheet),
		"<p>Tables are text in UTF-8. A <code>'</code> at the beginning of a cell keeps a spreadsheet from calculating it and is no part of the value.</p>"
	];
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>Start here: ${xmlText(pack.name)}</title>
<style>${STYLE}</style>
</head>
<body>
${body.join('\n')}
</body>
</html>
`;
}

/** It is what a customer would get, and whoever shows it to one has to know first. */
function mustComeOut(mapping: Mapping, pack: Package): string[] {
	const kept = keptOffById(mapping, 'exports');
	const off = contentsOf(mapping, pack).filter(({ id }) => kept.has(id));
	if (off.length === 0) return [];
	const names = inWords(off.map(({ name }) => words(nameLine(name))));
	return [
		`<p class="made-up">Not to be handed out like this: ${names} must come out first, for no package may contain ${off.length === 1 ? 'it' : 'them'}.</p>`
	];
}

/** The path is a slug: it needs no escape. */
function fileLine({ resource, path, records }: LaidFile): string {
	const holds =
		records === undefined
			? 'nobody has said yet what is in it'
			: counted(records, 'made-up record', 'made-up records');
	return `<li><a href="${path}"><code>${path}</code></a>: ${words(resource.title)}, ${holds}</li>`;
}

function fieldRow(column: Column, places: ReadonlyMap<string, Place>): string[] {
	return [
		words(column.name),
		column.description === undefined ? GAP : words(column.description),
		TYPE_WORDS[column.type],
		rulesInWords(column, places).map(words).join('; ')
	];
}
