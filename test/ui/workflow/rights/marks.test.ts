import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RULES } from '#core/rules/index.ts';
import { lint } from '#core/rules/lint.ts';
import { boxesMinded, marksOf, RIGHTS_RULES } from '#ui/workflow/rights/marks.ts';
import { anyMapping } from '../../../arbitraries.ts';
import { matrixOf } from './matrices.ts';

test('the rules about rights are rules, and each tells of rights in its words', () => {
	for (const id of RIGHTS_RULES) expect(RULES.find((rule) => rule.id === id)?.remedy).toMatch(/right|role/);
});

test('the boxes that a rule minds are the ones of the side that it names', () => {
	const { grid, session } = matrixOf();
	const minded = (id: string) => {
		const item = session.item(id);
		return item ? [...boxesMinded(session.mapping, item, grid.marks.findings.get(id))].sort() : [];
	};
	expect(minded('score')).toEqual(['edit finance', 'see finance']);
	expect(grid.marks.worst.get('score')).toBe('error');
	// Nobody may perform it: no box is wrong, one is missing.
	expect(minded('remind')).toEqual([]);
	expect(grid.marks.worst.get('remind')).toBe('warning');
	expect(minded('pay')).toEqual([]);
	expect(grid.marks.findings.has('pay')).toBe(false);
});

test('of any mapping: only rights that are given are minded, and only of items that a rule minds', () => {
	fc.assert(
		fc.property(anyMapping, (mapping) => {
			const marks = marksOf(lint(mapping));
			for (const item of mapping.items) {
				const findings = marks.findings.get(item.id);
				const boxes = boxesMinded(mapping, item, findings);
				if (!findings) expect(boxes.size).toBe(0);
				const given = Object.entries(item.access ?? {}).flatMap(([role, rights]) =>
					rights.map((right) => `${right} ${role}`)
				);
				for (const box of boxes) expect(given).toContain(box);
				const isMirrored = findings?.some(({ rule }) => rule === 'mirrored-permissions') ?? false;
				expect(boxes.size > 0).toBe(isMirrored);
			}
		})
	);
});
