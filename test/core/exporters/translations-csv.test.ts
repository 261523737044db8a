import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeTranslationsCsv } from '#core/exporters/translations-csv.ts';
import { emptyMapping } from '#core/mapping/empty.ts';
import type { Item } from '#core/mapping/item-schema.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { review } from '#core/rules/review.ts';
import { mappings } from '../../arbitraries.ts';
import { SETTLED } from '../rules/found.ts';
import { recordsIn } from './read-csv.ts';

const status = (id: string, number: number, rest: Partial<Item> = {}): Item => ({
	...{ id, ref: `DMC-00${number}`, kind: 'status', name: `Status ${id}`, order: 'a0', surface: 'support' },
	...rest
});
const link = (from: string, to: string) =>
	({ id: `${from}-${to}`, kind: 'translates-to', from, to }) as const;

const MAPPING: Mapping = {
	...emptyMapping('m', 'M'),
	items: [
		status('a', 1, { answers: SETTLED.translate }),
		status('b', 2, { answers: SETTLED.translate }),
		status('c', 3),
		status('d', 4, { answers: SETTLED.support }),
		status('e', 5, { answers: SETTLED.product }),
		status('f', 6),
		status('x', 7, { surface: 'product', nextStep: { text: 'Wait for us.', actor: 'internal' } }),
		status('y', 8, { surface: 'product' }),
		status('g', 9, { kind: 'field', answers: SETTLED.translate, surface: 'product' }),
		status('h', 0, { contextOnly: true })
	],
	links: [link('a', 'x'), link('b', 'd'), link('f', 'x'), link('f', 'y'), link('a', 'a'), link('c', 'gone')]
};

test('each status inside has a row: what customers read instead, or why they read nothing', () => {
	const rows = recordsIn(writeTranslationsCsv(MAPPING));
	expect(rows.map((row) => [row['name'], row['state'], row['shown'], row['next_step_by']])).toEqual([
		['Status a', 'translated', 'DMC-007', 'internal'],
		['Status b', 'elsewhere', 'DMC-004', ''],
		['Status c', 'open', '', ''],
		['Status d', 'not-owed', '', ''],
		['Status e', 'as-it-is', '', ''],
		['Status f', 'ambiguous', 'DMC-007', 'internal'],
		['Status f', 'ambiguous', 'DMC-008', ''],
		['Status g', 'missing', '', '']
	]);
	expect(rows[0]?.['next_step']).toBe('Wait for us.');
	for (const row of rows) expect(row['why'] === '').toBe(row['state'] === 'translated');
});

test('what the rules find untranslated or ambiguous is so in the table, and nothing else', () => {
	fc.assert(
		fc.property(mappings({ maxItems: 8 }), fc.constantFrom('machine', 'spreadsheet'), (any, flavour) => {
			const mapping: Mapping = { ...any, decisions: [] };
			const rows = recordsIn(writeTranslationsCsv(mapping, flavour), flavour);
			const foundBy = (rule: string) =>
				review(mapping)
					.open.filter((finding) => finding.rule === rule)
					.flatMap(({ at }) => (at.type === 'item' ? [at.id] : []));
			const refs = (ids: readonly string[]) =>
				mapping.items.filter(({ id }) => ids.includes(id)).map(({ ref }) => ref);
			const judged = (ref: string | undefined) => !mapping.items.find((one) => one.ref === ref)?.contextOnly;
			const inState = (state: string) => [
				...new Set(
					rows.filter((row) => row['state'] === state && judged(row['ref'])).map((row) => row['ref'])
				)
			];
			const untranslated = refs(foundBy('untranslated-status'));
			expect(untranslated).toEqual(expect.arrayContaining(inState('missing')));
			for (const ref of untranslated)
				expect(rows.filter((row) => row['ref'] === ref).map((row) => row['state'])).not.toContain(
					'translated'
				);
			expect(inState('ambiguous')).toEqual(refs(foundBy('ambiguous-translation')));
		}),
		{ numRuns: 200 }
	);
}, 60_000);
