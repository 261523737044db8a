/** Keys without Ctrl, ⌘ or Alt, which speech input and a stray hand press too: a device may switch them off. */
import { keep, kept } from './kept.ts';

const SHELF = 'single-keys';
let isOn = $state(kept(SHELF) !== 'off');

export const singleKeys = {
	get areOn(): boolean {
		return isOn;
	},
	set areOn(to: boolean) {
		isOn = to;
		keep(SHELF, to ? undefined : 'off');
	}
};
