import { expect, test } from 'vitest';
import { WORKFLOW_KINDS } from '#core/mapping/vocabulary.ts';
import { notYet, usualFor } from '#ui/workflow/suggestions.ts';

test('every kind of workflow has people on both sides, measures that both feel, and stages', () => {
	for (const kind of [...WORKFLOW_KINDS, undefined]) {
		const { roles, measures, stages } = usualFor(kind);
		expect(new Set(roles.map(({ side }) => side)), kind).toEqual(new Set(['customer', 'internal']));
		expect(new Set(measures.map(({ side }) => side)), kind).toEqual(new Set(['customer', 'support']));
		expect(new Set(stages).size, kind).toBe(stages.length);
		expect(stages.length, kind).toBeGreaterThan(2);
	}
});

test('what is there already is not suggested again, however it is written', () => {
	const { roles } = usualFor('onboarding');
	expect(notYet(roles, [{ name: ' CUSTOMER admin ' }]).map(({ name }) => name)).not.toContain(
		'Customer admin'
	);
	expect(notYet(roles, roles)).toEqual([]);
});
