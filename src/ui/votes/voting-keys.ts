/** What the keys do while a room votes. */
import { hasCommandKey, keepsKeys, ownsEnter } from '#ui/state/keys.ts';
import type { Voting } from './voting.svelte.ts';

/** What this looks at of a key event, so that it can be tried without a browser. */
export type Press = Pick<
	KeyboardEvent,
	'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'defaultPrevented' | 'repeat'
> & { readonly target: EventTarget | null };

/** What only the screen around the vote can do. */
export interface Around {
	/** Away from the vote; what is in the box waits. */
	leave(): void;
	takeLeading(): boolean;
	decide(): void;
}

/** The digit by its place on the keyboard: with Shift it has another name, and each layout its own. */
function digitOf({ key, code }: Press): number | undefined {
	const [, digit] = /^(?:Digit|Numpad)([0-9])$/.exec(code) ?? /^([0-9])$/.exec(key) ?? [];
	return digit === undefined ? undefined : Number(digit);
}

/** Does what the key says. False: it says nothing here. */
export function press(voting: Voting, event: Press, around: Around): boolean {
	if (event.defaultPrevented || event.altKey || hasCommandKey(event as KeyboardEvent)) return false;
	if (keepsKeys(event.target)) return false;
	if (event.key === 'Enter' && ownsEnter(event.target)) return false;
	// A key that is held down would vote for the next seat as well.
	if (event.repeat) return digitOf(event) !== undefined;
	if (event.key === 'Escape') {
		if (voting.step === 'seat') voting.stand();
		else around.leave();
		return true;
	}
	const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
	const digit = digitOf(event);
	switch (voting.step) {
		case 'begin':
			if (digit === 1) return voting.begin('hands');
			if (digit === 2) return voting.begin('seats');
			return key === 'Enter' && voting.begin(voting.room.way);
		case 'hands':
			return digit === undefined ? onHands(voting, key) : raise(voting, digit, event.shiftKey);
		case 'counted':
			if (key === 'Enter') voting.goOn();
			else return key === 'Backspace' && voting.lower();
			return true;
		case 'pass':
			if (key === 'r') return voting.reveal();
			if (key !== 'Enter' || !voting.seat) return false;
			voting.sit();
			return true;
		case 'seat':
			return digit === undefined ? onSeat(voting, key) : choose(voting, digit);
		case 'result':
			return onResult(voting, key, around);
	}
}

const placeOf = (voting: Voting, digit: number) =>
	digit === 0 && voting.isMultiple ? voting.choices.length - 1 : digit - 1;

function raise(voting: Voting, digit: number, isLess: boolean): boolean {
	const index = placeOf(voting, digit);
	if (!voting.rows[index]) return false;
	voting.raise(index, isLess ? -1 : 1);
	return true;
}

function onHands(voting: Voting, key: string): boolean {
	if (key === 'Backspace') return voting.lower();
	if (key !== 'Enter') return false;
	voting.count();
	return true;
}

function choose(voting: Voting, digit: number): boolean {
	const index = placeOf(voting, digit);
	if (!voting.choices[index]) return false;
	voting.choose(index);
	return true;
}

function onSeat(voting: Voting, key: string): boolean {
	if (key === 'Enter') return voting.confirm();
	if (key === 'Backspace') return voting.takeBack();
	if (key !== 'p') return false;
	voting.passQuestion();
	return true;
}

function onResult(voting: Voting, key: string, around: Around): boolean {
	if (key === 'Enter') return around.takeLeading();
	if (key === 'd') around.decide();
	else if (key === 'v') voting.setUp();
	else return false;
	return true;
}
