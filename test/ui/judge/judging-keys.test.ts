import { describe, expect, it } from 'vitest';
import { editItems } from '#core/commands/edit-items.ts';
import { Judging } from '#ui/judge/judging.svelte.ts';
import { press, type Press } from '#ui/judge/judging-keys.ts';
import { mappingOf, sessionOn } from '../sessions.ts';

const event = (key: string, more: Partial<Press> = {}): Press => ({
	key,
	ctrlKey: false,
	metaKey: false,
	altKey: false,
	shiftKey: false,
	defaultPrevented: false,
	repeat: false,
	target: null,
	...more
});

function wall() {
	const session = sessionOn(mappingOf([{ id: 'a' }, { id: 'b' }, { id: 'c' }]));
	const judging = new Judging(session);
	const keys = (...pressed: string[]) => pressed.map((key) => press(judging, event(key)));
	return { session, judging, keys };
}

describe('keys', () => {
	it('answer by their number', () => {
		const { session, judging, keys } = wall();
		judging.pick('portability');
		expect(keys('2')).toEqual([true]);
		expect(session.item('a')?.answers?.portability).toBe('also');
	});

	it.each(['4', '0'])('%s is “nothing” where several may be chosen', (key) => {
		const { session, judging, keys } = wall();
		judging.pick('blastRadius');
		keys('1', key);
		expect(session.item('a')?.answers?.blastRadius).toEqual([]);
	});

	it('0 answers nothing else', () => {
		const { session, judging, keys } = wall();
		judging.pick('frequency');
		expect(keys('0', '4', '9')).toEqual([false, false, false]);
		expect(session.item('a')?.answers).toBeUndefined();
	});

	it('choose risks, and Enter gives them', () => {
		const { session, judging, keys } = wall();
		judging.pick('blastRadius');
		expect(keys('Enter')).toEqual([false]);
		keys('1', '3', 'Enter');
		expect(session.item('a')?.answers?.blastRadius).toEqual(['cross-tenant', 'privileged']);
	});

	it('Enter goes on only from a settled item', () => {
		const { session, judging, keys } = wall();
		judging.pick('frequency');
		keys('Enter');
		expect(judging.item?.id).toBe('a');
		session.run(
			editItems(['a'], { answers: { portability: 'archive', blastRadius: [], nextAction: 'elsewhere' } })
		);
		judging.unpick();
		keys('Enter');
		expect(judging.item?.id).toBe('b');
	});

	it('move, skip, step and take back', () => {
		const { session, judging, keys } = wall();
		session.run(
			editItems(['a'], { answers: { portability: 'archive', blastRadius: [], nextAction: 'elsewhere' } })
		);
		expect(keys('M', 'm')).toEqual([true, false]);
		expect(session.item('a')?.surface).toBe('exports');
		const where = (...pressed: string[]) => {
			keys(...pressed);
			return judging.item?.id;
		};
		expect(where('s')).toBe('b');
		expect(where('N')).toBe('c');
		expect(where('p')).toBe('b');
		expect(where('ArrowLeft')).toBe('a');
		expect(where('ArrowRight', 'ArrowRight')).toBe('c');
		judging.pick('frequency');
		keys('1', 'Backspace');
		expect(session.item('c')?.answers).toBeUndefined();
	});

	it('leave alone what belongs to others', () => {
		const { session, judging } = wall();
		judging.pick('frequency');
		expect(press(judging, event('1', { ctrlKey: true }))).toBe(false);
		expect(press(judging, event('1', { altKey: true }))).toBe(false);
		expect(press(judging, event('1', { defaultPrevented: true }))).toBe(false);
		expect(press(judging, event('x'))).toBe(false);
		expect(session.item('a')?.answers).toBeUndefined();
	});

	it('answer once, however long they are held', () => {
		const { session, judging } = wall();
		judging.pick('blastRadius');
		press(judging, event('4'));
		expect(judging.isMultiple).toBe(false);
		expect(press(judging, event('1', { repeat: true }))).toBe(true);
		expect(Object.keys(session.item('a')?.answers ?? {})).toEqual(['blastRadius']);
	});
});
