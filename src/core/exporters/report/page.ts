/**
 * The frame of a report and of a dossier: one HTML file that asks nothing of anywhere else and runs nothing, with
 * landmarks, a way past them, and headings in order.
 */
import { shortPrint } from '../signed.ts';
import { markSymbols } from '../svg-marks.ts';
import { nameLine } from '../one-line.ts';
import { MARK_PREFIX } from './blocks-html.ts';
import { coverIn, type CoverWords } from './cover.ts';
import { dressOf } from './house-style.ts';
import { cssString, text } from './markup.ts';
import { styleOf } from './page-style.ts';
import type { Reading } from './reading.ts';

/** Nothing is loaded and nothing runs; styles and pictures are in the file. */
const POLICY =
	"default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

export interface Chapter {
	/** Of our own making: the end of an address. */
	readonly id: string;
	readonly title: string;
	/** HTML. */
	readonly inside: string;
	/** Classes that say how it lies on paper. */
	readonly lies?: string;
}

export interface PageWords extends CoverWords {
	/** What kind of document it is: “Report”. */
	readonly kind: string;
}

function chapterIn({ id, title, inside, lies }: Chapter, number: number): string {
	const look = lies ? ` ${lies}` : '';
	return [
		`<section class="sheet${look}" id="${id}" aria-labelledby="${id}-title">`,
		`<h2 id="${id}-title"><span class="counter">${number}</span>${text(title)}</h2>`,
		inside,
		'</section>'
	].join('\n');
}

function contentsIn(chapters: readonly Chapter[]): string {
	const lines = chapters.map(
		({ id, title }, i) => `<li><a href="#${id}"><span class="counter">${i + 1}</span>${text(title)}</a></li>`
	);
	return `<nav class="contents" aria-label="Contents">\n<ol>\n${lines.join('\n')}\n</ol>\n</nav>`;
}

/** The whole file. Ends with a line feed. */
export function writePage(reading: Reading, words: PageWords, chapters: readonly Chapter[]): string {
	const { mapping, style, version, fingerprint } = reading;
	const dress = dressOf(style);
	const title = nameLine(mapping.title);
	const short = Array.from(title);
	const foot = {
		left: cssString(`${words.kind}: ${short.length > 60 ? `${short.slice(0, 59).join('')}…` : title}`),
		right: cssString(shortPrint(fingerprint))
	};
	return [
		'<!doctype html>',
		'<html lang="en">',
		'<head>',
		'<meta charset="utf-8">',
		`<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
		'<meta name="viewport" content="width=device-width, initial-scale=1">',
		'<meta name="referrer" content="no-referrer">',
		`<title>${text(`${words.kind}: ${title}`)}</title>`,
		`<style>\n${styleOf(dress, foot)}\n</style>`,
		'</head>',
		'<body>',
		'<a class="skip" href="#main">Skip to the content</a>',
		`<svg class="marks" width="0" height="0" aria-hidden="true"><defs>${markSymbols(MARK_PREFIX)}</defs></svg>`,
		'<div class="frame">',
		coverIn(reading, dress, words, contentsIn(chapters)),
		'<main id="main" tabindex="-1">',
		...chapters.map((chapter, i) => chapterIn(chapter, i + 1)),
		'</main>',
		`<footer class="foot"><p>Made with Demarc ${text(version)}. The same mapping gives the same file.</p></footer>`,
		'</div>',
		'</body>',
		'</html>\n'
	].join('\n');
}
