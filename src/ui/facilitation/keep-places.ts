/** What a view was scrolled to stays in sight while everything in it changes its size. */

/** Where people go on reading in what scrolls: near its upper edge, as shares of its height and width. */
const EYE = 0.05;
/** Frames after which nothing moves any more. */
const SETTLED = 12;
const PROBES = [0.1, 0.3, 0.5, 0.7] as const;

interface Place {
	readonly scroller: Element;
	readonly anchor: Element;
	/** Pixels from the upper edge of what scrolls, or of the window. */
	readonly at: number;
}

const edgeOf = (scroller: Element) =>
	scroller === document.scrollingElement ? 0 : scroller.getBoundingClientRect().top;
const offset = (scroller: Element, anchor: Element) => anchor.getBoundingClientRect().top - edgeOf(scroller);

/** The smallest thing that stands there: of a whole section the head may be far above. */
function placeIn(scroller: Element): Place | undefined {
	const { left, width } = scroller.getBoundingClientRect();
	const y = edgeOf(scroller) + scroller.clientHeight * EYE;
	const [anchor] = PROBES.map((share) => document.elementFromPoint(left + width * share, y))
		.filter((found): found is Element => found !== null && found !== scroller && scroller.contains(found))
		.toSorted((a, b) => a.clientHeight - b.clientHeight);
	return anchor && { scroller, anchor, at: offset(scroller, anchor) };
}

/** `change` changes sizes at once. */
export function keepPlaces(change: () => void): void {
	const scrolled = [document.documentElement, ...document.querySelectorAll('main, main *')].filter(
		({ scrollTop }) => scrollTop > 0
	);
	// What is inside first: where an outer one has to be follows from that.
	const places = scrolled
		.map(placeIn)
		.filter((place) => place !== undefined)
		.toReversed();
	const restore = () => {
		for (const { scroller, anchor, at } of places)
			if (anchor.isConnected) scroller.scrollTop += offset(scroller, anchor) - at;
	};
	change();
	restore();
	// Rows that are drawn only in sight get their heights over the next frames, and bring others into sight.
	let frames = SETTLED;
	const settle = () => {
		restore();
		if ((frames -= 1) > 0) requestAnimationFrame(settle);
	};
	requestAnimationFrame(settle);
}
