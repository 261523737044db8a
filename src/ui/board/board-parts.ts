import type { Board } from './board.svelte.ts';
import type { Camera } from './camera.ts';
import type { Hand } from './hand.svelte.ts';

/** What a board is made of, for programs that measure it. */
export interface BoardParts {
	readonly board: Board;
	readonly camera: Camera;
	readonly hand: Hand;
	readonly main: HTMLElement;
}
