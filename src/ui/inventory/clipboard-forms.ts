/** Cells as the forms in which programs give tables to each other: lines with tabs, and HTML. */
import { xmlText } from '#core/exporters/xml.ts';
import { guarded } from '#core/tables/guard.ts';

/** Row by row. */
export type Cells = readonly (readonly string[])[];

function quoted(text: string): string {
	return /[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** No cell is a formula to a spreadsheet. */
export const guardedCells = (cells: Cells): Cells => cells.map((row) => row.map(guarded));

/** One line a row, tabs between cells, quoted where needed. */
export function asLines(cells: Cells): string {
	return cells.map((row) => row.map(quoted).join('\t')).join('\n');
}

/** On Demarc's own tables: their lines with tabs are the exact form, HTML loses blanks. */
const OWN = 'data-table="demarc"';

/** A table of escaped text. Line breaks stay in their cell, in Excel too. */
export function asTable(cells: Cells): string {
	const cell = (text: string) =>
		xmlText(text).replace(/\r\n?|\n/g, '<br style="mso-data-placement:same-cell">');
	const rows = cells.map((row) => `<tr>${row.map((text) => `<td>${cell(text)}</td>`).join('')}</tr>`);
	return `<meta charset="utf-8"><table ${OWN}>${rows.join('')}</table>`;
}

const TAG = /<([a-z][\w:-]{0,30})([\s/](?:[^<>"']|"[^"]{0,9999}"|'[^']{0,9999}')*)>/gi;

/** Only spans are read. Styles and handlers would run into the page's policy, with a complaint for each cell. */
const withoutAttributes = (html: string) =>
	html.replace(TAG, (_, name: string, rest: string) => {
		const spans = rest.match(/\b(?:col|row)span\s*=\s*["']?\d+/gi) ?? [];
		return `<${[name, ...spans.map((span) => span.replace(/["'\s]/g, ''))].join(' ')}>`;
	});

/** A table that spans more than this in one cell is no table of items. */
const MAX_SPAN = 200;
const MAX_CELLS = 2_000_000;

/**
 * The cells of the first table in what another program put on the clipboard, every row as wide as the widest that
 * holds something. What a merged cell says holds for all rows that it spans; in a row it stands once. Undefined: no
 * table, or one of Demarc's own. The HTML is only read: a document that is shown nowhere runs and loads nothing.
 */
export function cellsFromHtml(html: string): Cells | undefined {
	if (!/<table/i.test(html) || html.includes(OWN)) return undefined;
	const table = new DOMParser().parseFromString(withoutAttributes(html), 'text/html').querySelector('table');
	if (!table) return undefined;
	const rows: string[][] = [];
	/** By column: what a cell above says, and for how many rows more. */
	const from: { text: string; left: number }[] = [];
	let count = 0;
	for (const row of table.rows) {
		const cells: string[] = [];
		const takeMerged = () => {
			for (let over = from[cells.length]; over && over.left > 0; over = from[cells.length]) {
				over.left -= 1;
				cells.push(over.text);
			}
		};
		for (const cell of row.cells) {
			takeMerged();
			const text = textOf(cell);
			for (let at = 0; at < Math.min(cell.colSpan, MAX_SPAN); at += 1) {
				from[cells.length] = { text: at === 0 ? text : '', left: Math.min(cell.rowSpan, MAX_SPAN) - 1 };
				cells.push(at === 0 ? text : '');
			}
		}
		takeMerged();
		count += cells.length;
		if (count > MAX_CELLS) return undefined;
		rows.push(cells);
	}
	const filled = rows.filter((row) => row.some((text) => text !== ''));
	const width = Math.max(0, ...filled.map((row) => row.findLastIndex((text) => text !== '') + 1));
	if (width === 0) return undefined;
	return filled.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
}

const UNSEEN = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'TABLE', 'NOSCRIPT']);
const BLOCKS = new Set(['P', 'DIV', 'LI', 'UL', 'OL', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'BLOCKQUOTE']);

/** The text of a cell with the lines that a reader sees; tables inside it stay out. */
function textOf(cell: HTMLElement): string {
	let text = '';
	const walk = (node: Node) => {
		for (const child of node.childNodes) {
			if (child.nodeType === Node.TEXT_NODE) text += (child.textContent ?? '').replace(/[\s\u00A0]+/g, ' ');
			else if (child.nodeName === 'BR') text += '\n';
			else if (child.nodeType === Node.ELEMENT_NODE && !UNSEEN.has(child.nodeName)) {
				const isBlock = BLOCKS.has(child.nodeName);
				if (isBlock && text !== '' && !text.endsWith('\n')) text += '\n';
				walk(child);
				if (isBlock) text += '\n';
			}
		}
	};
	walk(cell);
	return text
		.split('\n')
		.map((line) => line.trim())
		.join('\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
}
