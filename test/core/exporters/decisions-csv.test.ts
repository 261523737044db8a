import papaparse from 'papaparse/papaparse.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeDecisionsCsv } from '#core/exporters/decisions-csv.ts';
import type { Decision, Mapping } from '#core/mapping/schema.ts';
import { emptyMapping } from '#core/mapping/empty.ts';
import { isAcceptance } from '#core/rules/acceptance.ts';
import { review } from '#core/rules/review.ts';
import { unguarded } from '#core/tables/guard.ts';
import { splitList } from '#core/tables/lists.ts';
import { anyText } from '../../arbitrary-texts.ts';
import { decidedMappings } from '../rules/decided.ts';

const HEADINGS = [
	...['status', 'ref', 'name', 'surface', 'severity', 'rule', 'finding'],
	...['scope', 'reason', 'by', 'on', 'review_on', 'dissent']
];

/** The rows by their headings, as a program reads them. */
function rowsOf(mapping: Mapping): Record<string, string>[] {
	const { data } = papaparse.parse(writeDecisionsCsv(mapping), { delimiter: ',', newline: '\r\n' as '\n' });
	const [headings, ...rows] = data.filter((cells) => cells.length > 1);
	expect(headings).toEqual(HEADINGS);
	return rows.map((cells) => Object.fromEntries(HEADINGS.map((key, i) => [key, unguarded(cells[i] ?? '')])));
}

it('has a row for each finding that was accepted, and for each decision that accepts nothing', () => {
	fc.assert(
		fc.property(decidedMappings, (mapping) => {
			const rows = rowsOf(mapping);
			const { accepted, stale, idle, unasked } = review(mapping);
			const of = (status: string) => rows.filter((row) => row['status'] === status);
			const texts = (all: typeof accepted) => all.map(({ finding }) => finding.text).sort();
			expect(
				of('accepted')
					.map((row) => row['finding'])
					.sort()
			).toEqual(texts(accepted));
			expect(
				of('changed')
					.map((row) => row['finding'])
					.sort()
			).toEqual(texts([...stale]));
			expect(of('idle').map((row) => row['reason'])).toEqual(idle.map(({ reason }) => reason));
			expect(of('unasked').map((row) => row['reason'])).toEqual(unasked.map(({ reason }) => reason));
			const plain = mapping.decisions.filter((one) => !isAcceptance(one));
			expect(of('note').map((row) => row['reason'])).toEqual(plain.map(({ reason }) => reason));
			expect(rows).toHaveLength(accepted.length + stale.length + idle.length + unasked.length + plain.length);
		}),
		{ numRuns: 60 }
	);
}, 60_000);

it('tells who decided, until when, and who saw it otherwise, whatever they are called', () => {
	fc.assert(
		fc.property(anyText, anyText, anyText, (reason, by, doubt) => {
			const decision: Decision = {
				...{ id: 'd', scope: 'mapping', rule: 'unplaced-item', reason, by, on: '2026-02-01' },
				reviewOn: '2026-05-01',
				dissent: [{ by: 'Bo', reason: doubt }, { reason: 'no; not yet' }]
			};
			const items: Mapping['items'] = [
				{ id: 'a', ref: 'DMC-001', kind: 'field', name: 'Queue', order: 'a0' }
			];
			const [row] = rowsOf({ ...emptyMapping('m', 'M'), items, decisions: [decision] });
			expect(row).toMatchObject({ status: 'accepted', ref: 'DMC-001', name: 'Queue', scope: 'mapping' });
			expect(row).toMatchObject({ reason, by, on: '2026-02-01', review_on: '2026-05-01' });
			expect(splitList(row?.['dissent'] ?? '')).toEqual([`Bo: ${doubt}`, 'no; not yet']);
		})
	);
});
