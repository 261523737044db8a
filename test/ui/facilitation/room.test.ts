import { expect, test } from 'vitest';
import { Room } from '#ui/facilitation/room.svelte.ts';
import { mappingOf, sessionOn } from '../sessions.ts';

const [WELCOME, PLACE] = [
	{ id: 'a', title: 'Welcome', order: 'a0', minutes: 5 },
	// Whoever made the file may call it so.
	{ id: 'constructor', title: 'Place', order: 'a1' }
] as const;
const begin = () => new Room(sessionOn(mappingOf([], { agenda: [WELCOME, PLACE] })));
/** A real moment: what a step spends is read from the clock. */
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 30));

test('whoever comes back to a step goes on where the room left it, also after the timer was stopped', async () => {
	const room = begin();
	room.begin(WELCOME);
	room.add(1);
	const began = room.timer?.began;
	await aMoment();
	room.begin(PLACE);
	expect(room.timer).toMatchObject({ step: 'constructor', minutes: 10, spent: 0 });
	await aMoment();
	room.begin(WELCOME);
	const spent = room.timer?.spent ?? 0;
	expect(spent).toBeGreaterThan(20);
	expect(room.timer).toMatchObject({ step: 'a', minutes: 6, began });
	await aMoment();
	room.stop();
	expect([room.timer, room.step]).toEqual([undefined, undefined]);
	room.begin(WELCOME);
	expect(room.timer?.spent).toBeGreaterThan(spent + 20);
});

test('the step that is on begins anew, and has all of its time', async () => {
	const room = begin();
	room.begin(WELCOME);
	await aMoment();
	room.begin(WELCOME);
	expect(room.timer).toMatchObject({ step: 'a', minutes: 5, spent: 0 });
});

test('the clock goes on for whoever looks at the agenda, though no step is on', async () => {
	const room = begin();
	const before = room.now;
	await aMoment();
	room.tick();
	expect(room.now).toBe(before);
	room.open = 'agenda';
	room.tick();
	expect(room.now).toBeGreaterThan(before);
});
