import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { dayOf } from '#core/mapping/due.ts';
import { onNewDay } from '#ui/state/day.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('is the day on the device’s calendar, whatever it is elsewhere', () => {
	expect(dayOf(new Date(2026, 0, 5, 0, 0, 1))).toBe('2026-01-05');
	expect(dayOf(new Date(2026, 11, 31, 23, 59, 59))).toBe('2026-12-31');
});

it('comes anew each midnight until nobody listens', () => {
	vi.setSystemTime(new Date(2026, 1, 27, 18, 30));
	const days: string[] = [];
	const stop = onNewDay((day) => days.push(day));
	vi.advanceTimersByTime(5 * 3600_000);
	expect(days).toEqual([]);
	vi.advanceTimersByTime(48 * 3600_000);
	expect(days).toEqual(['2026-02-28', '2026-03-01']);
	stop();
	vi.advanceTimersByTime(48 * 3600_000);
	expect(days).toHaveLength(2);
});
