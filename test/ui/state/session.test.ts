import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { acceptFindings } from '#core/commands/accept-findings.ts';
import { lint } from '#core/rules/lint.ts';
import { unitsToAccept } from '#core/rules/acceptance.ts';
import { mappingOf, sessionOn } from '../sessions.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('shows what is open: accepted findings go, undo brings them back, and so does the day to look again', async () => {
	vi.setSystemTime(new Date(2026, 1, 27, 18, 30));
	const session = sessionOn(mappingOf([{ id: 'a', surface: 'product' }, { id: 'b' }]));
	const all = lint(session.mapping);
	expect(session.findings).toBe(all);
	let count = 0;
	const units = unitsToAccept(session.mapping, all, all, () => `d${(count += 1)}`);
	const grounds = { reason: 'r', by: 'Ann', on: session.today, reviewOn: '2026-03-01' };
	session.run(acceptFindings(units, grounds));
	expect([session.findings.length, session.accepted.length]).toEqual([0, all.length]);
	expect([session.counts, session.worst.size]).toEqual([{ error: 0, warning: 0, advice: 0 }, 0]);

	session.undo();
	expect(session.findings).toHaveLength(all.length);
	session.redo();
	vi.advanceTimersByTime(24 * 3600_000);
	expect([session.today, session.findings.length]).toEqual(['2026-02-28', 0]);
	vi.advanceTimersByTime(24 * 3600_000);
	expect(session.findings.map(({ rule }) => rule)).toEqual(all.map(() => 'stale-acceptance'));
	await session.close();
	expect(vi.getTimerCount()).toBe(0);
});
