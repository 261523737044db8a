/** What the dossier and the records of decisions say is complete and true, and the same in HTML and in Markdown. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeDecisionsMarkdown } from '#core/exporters/decisions-markdown.ts';
import { dossierSections, writeDossierHtml, writeDossierMarkdown } from '#core/exporters/dossier/dossier.ts';
import { inMarkdown } from '#core/exporters/markdown.ts';
import { nameLine } from '#core/exporters/one-line.ts';
import type { Block, Words } from '#core/exporters/report/blocks.ts';
import { readingOf } from '#core/exporters/report/reading.ts';
import { canonical } from '#core/mapping/canonical.ts';
import { emptyMapping } from '#core/mapping/empty.ts';
import { readMapping } from '#core/mapping/read.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import onboarding from '#templates/customer-onboarding.json' with { type: 'json' };
import { mappings } from '../../arbitraries.ts';
import { decidedMappings } from '../rules/decided.ts';
import { SETTLED } from '../rules/found.ts';
import { called, inputOf, parsed, textOf } from './report/pages.ts';

const read = readMapping(onboarding);
if (!read.ok) throw new Error('the template can’t be read');
const template = read.mapping;

/** First cells of a section's tables, as they are written. */
function firstCells(mapping: Mapping, id: string): readonly Words[] {
	const reading = readingOf(inputOf(mapping));
	const blocks: readonly Block[] = dossierSections(reading).find((one) => one.id === id)?.blocks ?? [];
	return blocks.flatMap((block) =>
		'table' in block ? block.table.groups.flatMap(({ rows }) => rows.map(([first = '']) => first)) : []
	);
}
/** References of items that have a row of their own. */
const refsIn = (mapping: Mapping, id: string) =>
	firstCells(mapping, id)
		.map((cell) => /[A-Z][A-Z0-9]*-\d{3,}/.exec(JSON.stringify(Array.isArray(cell) ? cell.at(-1) : ''))?.[0])
		.filter((ref) => ref !== undefined)
		.sort();

describe('a dossier', () => {
	it('gives the file that a person has looked at', async () => {
		await expect(writeDossierMarkdown(inputOf(template))).toMatchFileSnapshot(
			'../../golden/customer-onboarding.dossier.md'
		);
	});

	it('has every item where a reviewer looks for it', () => {
		fc.assert(
			fc.property(mappings({ maxItems: 12 }), (mapping) => {
				const { target } = readingOf(inputOf(mapping));
				const refs = (which: (item: (typeof target.mapping.items)[number]) => boolean) =>
					target.mapping.items
						.filter(which)
						.map(({ ref }) => ref)
						.sort();
				const on = (surface: string) => refs((item) => item.surface === surface);
				expect([...refsIn(mapping, 'seen'), ...refsIn(mapping, 'done')].sort()).toEqual(on('product'));
				expect(refsIn(mapping, 'never')).toEqual(on('support'));
				expect(refsIn(mapping, 'accounts')).toEqual(refs(({ scope }) => scope === 'cross-account'));
				expect(refsIn(mapping, 'sensitivity')).toEqual(
					refs(({ data }) => data !== undefined && data !== 'none')
				);
			}),
			{ numRuns: 60 }
		);
	}, 60_000);

	it('marks what was not judged to the end, and counts it beside the errors', () => {
		const bare = { ...emptyMapping('m', 'M'), items: template.items.slice(0, 2) };
		const items = bare.items.map((item, i) => ({
			...{ id: item.id, ref: item.ref, kind: 'field' as const, name: item.name, order: item.order },
			...{ surface: 'product' as const, ...(i === 0 ? {} : { answers: SETTLED.product }) }
		}));
		const text = writeDossierMarkdown(inputOf({ ...bare, items }));
		expect(text).toContain('0 errors; 1 of 2 items not judged to the end');
		expect(text).toContain(`(${items[0]?.ref} field, not judged to the end)`);
		expect(text).toContain(`(${items[1]?.ref} field)`);
		const settled = writeDossierMarkdown(inputOf({ ...bare, items: items.slice(1) }));
		expect(settled).not.toContain('judged to the end');
	});

	it('says the same in HTML and in Markdown', () => {
		fc.assert(
			fc.property(decidedMappings, (mapping) => {
				const page = parsed(writeDossierHtml(inputOf(mapping)));
				const markdown = writeDossierMarkdown(inputOf(mapping));
				const heads = markdown.split('\n').filter((line) => line.startsWith('## '));
				const titles = called(page, 'h2').map((one) => textOf(one).replace(/^\d+/, ''));
				expect(heads).toEqual(titles.map((title) => `## ${inMarkdown(title)}`));
				// A table in Markdown has one line of dashes, and a heading for each group that a table in HTML has inside.
				const rows = called(page, 'th').filter(({ attrs }) => attrs.some(({ value }) => value === 'row'));
				const lines = markdown.split('\n').filter((line) => line.startsWith('| '));
				const dashes = lines.filter((line) => /^\|( --- \|)+$/.test(line));
				expect(lines.length - 2 * dashes.length).toBe(rows.length);
			}),
			{ numRuns: 40 }
		);
	}, 60_000);

	it('does not call a package approved where nobody is named, and names who may ask', () => {
		const mapping = canonical({
			...emptyMapping('m', 'M'),
			roles: [{ id: 'r', name: 'Finance', side: 'customer' }],
			packages: [
				{
					id: 'p',
					name: 'Archive',
					access: { mode: 'approval', trigger: ['r', 'gone'], approvers: ['gone'] }
				}
			]
		} as unknown as Mapping);
		const markdown = writeDossierMarkdown(inputOf(mapping));
		expect(markdown).toContain('- **Who may ask:** Finance\n');
		expect(markdown).toContain('- **Approval:** Approved by *Not said yet*.\n');
		expect(markdown).toContain('- **Packages:** 1: 1 with approval, 0 self-serve\n');
	});
});

