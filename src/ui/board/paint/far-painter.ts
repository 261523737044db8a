/** Cards too small to read: a sheet with the colour of its lane; one that belongs elsewhere has the colour of where. */
import type { BoardLayout, PlacedCard } from '#core/layout/board-layout.ts';
import type { Severity } from '#core/rules/rule.ts';
import { cardVerdict } from '#ui/board/cards/card-face.ts';
import type { TagOf } from '#ui/board/looks/colouring.ts';
import type { Colours } from './colours.ts';
import { DIMMED, type Painting } from './painting.ts';
import { visibleRect } from '#ui/board/view.ts';

interface Stroke {
	readonly card: PlacedCard;
	/** Colour of the whole card. */
	readonly fill: string;
	/** Colour of the bar at its left; empty: none. */
	readonly bar: string;
	readonly hasError: boolean;
	/** What is written on it where letters can be read; empty: nothing. */
	readonly letter: string;
	readonly letterInk: string;
}

interface Plan {
	readonly layout: BoardLayout;
	readonly colours: Colours;
	readonly worst: ReadonlyMap<string, Severity>;
	readonly tagOf: TagOf;
	/** By colour, so that it is set as seldom as can be. */
	readonly strokes: readonly Stroke[];
}

let last: Plan | undefined;

/** What is drawn doesn't change while the view moves: it is worked out once for a layout. */
function planOf({ layout, colours, worst, tagOf }: Painting): Plan {
	if (last?.layout === layout && last.colours === colours && last.worst === worst && last.tagOf === tagOf)
		return last;
	const strokes = layout.cards.map((card): Stroke => {
		const verdict = cardVerdict(card.item, card.lane);
		const hasError = worst.get(card.id) === 'error';
		const tag = tagOf(card.item);
		const tone = tag && colours.tones[tag.tone];
		if (tone) return { card, fill: tone.fill, bar: '', hasError, letter: tag.letter, letterInk: tone.ink };
		const blank = { letter: '', letterInk: colours.ink };
		const { ink } = colours.lanes[verdict.kind === 'away' ? verdict.surface : card.lane];
		if (verdict.kind === 'away' && card.lane !== 'none')
			return { card, fill: ink, bar: '', hasError, ...blank };
		const isBlank = verdict.kind === 'open' || verdict.kind === 'context';
		return { card, fill: colours.sheet, bar: isBlank ? '' : ink, hasError, ...blank };
	});
	strokes.sort((a, b) => (a.fill < b.fill ? -1 : a.fill > b.fill ? 1 : a.bar < b.bar ? -1 : 1));
	last = { layout, colours, worst, tagOf, strokes };
	return last;
}

/** Below this a line around a card is as wide as the gap beside it. */
const LINES = 0.2;

export function drawFar(context: CanvasRenderingContext2D, painting: Painting): number {
	const { view, size, colours, selection, bright, isMounted } = painting;
	const { x: left, y: top, width, height } = visibleRect(view, size);
	const right = left + width;
	const bottom = top + height;
	const shown = planOf(painting).strokes.filter(
		({ card }) =>
			card.x < right &&
			card.y < bottom &&
			card.x + card.width > left &&
			card.y + card.height > top &&
			!isMounted(card.id)
	);
	const draw = (strokes: readonly Stroke[]) => {
		let colour = '';
		for (const { card, fill } of strokes) {
			if (fill !== colour) context.fillStyle = colour = fill;
			context.fillRect(card.x, card.y, card.width, card.height);
		}
		for (const { card, bar } of strokes) {
			if (bar === '') continue;
			if (bar !== colour) context.fillStyle = colour = bar;
			context.fillRect(card.x, card.y, card.height * 0.42, card.height);
		}
		context.fillStyle = colour = colours.ink;
		for (const { card, hasError } of strokes)
			if (hasError)
				context.fillRect(
					card.x + card.width - card.height * 0.6,
					card.y + card.height * 0.3,
					card.height * 0.4,
					card.height * 0.4
				);
		if (view.zoom < LINES) return;
		context.font = `740 ${1.7 * painting.layout.metrics.rem}px ${colours.font}`;
		for (const { card, letter, letterInk } of strokes) {
			if (letter === '') continue;
			if (letterInk !== colour) context.fillStyle = colour = letterInk;
			context.fillText(letter, card.x + card.height * 0.3, card.y + card.height * 0.72);
		}
		context.strokeStyle = colours.strong;
		context.lineWidth = 1 / view.zoom;
		context.beginPath();
		for (const { card } of strokes) context.rect(card.x, card.y, card.width, card.height);
		context.stroke();
	};
	if (bright) {
		context.globalAlpha = DIMMED;
		draw(shown.filter(({ card }) => !bright.has(card.id)));
		context.globalAlpha = 1;
	}
	draw(bright ? shown.filter(({ card }) => bright.has(card.id)) : shown);
	if (selection.size > 0) drawSelected(context, shown, painting);
	if (view.zoom < LINES) drawCounts(context, painting);
	return shown.length;
}

function drawSelected(
	context: CanvasRenderingContext2D,
	shown: readonly Stroke[],
	{ view, colours, selection }: Painting
): void {
	context.strokeStyle = colours.ink;
	context.fillStyle = colours.highlight;
	context.lineWidth = 2.5 / view.zoom;
	for (const { card } of shown) {
		if (!selection.has(card.id)) continue;
		context.fillRect(card.x, card.y, card.width, card.height);
		context.strokeRect(card.x, card.y, card.width, card.height);
	}
}

/** How many cards a cell has, as large as text is at reading size: further out cards are too small to count. */
function drawCounts(context: CanvasRenderingContext2D, { view, layout, colours, bright }: Painting): void {
	const size = (0.9 * layout.metrics.rem) / view.zoom;
	context.font = `740 ${size}px ${colours.font}`;
	context.textAlign = 'center';
	context.textBaseline = 'middle';
	for (const { cells } of layout.lanes)
		for (const { x, y, width, height, cards } of cells) {
			if (cards.length === 0 || height < size * 1.2) continue;
			const isBright = bright && cards.filter(({ id }) => bright.has(id)).length;
			const text = isBright === undefined ? String(cards.length) : `${isBright}/${cards.length}`;
			const room = context.measureText(text).width + size * 0.6;
			if (room > width) continue;
			const [left, top] = [x + (width - room) / 2, y + height / 2 - size * 0.65];
			context.fillStyle = colours.sheet;
			context.fillRect(left, top, room, size * 1.3);
			context.fillStyle = colours.ink;
			context.fillText(text, x + width / 2, y + height / 2);
		}
	context.textAlign = 'start';
	context.textBaseline = 'alphabetic';
}
