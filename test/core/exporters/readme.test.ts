import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inMarkdown } from '#core/exporters/markdown.ts';
import { writeReadme } from '#core/exporters/readme.ts';
import { emptyMapping } from '#core/mapping/empty.ts';
import { anyText, mappings } from '../../arbitraries.ts';

describe('people’s words in Markdown', () => {
	it.each([
		['Invoice (PDF)', 'Invoice (PDF)'],
		['*bold* _it_ `code` ~gone~', '\\*bold\\* \\_it\\_ \\`code\\` \\~gone\\~'],
		['[x](javascript:alert(1))', '\\[x\\](javascript:alert(1))'],
		['<script>alert(1)</script> & more', '&lt;script&gt;alert(1)&lt;/script&gt; &amp; more'],
		['# no heading\n- no list', '\\# no heading - no list'],
		['- a', '\\- a'],
		['12. a', '&#49;2. a'],
		['a | b', 'a \\| b'],
		[
			'see https://a.example or www.b.example or a@b',
			'see https:&#47;/a.example or www&#46;b.example or a&#64;b'
		],
		['\u202ereversed\u0000', 'reversed']
	])('%j', (text, expected) => {
		expect(inMarkdown(text)).toBe(expected);
	});

	it('are one line, without tags, code or table cells of their own', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const line = inMarkdown(text);
				expect(line).not.toMatch(/[\r\n<>]/);
				expect(line.replace(/\\[\\`*_[\]#|~$=+-]/g, '')).not.toMatch(/[\\`*_[\]|~]/);
			}),
			{ numRuns: 500 }
		);
	});
});

describe('README.md', () => {
	it('says what stands where, for any mapping, and ends with a line feed', () => {
		fc.assert(
			fc.property(mappings(), (mapping) => {
				const text = writeReadme(mapping);
				expect(text.endsWith('\n')).toBe(true);
				const headings = text.split('\n').filter((line) => line.startsWith('## '));
				expect(headings).toHaveLength(5);
				expect(text).toContain(`| ${mapping.items.length} |`);
			}),
			{ numRuns: 100 }
		);
	}, 60_000);

	it('names the file to open, the format and what is left out', () => {
		const text = writeReadme(emptyMapping('m', 'Disputes'));
		expect(text.startsWith('# Disputes\n')).toBe(true);
		for (const word of ['mapping.demarc.json', 'items.csv', 'manifest.json', 'leaves out'])
			expect(text).toContain(word);
	});
});