describe('records of decisions', () => {
	const mapping = canonical({
		...emptyMapping('m', 'Disputes'),
		items: [
			{
				...{
					id: 'q',
					ref: 'DMC-001',
					kind: 'field',
					name: 'Queue position',
					order: 'a0',
					surface: 'product'
				},
				answers: { blastRadius: ['internal-logic'], frequency: 'exception', nextAction: 'internal' }
			}
		],
		packages: [{ id: 'p', name: 'Archive' }],
		decisions: [
			{
				...{
					id: 'a',
					rule: 'misplaced-item',
					scope: 'item',
					at: 'q',
					by: 'Head of support',
					on: '2026-11-12'
				},
				reason: 'Two large accounts asked for it',
				reviewOn: '2027-01-15',
				dissent: [{ by: 'Finance', reason: 'They will call.' }, { reason: 'It moves too often' }]
			},
			{ id: 'b', reason: 'We name the identity provider nowhere.', by: 'The room', on: '2026-11-20' },
			{ id: 'c', rule: 'package-without-scope', scope: 'item', at: 'package/p', of: 'x', reason: 'Later' },
			{ id: 'd', rule: 'raw-status-shown', scope: 'surface', at: 'support', reason: '' },
			{
				id: 'e',
				scope: 'mapping',
				covers: { 'empty-surface/surface/exports': 'f' },
				reason: 'Pilot',
				on: '2026-10-01'
			}
		]
	} as unknown as Mapping);

	it('give the file that a person has looked at', async () => {
		await expect(writeDecisionsMarkdown(mapping)).toMatchFileSnapshot('../../golden/disputes.decisions.md');
	});

	it('have the headings of MADR 4 in its order, one record a decision', () => {
		fc.assert(
			fc.property(decidedMappings, (any) => {
				const heads = writeDecisionsMarkdown(any)
					.split('\n')
					.filter((line) => line.startsWith('#'));
				expect(heads[0]).toBe(`# ${inMarkdown(`Decisions: ${any.title}`)}`);
				const records = heads.filter((line) => line.startsWith('## '));
				expect(records).toHaveLength(any.decisions.length);
				const MADR = [
					'### Context and Problem Statement',
					'### Considered Options',
					'### Decision Outcome',
					'### Consequences',
					'### Confirmation',
					'### Pros and Cons of the Options'
				];
				let last = -1;
				for (const head of heads.slice(1)) {
					if (head.startsWith('## ')) last = -1;
					else {
						expect(MADR.indexOf(head), head).toBeGreaterThan(last);
						last = MADR.indexOf(head);
					}
				}
			}),
			{ numRuns: 60 }
		);
	}, 60_000);

	it('keep every dissent with its name', () => {
		const markdown = writeDecisionsMarkdown(mapping);
		expect(markdown).toContain('- Bad, because “They will call.” (**Finance**)');
		expect(markdown).toContain('- Bad, because “It moves too often”.\n');
	});
});

describe('names in documents', () => {
	it('are never empty and never a page long', () => {
		for (const name of ['', ' ', '\u0000', '\u202e', '👩‍👩‍👧‍👦'.repeat(200), 'x'.repeat(10_000)]) {
			const line = nameLine(name);
			expect(line.length).toBeGreaterThan(0);
			expect(Array.from(line).length).toBeLessThanOrEqual(200);
		}
	});
});
