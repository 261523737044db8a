/** Cards too small to read: a sheet with the colour of its lane; one that belongs elsewhere has the colour of where. */
import type { BoardLayout, PlacedCard } from '#core/layout/board-layout.ts';
import type { Severity } from '#core/rules/rule.ts';
import { cardVerdict } from './card-face.ts';
import type { Colours } from './colours.ts';
import { DIMMED, type Painting } from './painting.ts';
import { visibleRect } from './view.ts';

interface Stroke {
	readonly card: PlacedCard;
	/** Colour of the whole card. */
	readonly fill: string;
	/** Colour of the bar at its left; empty: none. */
	readonly bar: string;
	readonly hasError: boolean;
}

interface Plan {
	readonly layout: BoardLayout;
	readonly colours: Colours;
	readonly worst: ReadonlyMap<string, Severity>;
	/** By colour, so that it is set as seldom as can be. */
	readonly strokes: readonly Stroke[];
}

let last: Plan | undefined;

/** What is drawn doesn't change while the view moves: it is worked out once for a layout. */
function planOf({ layout, colours, worst }: Painting): Plan {
	if (last?.layout === layout && last.colours === colours && last.worst === worst) return last;
	const strokes = layout.cards.map((card): Stroke => {
		const verdict = cardVerdict(card.item, card.lane);
		const hasError = worst.get(card.id) === 'error';
		const { ink } = colours.lanes[verdict.kind === 'away' ? verdict.surface : card.lane];
		if (verdict.kind === 'away' && card.lane !== 'none') return { card, fill: ink, bar: '', hasError };
		const isBlank = verdict.kind === 'open' || verdict.kind === 'context';
		return { card, fill: colours.sheet, bar: isBlank ? '' : ink, hasError };
	});
	strokes.sort((a, b) => (a.fill < b.fill ? -1 : a.fill > b.fill ? 1 : a.bar < b.bar ? -1 : 1));
	last = { layout, colours, worst, strokes };
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
		context.fillStyle = colours.ink;
		for (const { card, hasError } of strokes)
			if (hasError)
				context.fillRect(
					card.x + card.width - card.height * 0.6,
					card.y + card.height * 0.3,
					card.height * 0.4,
					card.height * 0.4
				);
		if (view.zoom < LINES) return;
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
