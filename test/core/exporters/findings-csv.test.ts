import papaparse from 'papaparse/papaparse.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeFindingsCsv } from '#core/exporters/findings-csv.ts';
import { wordsOf } from '#core/rules/index.ts';
import { review } from '#core/rules/review.ts';
import { unguarded } from '#core/tables/guard.ts';
import { decidedMappings } from '../rules/decided.ts';

it('has a row for every open finding, in its order, with the item, the rule and the remedy', () => {
	fc.assert(
		fc.property(decidedMappings, (mapping) => {
			const { data } = papaparse.parse(writeFindingsCsv(mapping), {
				delimiter: ',',
				newline: '\r\n' as '\n'
			});
			const [headings, ...rows] = data.filter((cells) => cells.length > 1);
			expect(headings).toEqual(['ref', 'name', 'surface', 'severity', 'rule', 'finding', 'remedy']);
			const findings = review(mapping).open;
			expect(rows).toHaveLength(findings.length);
			findings.forEach((finding, i) => {
				const [ref, name, surface, severity, rule, text, remedy] = (rows[i] ?? []).map(unguarded);
				expect([severity, rule, text, remedy]).toEqual([
					finding.severity,
					finding.rule,
					finding.text,
					wordsOf(finding.rule)?.remedy ?? ''
				]);
				const { at } = finding;
				if (at.type !== 'item') return;
				const item = mapping.items.find(({ id }) => id === at.id);
				expect([ref, name, surface]).toEqual([item?.ref, item?.name, item?.surface ?? '']);
			});
		}),
		{ numRuns: 50 }
	);
}, 60_000);
