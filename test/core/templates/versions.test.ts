/** Versions of templates count up, in the order of their numbers. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { guideSchema } from '#core/templates/guide.ts';
import { compareVersions, nextVersion } from '#core/templates/version-numbers.ts';
import { standingOf } from '#core/templates/versions.ts';
import { anyName } from '../../arbitrary-texts.ts';
import { bundled } from './bundled.ts';

it('the next one is newer, whatever it was called, and no longer than a version may be', () => {
	fc.assert(
		fc.property(
			fc.oneof(fc.stringMatching(/^[0-9A-Za-z][0-9A-Za-z.-]{0,8}$/), fc.nat().map(String)),
			(version) => {
				const next = nextVersion(version);
				expect(compareVersions(version, next)).toBeLessThan(0);
				expect(guideSchema.safeParse({ version: next }).success).toBe(true);
			}
		)
	);
	expect(nextVersion('1')).toBe('2');
	expect(nextVersion('9')).toBe('10');
	expect(nextVersion('2026-3')).toBe('2026-4');
});

it('numbers count as numbers, and the order is one', () => {
	expect(['10', '9', '1', '2026-10', '2026-9'].toSorted(compareVersions)).toEqual([
		'1',
		'9',
		'10',
		'2026-9',
		'2026-10'
	]);
	const version = fc.oneof(anyName, fc.stringMatching(/^[0-9a.-]{1,6}$/));
	fc.assert(
		fc.property(version, version, version, (a, b, c) => {
			expect(Math.sign(compareVersions(a, b)) + Math.sign(compareVersions(b, a))).toBe(0);
			if (compareVersions(a, b) === 0) expect(a).toBe(b);
			if (compareVersions(a, b) < 0 && compareVersions(b, c) < 0)
				expect(compareVersions(a, c)).toBeLessThan(0);
		})
	);
});

it('a template that comes in stands to the one that is here', () => {
	const { mapping, guide } = bundled('approvals');
	const as = (version: string, title = mapping.title) => ({
		...mapping,
		title,
		guide: { ...guide, version }
	});
	expect(standingOf(as('1'), undefined)).toBe('new');
	expect(standingOf(as('1'), as('1'))).toBe('same');
	expect(standingOf(as('1', 'Other'), as('1'))).toBe('differs');
	expect(standingOf(as('10'), as('9'))).toBe('newer');
	expect(standingOf(as('1'), as('2'))).toBe('older');
});
