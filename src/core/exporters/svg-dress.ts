/** Colours, patterns and the legend of a picture: always light, as it will be printed. */
import { SURFACES } from '../mapping/vocabulary.ts';
import { KIND_NAMES, SURFACE_NAMES } from '../ownership/questions.ts';
import type { MarkName } from './svg-marks.ts';

export const FONTS = `"Atkinson Hyperlegible Next","Atkinson Hyperlegible","Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif`;
export const MONO = `"Atkinson Hyperlegible Mono",ui-monospace,Menlo,Consolas,"DejaVu Sans Mono",monospace`;

export const COLOURS = {
	product: { ink: '#0b57a4', tint: '#e4eef8', line: '#9dbfe0' },
	support: { ink: '#a33f06', tint: '#fbeee2', line: '#e0b08c' },
	exports: { ink: '#066450', tint: '#e0f1ea', line: '#8fc6b2' },
	none: { ink: '#545d64', tint: '#e8e9e2', line: '#7d858b' }
};

type Rule = readonly [selectors: string, body: string];

/** `before`: what identifiers in it begin with. */
const rules = (before: string): readonly Rule[] => [
	['use', 'stroke-width:1.6;stroke-linecap:round;stroke-linejoin:round'],
	['.title', 'font-size:24px;font-weight:700'],
	['.quiet', 'font-size:13px;fill:#545d64'],
	['.stage', 'font-size:16px;font-weight:700'],
	['.lanename', 'font-size:15px;font-weight:700'],
	['.plate', 'stroke:none'],
	['.linename', 'font-size:14px;font-weight:700;fill:#fff'],
	['.light', 'font-weight:400'],
	['.line', 'fill:#14181c'],
	['.above', `fill:${COLOURS.product.tint}`],
	['.below', `fill:${COLOURS.support.tint}`],
	['.perforation', 'stroke:#7d858b;stroke-width:3;stroke-dasharray:3 5;fill:none'],
	['.edge', 'stroke-width:2'],
	['.column', 'stroke-dasharray:4 4;fill:none'],
	['.card>rect', 'fill:#fff'],
	['.card>use', 'color:#3a4248'],
	['.ref', `font-family:${MONO};font-size:13px;fill:#545d64`],
	['.name', 'font-size:15.500px;font-weight:600'],
	['.code', `font-family:${MONO};font-size:14.500px;letter-spacing:-.03em`],
	['.open', 'fill:none;stroke:#7d858b;stroke-width:1.500;stroke-dasharray:4 3'],
	['.opened', 'font-size:12px;font-weight:700;fill:#3a4248;text-anchor:middle'],
	['.away', 'stroke-width:1.500'],
	['.link', 'fill:none;stroke:#7d858b;stroke-width:1.300;stroke-linecap:round;stroke-linejoin:round'],
	...Object.entries(COLOURS).flatMap(([id, { ink, tint, line }]): Rule[] => [
		[`.${id}`, `color:${ink}`],
		[`.${id}>.lane,.${id}>.plate`, `fill:${tint}`],
		[`.${id}>.lanename`, `fill:${ink}`],
		[`.${id}>.edge`, `stroke:${ink}`],
		[`.${id}>.pattern`, `fill:url(#${before}p-${id})`],
		[`.card.${id}`, 'color:#14181c'],
		[`.card.${id}>rect:first-child`, `stroke:${line}`],
		[`.column.${id}`, `stroke:${line}`],
		[`.${id}>.away`, `fill:${tint};stroke:${ink}`]
	])
];

const ROOT = `font-family:${FONTS};fill:#14181c;color:#14181c`;
const ruled = (all: readonly Rule[]) => all.map(([selectors, body]) => `${selectors}{${body}}`).join('');

/** The style of a picture that is a file of its own. */
export const SVG_STYLE = ruled([['svg', ROOT], ...rules('')]);

const MOVED = 'fill:#ffdd3c;stroke:#14181c;stroke-width:1.500';

/** What else a picture of moves needs: cards that come, and outlines of where they are now. */
export const MOVES_STYLE = ruled([
	['.card.moved>rect:first-child', MOVED],
	['.moved .ref', 'fill:#14181c'],
	['.gone>rect', 'fill:none;stroke:#7d858b;stroke-width:1.500;stroke-dasharray:5 4']
]);

/** What else a picture of a comparison needs. */
export const COMPARED_STYLE = ruled([
	['.card.moved>rect:first-child', MOVED],
	['.card.added>rect:first-child', 'fill:#dcf0dd;stroke:#14181c;stroke-width:3'],
	['.card:not(.moved):not(.added)', 'opacity:.6'],
	['.moved .ref,.added .ref', 'fill:#14181c'],
	['.gone>rect', 'fill:#fff;fill-opacity:.7;stroke:#545d64;stroke-width:1.500;stroke-dasharray:5 4'],
	['.gone.removed .ref', 'text-decoration:line-through'],
	['.sign circle', 'fill:#14181c'],
	['.sign path', 'fill:none;stroke:#fff;stroke-width:2;stroke-linecap:round;stroke-linejoin:round']
]);

/** The same inside a page: it dresses what stands in an element of class `name`, and nothing else of the page. */
export function styleInside(name: string): string {
	const within = (selectors: string) =>
		selectors
			.split(',')
			.map((one) => `.${name} ${one}`)
			.join(',');
	const moved = `.${name} .card.moved>rect:first-child`;
	return ruled([
		[`.${name}`, ROOT],
		...rules(`${name}-`).map(([selectors, body]): Rule => [within(selectors), body]),
		[moved, MOVED],
		[`.${name} .moved .ref`, 'fill:#14181c']
	]);
}

export function patterns(before = ''): string {
	return [
		`<pattern id="${before}p-product" width="8" height="8" patternUnits="userSpaceOnUse"/>`,
		`<pattern id="${before}p-none" width="8" height="8" patternUnits="userSpaceOnUse"/>`,
		`<pattern id="${before}p-support" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0H7" stroke="${COLOURS.support.line}" stroke-width="3"/></pattern>`,
		`<pattern id="${before}p-exports" width="8" height="8" patternUnits="userSpaceOnUse"><circle cx="4" cy="4" r="1.400" fill="${COLOURS.exports.line}"/></pattern>`
	].join('');
}

const KINDS: readonly (keyof typeof KIND_NAMES & MarkName)[] = ['field', 'status', 'action', 'download'];

/** What the marks mean, in two rows. `before`: what the marks' identifiers begin with. */
export function legend(before = ''): string {
	const use = (name: MarkName, x: number, y: number) =>
		`<use href="#${before}m-${name}" x="${x}" y="${y}" width="14" height="14"/>`;
	const words = (x: number, y: number, text: string) =>
		`<text class="quiet" x="${x}" y="${y + 12}">${text}</text>`;
	let x = 0;
	let first = '';
	for (const surface of SURFACES) {
		const { name, says } = SURFACE_NAMES[surface];
		first += `<g class="${surface}">${use(surface, x, 0)}</g>${words(x + 20, 0, `${name}: ${says.toLowerCase()}`)}`;
		x += 48 + 6.5 * (name.length + says.length);
	}
	let second = '';
	x = 0;
	for (const kind of KINDS) {
		second += use(kind, x, 26) + words(x + 20, 26, KIND_NAMES[kind].name.toLowerCase());
		x += 90;
	}
	second += `${use('arrow', x, 26)}${words(x + 20, 26, 'belongs there')}`;
	second += `${use('translate', x + 122, 26)}${words(x + 142, 26, 'customers are owed words of their own')}`;
	return first + second;
}
