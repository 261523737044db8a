import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Saving } from '#storage/saving.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A database in the head: what it holds, and which of the next writes fail. */
function disk(outcomes: readonly boolean[]) {
	const made: number[] = [];
	const held = new Set<number>();
	const batches: (number[] | 'everything')[] = [];
	const left = [...outcomes];
	const saving = new Saving(async (batch) => {
		const numbers = batch === 'everything' ? [...made] : batch.map(([number = -1]) => number);
		batches.push(batch === 'everything' ? batch : numbers);
		await Promise.resolve();
		if (left.shift() === false) throw new DOMException('', 'QuotaExceededError');
		for (const number of numbers) held.add(number);
	});
	const edit = () => {
		made.push(made.length);
		saving.add(new Uint8Array([made.length - 1]));
	};
	return { saving, edit, made, held, batches };
}

const anyScript = fc.array(fc.constantFrom('edit', 'edit', 'tick', 'flush', 'wait'), { maxLength: 30 });
const anyOutcomes = fc.array(fc.boolean(), { maxLength: 12 });

describe('saving', () => {
	test('says saved only while all is written, flush ends only then or failed, and in the end all is', async () => {
		await fc.assert(
			fc.asyncProperty(anyScript, anyOutcomes, async (script, outcomes) => {
				const { saving, edit, made, held } = disk(outcomes);
				const isKept = () => made.every((number) => held.has(number));
				saving.onState(({ kind }) => {
					if (kind === 'saved') expect(isKept()).toBe(true);
				});
				for (const step of script) {
					if (step === 'edit') edit();
					else if (step === 'tick') await Promise.resolve();
					else if (step === 'wait') await vi.advanceTimersByTimeAsync(300);
					else {
						await saving.flush();
						expect(saving.state.kind === 'failed' || isKept()).toBe(true);
					}
					if (saving.state.kind === 'saved') expect(isKept()).toBe(true);
				}
				await vi.advanceTimersByTimeAsync(200_000);
				expect(saving.state.kind).toBe('saved');
				expect(isKept()).toBe(true);
			})
		);
	});

	test('writes an edit at once, before the tick ends, and those that come meanwhile together after it', async () => {
		const { saving, edit, batches } = disk([]);
		edit();
		expect(batches).toEqual([[0]]);
		edit();
		await Promise.resolve();
		edit();
		edit();
		await saving.flush();
		expect(batches).toEqual([[0], [1, 2, 3]]);
	});

	test('flush waits for a write that is on its way', async () => {
		const { saving, edit, held } = disk([]);
		edit();
		await Promise.resolve();
		await saving.flush();
		expect([...held]).toEqual([0]);
	});

	test('tries again with everything, ever less often, and edits do not hurry it', async () => {
		const { edit, batches } = disk(Array.from({ length: 8 }, () => false));
		edit();
		const times: number[] = [];
		for (let at = 0; at < 40_000; at += 50) {
			const before = batches.length;
			await vi.advanceTimersByTimeAsync(50);
			if (batches.length > before) times.push(at);
			if (batches.length < 9) edit();
		}
		expect(batches.slice(1, 9)).toEqual(Array.from({ length: 8 }, () => 'everything'));
		const waits = times.slice(1, 9).map((time, i) => time - (times[i] ?? 0));
		expect(waits).toEqual(waits.toSorted((a, b) => a - b));
		expect(Math.max(...waits)).toBeLessThanOrEqual(10_050);
	});

	test('once ended, stays failed whatever still succeeds', async () => {
		const { saving, edit } = disk([]);
		edit();
		await Promise.resolve();
		saving.end('replaced');
		await saving.flush();
		expect(saving.state).toMatchObject({ kind: 'failed', trouble: 'replaced' });
	});
});
