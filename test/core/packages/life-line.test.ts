import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Package } from '#core/mapping/schema.ts';
import { lifeLine } from '#core/packages/life-line.ts';
import { packedMappings } from '../../arbitrary-packages.ts';

const roles = [
	{ id: 'desk', name: 'Data desk', side: 'internal' },
	{ id: 'finance', name: 'Finance lead', side: 'customer' }
] as const;
const line = (pack: Partial<Package>) => lifeLine({ roles: [...roles] }, { id: 'p', name: 'P', ...pack });
const times = (pack: Partial<Package>) =>
	Object.fromEntries(line(pack).moments.map(({ id, at }) => [id, at]));
const HOUR = 3600;
const DAY = 24 * HOUR;

describe('the life of a package', () => {
	test('without approval runs from the request, as far as it is said', () => {
		expect(
			times({ deliveryTime: 'Within an hour', expiry: '7 days after delivery', retention: '30 days' })
		).toEqual({
			requested: 0,
			ready: HOUR,
			expired: HOUR + 7 * DAY,
			erased: HOUR + 30 * DAY
		});
		expect(times({ expiry: '7 days' })).toEqual({ requested: 0, ready: undefined, expired: undefined });
		expect(times({})).toEqual({ requested: 0, ready: undefined });
	});

	test('with approval has a gap: nobody says how long that takes, and what follows keeps its length', () => {
		const pack: Partial<Package> = {
			access: { mode: 'approval', approvers: ['desk'] },
			deliveryTime: '2 days',
			expiry: '1 week'
		};
		expect(times(pack)).toEqual({ requested: 0, approved: undefined, ready: undefined, expired: undefined });
		expect(line(pack).moments.map(({ after, length }) => [after, length?.seconds])).toEqual([
			[undefined, undefined],
			['requested', undefined],
			['approved', 2 * DAY],
			['ready', 7 * DAY]
		]);
		expect(times({ ...pack, deliveryTime: '2 days from the request' })['ready']).toBe(2 * DAY);
	});

	test('counts from what is said, and from nothing where that is no moment of it', () => {
		expect(times({ deliveryTime: '1 day', expiry: '24 hours after the request' })['expired']).toBe(DAY);
		const closed = line({
			deliveryTime: '1 day',
			retention: '90 days after the account is closed'
		}).moments.at(-1);
		expect(closed).toMatchObject({ id: 'erased', length: { seconds: 90 * DAY } });
		expect(closed?.after).toBeUndefined();
		expect(closed?.at).toBeUndefined();
	});

	test('says where a length is only about, at least or at most', () => {
		const [, ready, expired, erased] = line({
			deliveryTime: 'Within 2 working days',
			expiry: '1 month',
			retention: 'At least 40 days'
		}).moments;
		expect(ready?.length).toEqual({ seconds: 2 * DAY, isWorkingDays: true, isAtMost: true });
		expect(expired?.length).toEqual({ seconds: 30 * DAY, isAbout: true });
		expect(erased?.length).toEqual({ seconds: 40 * DAY, isAtLeast: true });
	});
});

describe('what does not go together', () => {
	test('a file that goes before its link', () => {
		expect(line({ expiry: '7 days', retention: '24 hours' }).odd).toHaveLength(1);
		expect(line({ expiry: '7 days', retention: '7 days' }).odd).toEqual([]);
		expect(line({ expiry: '7 days', retention: '1 day after the account is closed' }).odd).toEqual([]);
	});

	test('approval by nobody, or by whoever asks', () => {
		expect(line({ access: { mode: 'approval', approvers: ['gone'] } }).odd).toEqual([
			'Nobody is named who approves it.'
		]);
		expect(
			line({ access: { mode: 'approval', trigger: ['finance'], approvers: ['desk', 'finance'] } }).odd
		).toEqual(['Whoever asks for it may approve it too: Finance lead.']);
		expect(line({ access: { mode: 'self-serve', approvers: ['gone'] } }).odd).toEqual([]);
	});
});

test('of any package: each moment once, none counted from a later one', () => {
	fc.assert(
		fc.property(packedMappings, (mapping) => {
			for (const pack of mapping.packages) {
				const ids = lifeLine(mapping, pack).moments.map(({ id }) => id);
				expect(new Set(ids).size).toBe(ids.length);
				for (const [i, { after }] of lifeLine(mapping, pack).moments.entries())
					if (after) expect(ids.indexOf(after)).toBeLessThan(i);
			}
		})
	);
});
