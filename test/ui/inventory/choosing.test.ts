import { describe, expect, test } from 'vitest';
import { Choosing } from '#ui/inventory/choosing.svelte.ts';
import { answerOptions, surfaceOptions, todayOptions } from '#ui/inventory/options.ts';

describe('choosing one', () => {
	test('begins where the value is; Enter keeps the entry at the cursor; the first takes the value away', () => {
		const choosing = new Choosing(surfaceOptions(), 'support', false, false);
		expect(choosing.result).toBe('support');
		choosing.move(1);
		expect(choosing.result).toBe('exports');
		choosing.move(5);
		expect(choosing.result).toBe('exports');
		choosing.move(-9);
		expect(choosing.result).toBeUndefined();
	});

	test('what must have a value offers no way to take it away', () => {
		const choosing = new Choosing(surfaceOptions(), 'product', false, true);
		choosing.move(-9);
		expect(choosing.result).toBe('product');
	});

	test('typing jumps by the beginning of the words; a repeated letter goes on to the next', () => {
		const choosing = new Choosing(todayOptions(), undefined, false, false, 'e');
		expect(choosing.result).toBe('exports');
		const answers = new Choosing(answerOptions('nextAction'), undefined, false, false);
		for (const letter of 'the customer, e') answers.type(letter);
		expect(answers.result).toBe('elsewhere');
		const again = new Choosing(answerOptions('nextAction'), undefined, false, false);
		again.type('t');
		expect(again.result).toBe('customer');
		again.type('t');
		expect(again.result).toBe('elsewhere');
	});
});

describe('choosing several', () => {
	const begin = (value: readonly string[] | undefined) =>
		new Choosing(answerOptions('blastRadius'), value, true, false);
	const toggle = (choosing: Choosing, value: string) =>
		choosing.toggle(choosing.options.findIndex((option) => option?.value === value));

	test('members come and go, in the order of the vocabulary; the last one off leaves it open', () => {
		const choosing = begin(undefined);
		toggle(choosing, 'privileged');
		toggle(choosing, 'cross-tenant');
		expect(choosing.result).toEqual(['cross-tenant', 'privileged']);
		toggle(choosing, 'privileged');
		toggle(choosing, 'cross-tenant');
		expect(choosing.result).toBeUndefined();
	});

	test('“nothing” stands alone, and a hazard ends it', () => {
		const choosing = begin(['privileged']);
		toggle(choosing, 'none');
		expect(choosing.result).toEqual([]);
		toggle(choosing, 'internal-logic');
		expect(choosing.result).toEqual(['internal-logic']);
		toggle(choosing, 'none');
		toggle(choosing, 'none');
		expect(choosing.result).toBeUndefined();
	});

	test('the first entry takes the answer back', () => {
		const choosing = begin(['privileged']);
		choosing.toggle(0);
		expect(choosing.result).toBeUndefined();
	});
});
