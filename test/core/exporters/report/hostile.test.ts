/** People's words stay words: whatever they are, they never become markup, script, style or a link. */
import { describe, expect, it } from 'vitest';
import { writeDecisionsMarkdown } from '#core/exporters/decisions-markdown.ts';
import { writeDossierMarkdown } from '#core/exporters/dossier/dossier.ts';
import { cssString } from '#core/exporters/report/markup.ts';
import { HOSTILE_TEXTS } from '../../../hostile-texts.ts';
import { attributesOf, called, inputOf, PAGES, parsed, textOf, type Element, type Parsed } from './pages.ts';
import { wordy } from './wordy.ts';

const MORE = [
	'</style><script>alert(1)</script>',
	'"}*{background:url(//x.invalid)}',
	"\\27 ;}@import 'x';",
	'" onload="alert(1)',
	'javascript:alert(1)',
	'https://x.invalid/ www.x.invalid a@x.invalid',
	'<a href="https://x.invalid">x</a>',
	'</bdi></td></table><h1>',
	'<!-- --> ]]> <![CDATA[',
	'\ud800 half a pair \udc00',
	'名'.repeat(300),
	'x'.repeat(10_000),
	'two\u0085lines\u2028and\u2029more'
];
const TEXTS = [...HOSTILE_TEXTS, ...MORE];
const named = (text: string) => wordy(text, text || ' ');

/** Elements that only say how a word is set: which words have them depends on the words. */
const SETTING = ['bdi', 'wbr', 'code'];
const skeleton = ({ elements }: Parsed) =>
	elements
		.filter(({ tagName }) => !SETTING.includes(tagName))
		.map(
			(element) =>
				`${element.tagName} ${Object.keys(attributesOf(element))
					.filter((name) => name !== 'class')
					.join(' ')}`
		);
/** What a style sheet says beside the words in its strings. */
const withoutStrings = (css: string) => css.replace(/"(?:[^"\\]|\\.)*"/g, '""');
const styles = (page: Parsed) => called(page, 'style').map((one) => withoutStrings(textOf(one)));

/** Texts that are said at all; others leave gaps, which are marked up as such. */
const isSaid = (text: string) => text.replace(/[\p{Cc}\p{Cf}\s]/gu, '') !== '';

describe.each(PAGES)('a %s in which every text is the same', (_, write) => {
	const plain = parsed(write(inputOf(named('A word'))));

	it.each(TEXTS.map((text) => [text]))('has no element and no attribute more: %j', (text) => {
		const page = parsed(write(inputOf(named(text), { style: { name: text, logo: text, colour: text } })));
		expect(page.errors).toEqual([]);
		const known = new Set(skeleton(plain));
		expect(skeleton(page).filter((one) => !known.has(one))).toEqual([]);
		expect(called(page, 'script', 'img', 'iframe', 'object', 'form', 'input', 'link', 'base')).toEqual([]);
		expect(styles(page)).toEqual(styles(plain));
	});

	it.each(TEXTS.filter(isSaid).map((text) => [text]))('shows it, unless no page could: %j', (text) => {
		const page = parsed(write(inputOf(named(text))));
		const main = called(page, 'main')[0] as Element;
		const seen = (words: string) => words.replace(/[\p{Cc}\p{Cf}\p{Cs}\s]/gu, '');
		expect(seen(textOf(main))).toContain(seen(text).slice(0, 150));
		// Half of a pair has no character; what turns the direction of writing would turn what stands beside it.
		expect(textOf(main)).not.toMatch(/[\u202a-\u202e\u2066-\u2069\ud800-\udfff]/u);
	});
});

describe('the same as Markdown', () => {
	it.each(TEXTS.map((text) => [text]))('has no markup more: %j', (text) => {
		const shape = (markdown: string) =>
			markdown
				.split('\n')
				.map((line) => /^(#+ |- \*\*|- |\| |\d+\. |)/.exec(line)?.[0] ?? '')
				.filter((start) => start.startsWith('#'));
		for (const write of [
			(word: string) => writeDossierMarkdown(inputOf(named(word))),
			(word: string) => writeDecisionsMarkdown(named(word))
		]) {
			const markdown = write(text);
			expect(shape(markdown)).toEqual(shape(write(isSaid(text) ? 'A word' : text)));
			expect(markdown).not.toMatch(/<(?!br>)[a-z!/]/i);
			expect(markdown).not.toMatch(/(?<!\\)\]\(|(?<!:&#47;)(?<=https?:)\/\/|(?<![&#\d;])@/);
		}
	});
});

describe('a text as a CSS string', () => {
	it.each(TEXTS.map((text) => [text]))('ends where it ends: %j', (text) => {
		const css = cssString(text);
		expect(css.slice(1, -1)).not.toMatch(/["'<>{}]/);
		expect(css.slice(1, -1).replace(/\\[0-9a-f]{1,6} /g, '')).not.toContain('\\');
	});
});
