import { describe, expect, it } from 'vitest';
import type { Answers } from '#core/mapping/item-schema.ts';
import { lint } from '#core/rules/lint.ts';
import { countsBySurface, gapsIn } from '#ui/spec/left-open.ts';
import { mappingOf } from '../sessions.ts';

const RISKY: Answers = { blastRadius: ['cross-tenant'], nextAction: 'internal', frequency: 'exception' };

describe('what a specification cannot say yet', () => {
	it('counts each gap, and leaves out what does not occur', () => {
		const mapping = mappingOf([
			{ id: 'open', surface: 'product' },
			{ id: 'unplaced', answers: RISKY },
			{ id: 'misplaced', surface: 'product', answers: RISKY },
			{ id: 'home', surface: 'support', answers: RISKY },
			{ id: 'context', contextOnly: true }
		]);
		const gaps = Object.fromEntries(gapsIn(mapping, lint(mapping)).map(({ key, count }) => [key, count]));
		expect(gaps).toMatchObject({ open: 1, unplaced: 1, misplaced: 1, context: 1 });
		expect(gaps['errors']).toBeGreaterThan(0);
		expect(gapsIn(mappingOf([{ id: 'home', surface: 'support', answers: RISKY }]), [])).toEqual([]);
	});

	it('counts every placed item once', () => {
		const mapping = mappingOf([
			{ id: 'a', surface: 'product' },
			{ id: 'b' },
			{ id: 'c', surface: 'product' }
		]);
		expect(countsBySurface(mapping).map(({ count }) => count)).toEqual([2, 0, 0]);
	});
});
