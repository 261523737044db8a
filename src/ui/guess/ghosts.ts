/** Whether first guesses are shown: they may lead a room, so a facilitator can switch them off. Kept on this device. */
import { keep, kept } from '#ui/state/kept.ts';

export function ghostsShown(): boolean {
	return kept('ghosts') !== 'off';
}

export function keepGhosts(areShown: boolean): void {
	keep('ghosts', areShown ? undefined : 'off');
}
