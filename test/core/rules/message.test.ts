import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fill } from '#core/rules/message.ts';
import { afterColon, inWords, namesInWords, shortName } from '#core/rules/words.ts';
import { anyText } from '../../arbitrary-texts.ts';

describe('a message', () => {
	it('takes its values in one pass and leaves braces in names alone', () => {
		expect(fill('“{name}” is {n}.', { name: '{n} $& $1', n: 2 })).toBe('“{n} $& $1” is 2.');
	});

	it('throws where a value is missing', () => {
		expect(() => fill('“{name}”', {})).toThrow('name');
		expect(() => fill('{toString}')).toThrow('toString');
	});

	it('keeps a name to one short line and other values as they are', () => {
		const long = 'word '.repeat(60);
		expect(fill('“{name}”', { name: long }).length).toBeLessThan(90);
		expect(fill('{why}', { why: long })).toBe(long);
		expect(fill('“{name}”', { name: ' two\n\tlines ' })).toBe('“two lines”');
	});
});

describe('a short name', () => {
	it('is one line, at most 80 characters, and never half a character', () => {
		fc.assert(
			fc.property(
				fc.oneof(anyText, fc.string({ unit: 'grapheme', minLength: 60, maxLength: 200 })),
				(text) => {
					const short = shortName(text);
					expect(Array.from(short).length).toBeLessThanOrEqual(80);
					expect(short).not.toMatch(/[\n\r\t]/);
					expect(short.isWellFormed()).toBe(text.isWellFormed());
					expect(shortName(short)).toBe(short);
				}
			)
		);
	});

	it('is never nothing', () => {
		expect(shortName(' \n')).toBe('(blank)');
	});

	it('says that it was cut', () => {
		expect(shortName('x'.repeat(80))).toBe('x'.repeat(80));
		expect(shortName('x'.repeat(81))).toBe(`${'x'.repeat(79)}…`);
		expect(shortName('😀'.repeat(80))).toBe('😀'.repeat(80));
	});
});

it('lists read as people say them', () => {
	expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(inWords)).toEqual(['', 'a', 'a and b', 'a, b and c']);
	expect(namesInWords(['B', 'A'])).toBe('“A” and “B”');
	expect(namesInWords(['A', 'B', 'C', 'D', 'E'])).toBe('“A”, “B”, “C” and 2 more');
	expect(afterColon('The next step is yours.')).toBe('the next step is yours.');
});
