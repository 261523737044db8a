import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lint, worstByItem } from '#core/rules/lint.ts';
import { SEVERITIES } from '#core/rules/rule.ts';
import { findingsByLane } from '#ui/board/lanes/lane-findings.ts';
import { anyMapping } from '../../arbitraries.ts';

it('a lane counts the findings of its items, and its worst is never milder than that of a card in it', () => {
	fc.assert(
		fc.property(anyMapping, fc.constantFrom('target' as const, 'today' as const), (mapping, lanesBy) => {
			const findings = lint(mapping);
			const byLane = findingsByLane(mapping, findings, lanesBy);
			const total = [...byLane.values()].reduce(
				(sum, { error, warning, advice }) => sum + error + warning + advice,
				0
			);
			expect(total).toBeLessThanOrEqual(findings.length);
			expect(total).toBeGreaterThanOrEqual(findings.filter(({ at }) => at.type === 'item').length);
			const worst = worstByItem(findings);
			for (const { id, surface, today } of mapping.items) {
				const severity = worst.get(id);
				if (!severity) continue;
				const shown = lanesBy === 'target' ? surface : today === 'nowhere' ? undefined : today;
				const counts = byLane.get(shown ?? 'none');
				expect(SEVERITIES.find((one) => (counts?.[one] ?? 0) > 0)).toBeDefined();
				expect(counts?.[severity]).toBeGreaterThan(0);
			}
		})
	);
});
