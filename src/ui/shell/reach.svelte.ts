/** What opens from everywhere, over whatever is on the screen: the palette, the keys, the tour. */
import { createContext } from 'svelte';
import type { Place } from '#ui/help/place.svelte.ts';

export class Reach {
	open = $state.raw<'palette' | 'keys'>();
	/** The step of the tour that is shown. Undefined: nobody takes it. */
	step = $state.raw<number>();
	/** Where help opens: over a mapping, or else on a page of its own. */
	openHelp: (place: Place) => void;

	constructor(openHelp: (place: Place) => void) {
		this.openHelp = openHelp;
	}

	close(): void {
		this.open = undefined;
	}
}

export const [reachOf, provideReach] = createContext<Reach>();
