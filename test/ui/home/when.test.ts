import { expect, it } from 'vitest';
import { sized, when } from '#ui/home/when.ts';

const NOON = new Date(2026, 5, 15, 12).getTime();
const MINUTE = 60_000;

it.each([
	[10_000, 'just now'],
	[4 * MINUTE, '4 minutes ago'],
	[2 * 60 * MINUTE, '2 hours ago'],
	[13 * 60 * MINUTE, 'yesterday'],
	[3 * 24 * 60 * MINUTE, '3 days ago'],
	[20 * 24 * 60 * MINUTE, 'May 26'],
	[400 * 24 * 60 * MINUTE, 'May 11, 2025']
])('says how long ago %d ms were', (ago, words) => {
	expect(when(NOON - ago, NOON, 'en')).toBe(words);
});

it('says sizes as people do', () => {
	expect(sized(82_000, 'en')).toBe('82 kB');
	expect(sized(1_400_000, 'en')).toBe('1.4 MB');
});
