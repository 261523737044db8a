import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inMarkdown } from '#core/exporters/markdown.ts';
import { writeReadme } from '#core/exporters/readme.ts';
import { emptyMapping } from '#core/mapping/empty.ts';
import { review } from '#core/rules/review.ts';
import { mappings } from '../../arbitraries.ts';
import { anyText } from '../../arbitrary-texts.ts';
import { decidedMappings } from '../rules/decided.ts';

const ONCE = 'none of the five questions has been answered; ask first';

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
				expect(headings).toHaveLength(11);
				expect(text).toContain(`| ${mapping.items.length} |`);
			}),
			{ numRuns: 100 }
		);
	}, 60_000);

	it('has every finding once: open, accepted, or behind one that is open again', () => {
		const section = (text: string, heading: string) =>
			text.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0]?.split('\n') ?? [];
		const lines = (text: string, heading: string) =>
			section(text, heading)
				.filter((line) => line.startsWith('- '))
				.map((line) => line.replace(/^- (?:DMC-\d+: )?/, ''))
				.sort();
		fc.assert(
			fc.property(decidedMappings, (mapping) => {
				const text = writeReadme(mapping);
				const { open, accepted, stale, idle, unasked } = review(mapping);
				const shown = (findings: readonly { text: string }[]) =>
					findings.map((one) => inMarkdown(one.text)).sort();
				const untouched = open.filter(({ message, rule }) => rule === 'untested-item' && message === 'first');
				const isOnce = untouched.length > 1;
				const others = lines(text, 'Open findings').filter((one) => !one.includes(ONCE));
				expect(others).toEqual(shown(isOnce ? open.filter((one) => !untouched.includes(one)) : open));
				const once = section(text, 'Open findings').filter((one) => one.includes(ONCE));
				expect(once.join().match(/DMC-\d+/g) ?? []).toHaveLength(isOnce ? untouched.length : 0);
				expect(lines(text, 'Accepted findings')).toEqual(shown(accepted.map(({ finding }) => finding)));
				expect(lines(text, 'Acceptances to look at again')).toEqual(
					shown(stale.map(({ finding }) => finding))
				);
				expect(lines(text, 'Other decisions').length).toBeGreaterThanOrEqual(idle.length + unasked.length);
			}),
			{ numRuns: 100 }
		);
	}, 60_000);

	it('says once of which items nobody has answered a question', () => {
		const items = ['a', 'b', 'c'].map((id, i) => ({
			...{ id, ref: `DMC-00${i + 1}`, kind: 'field' as const, name: id, order: `a${i}` },
			surface: 'product' as const
		}));
		const text = writeReadme({ ...emptyMapping('m', 'Disputes'), items });
		expect(text.match(/none of the five questions/g)).toHaveLength(1);
		expect(text).toContain(`- DMC-001, DMC-002 and DMC-003: ${ONCE}: “`);
	});

	it('says why, who, when, until when and who saw it otherwise, none of it as markup', () => {
		const text = writeReadme({
			...emptyMapping('m', 'Disputes'),
			items: [{ id: 'a', ref: 'DMC-001', kind: 'field', name: 'Queue', order: 'a0' }],
			decisions: [
				{
					id: 'd',
					scope: 'mapping',
					rule: 'unplaced-item',
					reason: '*Pilot*\n# until May',
					by: '<b>Ann</b>',
					on: '2026-02-01',
					reviewOn: '2026-05-01',
					dissent: [{ by: 'Finance', reason: 'They will call.' }]
				}
			]
		});
		for (const words of [
			'\\*Pilot\\* \\# until May (&lt;b&gt;Ann&lt;/b&gt;, 2026-02-01)',
			'Look again on 2026-05-01.',
			'Finance dissents: They will call.'
		])
			expect(text).toContain(words);
	});

	it('has each item once under its surface, and tells who works with it, what waits and how one will know', () => {
		const text = writeReadme({
			...emptyMapping('m', 'Disputes'),
			stages: [{ id: 's', name: 'Re_view', order: 'a0' }],
			roles: [{ id: 'r', name: 'Finance', side: 'customer' }],
			items: [
				...[{ id: 'a', ref: 'DMC-001', kind: 'field', name: 'Queue', order: 'a0', stage: 's' } as const],
				...[
					{ id: 'b', ref: 'DMC-002', kind: 'status', name: 'Sent', order: 'a0', surface: 'product' } as const
				]
			],
			measures: [{ id: 'x', name: 'Tickets | a week', side: 'support', baseline: '140', target: '40' }],
			parked: [
				{ id: 'y', text: 'Who decides?', order: 'a1', settled: 'Ann does.', settledOn: '2026-03-01' },
				{ id: 'z', text: 'What of *this*?', order: 'a2', item: 'a', by: 'Bo' }
			]
		});
		for (const part of [
			'### Product\n\n- DMC-002 Sent (status)\n\n### Support tooling\n\nNone so far.\n',
			'### Not placed yet\n\n- DMC-001 Queue (field, Re\\_view)\n',
			'- DMC-001: What of \\*this\\*? (Bo)\n- Who decides? · Settled: Ann does. (2026-03-01)\n',
			'- Finance: the customer’s side\n',
			'| Tickets \\| a week | Support | 140 | 40 |  |\n'
		])
			expect(text).toContain(part);
	});

	it('names the file to open, the format and what is left out', () => {
		const text = writeReadme(emptyMapping('m', 'Disputes'));
		expect(text.startsWith('# Disputes\n')).toBe(true);
		for (const word of ['mapping.demarc.json', 'items.csv', 'decisions.csv', 'manifest.json', 'leaves out'])
			expect(text).toContain(word);
	});
});
