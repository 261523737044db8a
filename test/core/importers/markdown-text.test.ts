import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainMarkdown } from '#core/importers/markdown-text.ts';
import { readPasted } from '#core/importers/pasted.ts';

describe('plainMarkdown', () => {
	it.each([
		['**Settlement amount**', 'Settlement amount'],
		['**Due** date', 'Due date'],
		['`invoice_number`', 'invoice_number'],
		['**`claim_id`** of the claim', 'claim_id of the claim'],
		['*In review*', 'In review'],
		['~~Old name~~', 'Old name'],
		['[Refund policy](https://example.com/x)', 'Refund policy (https://example.com/x)'],
		['![Receipt](receipt.png)', 'Receipt (receipt.png)'],
		['\\*as it is\\*', '*as it is*'],
		['`a\\b`', 'a\\b'],
		// What means something else stays.
		['__init__', '__init__'],
		['snake_case_name', 'snake_case_name'],
		['2 * 3 * 4', '2 * 3 * 4'],
		['Amount [EUR]', 'Amount [EUR]'],
		['C:\\temp', 'C:\\temp'],
		['** not closed', '** not closed']
	])('%s is %s', (source, plain) => {
		expect(plainMarkdown(source)).toBe(plain);
	});

	it('leaves text without marks as it is, and ends for any text', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[\p{L}\p{N} ,.:;_()-]{0,60}$/u), (text) => {
				expect(plainMarkdown(text)).toBe(text.trim());
			})
		);
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom('*', '**', '`', '[', '](', ')', '\\', '~~', 'a', ' ')),
				(parts) => {
					expect(plainMarkdown(parts.join('')).length).toBeLessThanOrEqual(parts.join('').length);
				}
			)
		);
	});

	it.each(['**[', '***', '[a](', '~~', '`', '\\', '**a'])('reading a long text of %s ends', (mark) => {
		const source = mark.repeat(2000 / mark.length);
		expect(plainMarkdown(source).length).toBeLessThanOrEqual(source.length);
	});
});

describe('names that are pasted', () => {
	const namesOf = (text: string) => {
		const read = readPasted(text);
		return read.ok ? read.items.map(({ name }) => name) : read.problems;
	};

	it('come out of a table of Markdown without its marks, a stroke in them included', () => {
		const table = '| Name | Kind |\n| --- | --- |\n| **Refund** | field |\n| `a \\| b` | field |';
		expect(namesOf(table)).toEqual(['Refund', 'a | b']);
	});

	it('come out of a list of Markdown without them too, and out of plain lines as they are', () => {
		expect(namesOf('- **Refund**\n- [ ] `claim_id`')).toEqual(['Refund', 'claim_id']);
		expect(namesOf('Refund **\n*starred*')).toEqual(['Refund **', '*starred*']);
	});
});
