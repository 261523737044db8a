/** What the keys do in Judge. */
import { hasCommandKey, keepsKeys, ownsEnter } from '#ui/state/keys.ts';
import type { Judging } from './judging.svelte.ts';

/** What this looks at of a key event, so that it can be tried without a browser. */
export type Press = Pick<
	KeyboardEvent,
	'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'defaultPrevented' | 'repeat'
> & { readonly target: EventTarget | null };

const isRange = (target: EventTarget | null) =>
	typeof HTMLInputElement !== 'undefined' && target instanceof HTMLInputElement;

/** What is around the question; absent where nobody votes. */
export interface Around {
	readonly vote?: (() => void) | undefined;
	readonly hasAgenda?: boolean;
	/** Shows or hides what the template has prepared. False: it has nothing here. */
	readonly prepared?: (() => boolean) | undefined;
}

/** Does what the key says. False: it says nothing here. */
export function press(judging: Judging, event: Press, around: Around = {}): boolean {
	if (event.defaultPrevented || event.altKey || hasCommandKey(event as KeyboardEvent)) return false;
	if (keepsKeys(event.target)) return false;
	// A key that is held down would answer the questions of the next items as well.
	if (event.repeat && !event.key.startsWith('Arrow')) return /^[0-9]$/.test(event.key);
	const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
	if (/^[0-9]$/.test(key)) return chooseByKey(judging, Number(key));
	switch (key) {
		case 'Enter':
			if (ownsEnter(event.target)) return false;
			if (judging.asked !== undefined) return event.shiftKey ? judging.acceptAll() : judging.confirm();
			judging.goOn();
			return true;
		case 'm':
			return judging.move();
		case 's':
		case 'n':
			judging.skip();
			return true;
		case 'b':
			return judging.goBack();
		case 'v':
			if (!around.vote || !judging.item) return false;
			around.vote();
			return true;
		case 't':
			if (around.hasAgenda) judging.screen = 'agenda';
			return around.hasAgenda === true;
		case 'k':
			return around.prepared?.() ?? false;
		case 'g':
			judging.showsGhosts = !judging.showsGhosts;
			return true;
		case 'p':
			judging.previous();
			return true;
		case 'ArrowLeft':
			if (isRange(event.target)) return false;
			judging.previous();
			return true;
		case 'ArrowRight':
			if (isRange(event.target)) return false;
			judging.next();
			return true;
		case 'Backspace':
			return judging.takeBackLast();
		case 'Escape':
			return judging.unpick();
		default:
			return false;
	}
}

/** T or Escape: from the agenda back to the question. */
export function closesAgenda(event: Press): boolean {
	if (event.defaultPrevented || event.altKey || event.repeat || hasCommandKey(event as KeyboardEvent))
		return false;
	return !keepsKeys(event.target) && (event.key.toLowerCase() === 't' || event.key === 'Escape');
}

/** 1 is the first answer; 0 is the last one where it says "nothing". */
function chooseByKey(judging: Judging, digit: number): boolean {
	const index = digit === 0 && judging.isMultiple ? judging.choices.length - 1 : digit - 1;
	if (!judging.choices[index]) return false;
	judging.choose(index);
	return true;
}
