import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName, slug } from '#ui/spec/file-name.ts';
import { HOSTILE_TEXTS } from '../../hostile-texts.ts';
import { anyText } from '../../arbitrary-texts.ts';

const ARCHIVE = { id: 'archive', extension: 'zip' };

describe('names of files', () => {
	it.each([
		['Customer onboarding', 'customer-onboarding'],
		['  Invoice   disputes / 2026 ', 'invoice-disputes-2026'],
		['Kündigung & Übergabe', 'kündigung-übergabe'],
		['顧客の登録', '顧客の登録'],
		['../../etc/passwd', 'etc-passwd'],
		['C:\\Windows\\System32', 'c-windows-system32'],
		['report.exe\u202Egpj', 'report-exe-gpj'],
		['.htaccess', 'htaccess'],
		['CON', 'mapping-con'],
		['lpt1', 'mapping-lpt1'],
		['con sole', 'con-sole'],
		['', 'mapping'],
		['…', 'mapping'],
		['🧾', 'mapping'],
		['a\u0000b\nc', 'a-b-c'],
		['-rf', 'rf']
	])('%j becomes %s', (title, name) => expect(slug(title)).toBe(name));

	it('ends long titles at a word, and long words at a character', () => {
		expect(slug('word '.repeat(40))).toBe(Array(12).fill('word').join('-'));
		expect(slug('a\u0301\u0302\u0303\u0304'.repeat(500)).length).toBeLessThan(120);
		expect(slug('a'.repeat(500))).toBe('a'.repeat(60));
		expect(slug('𠮷'.repeat(500))).toBe('𠮷'.repeat(50));
	});

	it('tells several files of one mapping apart', () => {
		const files = [
			ARCHIVE,
			{ id: 'mapping-json', extension: 'demarc.json' },
			{ id: 'items-csv', extension: 'csv' },
			{ id: 'findings-csv', extension: 'csv' },
			{ id: 'decisions-csv', extension: 'csv' },
			{ id: 'diagram-svg', extension: 'svg' },
			{ id: 'something-new', extension: 'csv' }
		].map((exporter) => fileName('Customer onboarding', exporter));
		expect(files).toEqual([
			'customer-onboarding.zip',
			'customer-onboarding.demarc.json',
			'customer-onboarding-items.csv',
			'customer-onboarding-findings.csv',
			'customer-onboarding-decisions.csv',
			'customer-onboarding-board.svg',
			'customer-onboarding-something-new.csv'
		]);
	});

	it('are safe whatever the title', () => {
		const title = fc.oneof(fc.constantFrom(...HOSTILE_TEXTS), anyText, fc.string({ unit: 'binary' }));
		fc.assert(
			fc.property(title, (text) => {
				const name = fileName(text, ARCHIVE);
				expect(name).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}\p{M}-]*\.zip$/u);
				expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\./);
				// 255 bytes is what most file systems take.
				expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
				expect(name.isWellFormed?.() ?? true).toBe(true);
				expect(slug(slug(text))).toBe(slug(text));
			}),
			{ numRuns: 500 }
		);
	});
});
