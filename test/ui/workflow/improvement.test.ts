import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figure, improvement } from '#ui/workflow/improvement.ts';

test('a figure is read however its thousands are set, and never made up', () => {
	fc.assert(
		fc.property(fc.integer({ min: -9_999_999, max: 9_999_999 }), (number) => {
			expect(figure(String(number)) === number).toBe(true);
			expect(figure(` ${number.toLocaleString('en-US')} % `) === number).toBe(true);
			for (const words of [`about ${number}`, `${number} to 7`, '', '1,2', '12,5'])
				expect(figure(words)).toBeUndefined();
		})
	);
});

test('it says which way, by how much, and what share of today', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 0, max: 5000 }), (from, to) => {
			const said = improvement({ baseline: String(from), target: String(to), unit: 'days' });
			if (from === to) {
				expect(said).toBe('The target is what it is today');
				return;
			}
			expect(said).toMatch(to < from ? /^Down by .* less than today$/ : /^Up by .* more than today$/);
			expect(said).toContain(` by ${Math.abs(to - from)} days, `);
			const share = Number(/, (\d+) %/.exec(said ?? '')?.[1]);
			expect(Math.abs(share - (Math.abs(to - from) / from) * 100)).toBeLessThanOrEqual(0.5);
		})
	);
	expect(improvement({ baseline: '0', target: '5' })).toBe('Up by 5');
	expect(improvement({ baseline: 'many', target: '5' })).toBeUndefined();
});
