import fc from 'fast-check';
import { expect, test } from 'vitest';
import { endingOf, slugOf, slugsOf } from '#core/packages/slug.ts';
import { anyText } from '../../arbitrary-texts.ts';

const PATH_PART = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/;

test.each([
	['Dispute file', 'dispute-file'],
	['  Straße & Öl ', 'strasse-ol'],
	['İstanbul', 'istanbul'],
	['../../etc/passwd', 'etc-passwd'],
	['CON', 'con-package'],
	['aux.csv', 'aux-csv'],
	['🦊', 'package'],
	['', 'package'],
	['حالة', 'package'],
	['x'.repeat(10_000), 'x'.repeat(48)]
])('“%s” is %s', (name, slug) => {
	expect(slugOf(name, 'package')).toBe(slug);
});

test('any name makes one plain part of a path, and never a device of Windows', () => {
	fc.assert(
		fc.property(fc.oneof(anyText, fc.constantFrom('nul', 'Com1', 'LPT9', 'con ', 'p̈rn')), (name) => {
			const slug = slugOf(name, 'package');
			expect(slug).toMatch(PATH_PART);
			expect(slug).not.toMatch(DEVICE);
			expect(slug.length).toBeLessThanOrEqual(56);
			expect(endingOf(name)).toMatch(/^[a-z0-9]{0,12}$/);
		})
	);
});

test('packages of one name stay apart, whatever order they come in', () => {
	fc.assert(
		fc.property(
			fc.uniqueArray(
				fc.record({
					id: fc.stringMatching(/^[a-z]{3}$/),
					name: fc.constantFrom('A', 'a', 'A 2', 'a-2', '!')
				}),
				{ selector: ({ id }) => id, maxLength: 6 }
			),
			(packages) => {
				const slugs = slugsOf(packages, 'package');
				expect(new Set(slugs.values()).size).toBe(packages.length);
				expect(Object.fromEntries(slugsOf(packages.toReversed(), 'package'))).toEqual(
					Object.fromEntries(slugs)
				);
			}
		)
	);
});
