import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SPAN_UNITS, secondsIn, spanOf } from '#core/packages/span.ts';
import { anyText } from '../../arbitrary-texts.ts';

describe('what is said', () => {
	test.each([
		['7 days', 7, 'day', 'P7D'],
		['7 days, then deleted', 7, 'day', 'P7D'],
		['30 d', 30, 'day', 'P30D'],
		['30d', 30, 'day', 'P30D'],
		['P7D', 7, 'day', 'P7D'],
		['PT1H', 1, 'hour', 'PT1H'],
		['pt15m', 15, 'minute', 'PT15M'],
		['P3M', 3, 'month', 'P3M'],
		['within one hour', 1, 'hour', 'PT1H'],
		['Within an hour', 1, 'hour', 'PT1H'],
		['A week', 1, 'week', 'P1W'],
		['24 hours after delivery', 24, 'hour', 'PT24H'],
		['a 7-day link', 7, 'day', 'P7D'],
		['seven (7) days', 7, 'day', 'P7D'],
		['48h', 48, 'hour', 'PT48H'],
		['2.5 hours', 2.5, 'hour', 'PT150M'],
		['2,5 hours', 2.5, 'hour', 'PT150M'],
		['0.5 d', 0.5, 'day', 'PT12H'],
		['14 calendar days', 14, 'day', 'P14D'],
		['thirty days', 30, 'day', 'P30D'],
		['Three months', 3, 'month', 'P3M'],
		['1 year', 1, 'year', 'P1Y'],
		['Kept 30 days; after 30 days it is deleted', 30, 'day', 'P30D']
	])('“%s”', (text, value, unit, iso) => {
		expect(spanOf(text)).toMatchObject({ value, unit, iso });
	});

	test('working days have no ISO form, and are at least as many days', () => {
		const span = spanOf('Within 2 working days');
		expect(span).toEqual({ value: 2, unit: 'working-day', bound: 'most' });
		expect(span && secondsIn(span)).toEqual({ seconds: 172_800, isWorkingDays: true });
		expect(spanOf('five business days of the notice')).toMatchObject({ value: 5, from: 'notice' });
	});

	test('bounds and what it is counted from', () => {
		expect(spanOf('at least 30 days')?.bound).toBe('least');
		expect(spanOf('no more than 3 days')?.bound).toBe('most');
		expect(spanOf('up to 3 days')?.bound).toBe('most');
		expect(spanOf('90 days after the account is closed')?.from).toBe('account');
		expect(spanOf('7 days after delivery')?.from).toBe('delivery');
		expect(spanOf('7 days')).not.toHaveProperty('from');
	});
});

describe('what is not said is not guessed', () => {
	test.each([
		undefined,
		'',
		'Soon',
		'No copy is kept',
		'2 to 5 days',
		'2-5 days',
		'between 2 and 5 days',
		'3 or 4 days',
		'30 days, 90 days on request',
		'6 months to 2 years',
		'half an hour',
		'quarter of an hour',
		'10 downloads a day',
		'twice a day',
		'1,000 hours',
		'1.000 days',
		'on the 7th day',
		'24/7',
		'day 7',
		'7 downloads',
		'5 and a half days',
		'two working weeks',
		'twenty-four hours',
		'P1Y2M',
		'v7 d-link',
		'9999999 days',
		`${'x '.repeat(500)}7 days`
	])('“%s”', (text) => {
		expect(spanOf(text)).toBeUndefined();
	});
});

test('any number with any unit is read back, whatever stands around it', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 1, max: 999_999 }),
			fc.constantFrom(...SPAN_UNITS.filter((unit) => unit !== 'working-day')),
			fc.constantFrom('', 'Within ', 'up to ', 'Kept for ', '('),
			fc.constantFrom('', '.', ', then deleted', ' after delivery', ')'),
			(value, unit, before, after) => {
				const text = `${before}${value} ${unit}${value === 1 ? '' : 's'}${after}`;
				expect(spanOf(text)).toMatchObject({ value, unit });
			}
		)
	);
});

test('no text breaks it, and what it gives is a length', () => {
	fc.assert(
		fc.property(anyText, (text) => {
			const span = spanOf(text);
			if (span) expect(secondsIn(span).seconds).toBeGreaterThanOrEqual(0);
		})
	);
});
