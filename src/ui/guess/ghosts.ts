/** Whether first guesses are shown: they may lead a room, so a facilitator can switch them off. Kept on this device. */
const KEY = 'demarc-ghosts';

export function ghostsShown(): boolean {
	try {
		return localStorage.getItem(KEY) !== 'off';
	} catch {
		return true; // storage may be forbidden
	}
}

export function keepGhosts(areShown: boolean): void {
	try {
		if (areShown) localStorage.removeItem(KEY);
		else localStorage.setItem(KEY, 'off');
	} catch {
		// it holds for this visit
	}
}
