/** What is left is there again for whoever comes back, and nothing of it stays open for anybody else. */
import { expect, test, vi } from 'vitest';
import { Sittings, type Sitting } from '#ui/state/sittings.ts';
import { mappingOf, sessionOn } from '../sessions.ts';

function sittingOf(id: string) {
	const session = sessionOn(mappingOf([], { id }));
	const closed = vi.spyOn(session, 'close');
	const stop = vi.fn();
	const sitting: Sitting = { session, stop };
	const isOpen = () => closed.mock.calls.length === 0 && stop.mock.calls.length === 0;
	return { sitting, isOpen };
}

test('who comes back finds it open, once', async () => {
	const sittings = new Sittings();
	const { sitting, isOpen } = sittingOf('a');
	await sittings.leave(sitting);
	expect(sittings.take('a')).toBe(sitting);
	expect(isOpen()).toBe(true);
	expect(sittings.take('a')).toBeUndefined();
});

test('it is closed for another mapping, for another one that is left, and where it could not be saved', async () => {
	const sittings = new Sittings();
	const [a, b, c] = [sittingOf('a'), sittingOf('b'), sittingOf('c')];
	await sittings.leave(a.sitting);
	await sittings.leave(b.sitting);
	expect([a.isOpen(), b.isOpen()]).toEqual([false, true]);
	expect(sittings.take('c')).toBeUndefined();
	expect(b.isOpen()).toBe(false);
	await sittings.leave(c.sitting);
	c.sitting.session.saving = { kind: 'failed', trouble: 'erased', reason: 'gone' };
	expect(sittings.take('c')).toBeUndefined();
	expect(c.isOpen()).toBe(false);
});
