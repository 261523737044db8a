/** What a key means on the board. A table, so that it can be tested and printed without a screen. */
import type { Direction } from '#core/layout/queries.ts';

export type BoardAction =
	| { readonly does: 'step' | 'extend' | 'push'; readonly direction: Direction }
	| { readonly does: 'end'; readonly end: 'first' | 'last' }
	| {
			readonly does:
				'judge' | 'home' | 'remove' | 'pick' | 'clear' | 'find' | 'all' | 'add' | 'unfilter' | 'print';
	  }
	| { readonly does: 'link' | 'next-link' }
	| { readonly does: 'zoom'; readonly to: 'in' | 'out' | 'fit' | 'reading' | 'selection' };

const ARROWS: Record<string, Direction> = {
	ArrowUp: 'up',
	ArrowDown: 'down',
	ArrowLeft: 'left',
	ArrowRight: 'right'
};

/** Keys that a button or a link has a meaning for itself: they act only on a card or on the board as a whole. */
const ON_CARDS: Record<string, BoardAction> = {
	Enter: { does: 'judge' },
	' ': { does: 'pick' },
	Delete: { does: 'remove' },
	Backspace: { does: 'remove' },
	Home: { does: 'end', end: 'first' },
	End: { does: 'end', end: 'last' }
};

const ANYWHERE: Record<string, BoardAction> = {
	Escape: { does: 'clear' },
	j: { does: 'judge' },
	m: { does: 'home' },
	l: { does: 'link' },
	n: { does: 'add' },
	'/': { does: 'find' },
	'+': { does: 'zoom', to: 'in' },
	'=': { does: 'zoom', to: 'in' },
	'-': { does: 'zoom', to: 'out' },
	'−': { does: 'zoom', to: 'out' },
	'0': { does: 'zoom', to: 'fit' },
	'1': { does: 'zoom', to: 'reading' },
	'2': { does: 'zoom', to: 'selection' }
};

type Key = Pick<KeyboardEvent, 'key' | 'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey'>;

/** `isOnCards`: the keyboard is on a card, or on nothing. Undefined: the key is not the board's. */
export function boardAction(event: Key, isOnCards: boolean): BoardAction | undefined {
	const { key, altKey, shiftKey } = event;
	const isCommand = event.ctrlKey || event.metaKey;
	const direction = ARROWS[key];
	if (direction) {
		if (!isOnCards || isCommand) return undefined;
		return { does: altKey ? 'push' : shiftKey ? 'extend' : 'step', direction };
	}
	if (altKey) return undefined;
	if (key === 'Escape' && shiftKey && !isCommand) return { does: 'unfilter' };
	if (shiftKey && key === 'L' && !isCommand) return { does: 'next-link' };
	if (isCommand) {
		if (shiftKey) return undefined;
		if (key.toLowerCase() === 'p') return { does: 'print' };
		return isOnCards && key.toLowerCase() === 'a' ? { does: 'all' } : undefined;
	}
	return (isOnCards ? ON_CARDS[key] : undefined) ?? ANYWHERE[key.length === 1 ? key.toLowerCase() : key];
}
