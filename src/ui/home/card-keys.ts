/** Arrow keys from mapping to mapping, as they stand on the screen. Tab still reaches everything on a card. */

const STEPS: Readonly<Record<string, 'next' | 'before' | 'down' | 'up' | 'first' | 'last'>> = {
	ArrowRight: 'next',
	ArrowLeft: 'before',
	ArrowDown: 'down',
	ArrowUp: 'up',
	Home: 'first',
	End: 'last'
};

/** For the grid that holds the cards, each with its name as a link in a heading. */
export function cardKeys(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
	const step = STEPS[event.key];
	if (!step || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
	const names = [...event.currentTarget.querySelectorAll<HTMLElement>('article h2 a')];
	const at = names.indexOf(event.target as HTMLElement);
	if (at < 0) return;
	event.preventDefault();
	const places = names.map((name) => (name.closest('article') ?? name).getBoundingClientRect());
	names[cardAfter(places, at, step)]?.focus();
}

/** Where the step leads; at an edge it stays. */
export function cardAfter(
	places: readonly { readonly left: number; readonly top: number }[],
	at: number,
	step: 'next' | 'before' | 'down' | 'up' | 'first' | 'last'
): number {
	const last = places.length - 1;
	if (step === 'first') return 0;
	if (step === 'last') return last;
	if (step === 'next') return Math.min(at + 1, last);
	if (step === 'before') return Math.max(at - 1, 0);
	const here = places[at];
	const inColumn = (one: { readonly left: number }) =>
		here !== undefined && Math.abs(one.left - here.left) < 1;
	if (step === 'up') {
		const above = places.findLastIndex((one, i) => i < at && inColumn(one));
		return above >= 0 ? above : at;
	}
	const below = places.findIndex((one, i) => i > at && inColumn(one));
	if (below >= 0) return below;
	// A last row that is shorter: its last card.
	return here !== undefined && (places[last]?.top ?? 0) > here.top ? last : at;
}
