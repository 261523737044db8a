/**
 * The canvas painter: far out, while a zoom goes on, and wherever a card is not mounted yet. Flat in cost, so
 * that thousands of cards pan and zoom like ten.
 */
import type { PlacedCard } from '#core/layout/board-layout.ts';
import { cardsWithin } from '#core/layout/queries.ts';
import { isCode } from '#core/layout/names.ts';
import type { IconName } from '#ui/kit/icons.ts';
import { cardVerdict } from '#ui/board/cards/card-face.ts';
import { drawFar } from './far-painter.ts';
import { DIMMED, type Painting } from './painting.ts';
import { sprite } from './sprites.ts';
import { drawReplies } from './reply-painter.ts';
import { drawTags } from './tag-painter.ts';
import { FAR, visibleRect } from '#ui/board/view.ts';

/** Draws what is in the window; gives how many cards that was. */
export function paint(context: CanvasRenderingContext2D, painting: Painting): number {
	const { view, size, ratio, layout, bright } = painting;
	context.setTransform(1, 0, 0, 1, 0, 0);
	context.clearRect(0, 0, size.width * ratio, size.height * ratio);
	context.setTransform(view.zoom * ratio, 0, 0, view.zoom * ratio, view.x * ratio, view.y * ratio);
	if (view.zoom < FAR) return drawFar(context, painting);
	const cards = cardsWithin(layout, visibleRect(view, size)).filter(({ id }) => !painting.isMounted(id));
	if (bright) {
		context.globalAlpha = DIMMED;
		drawNear(
			context,
			cards.filter(({ id }) => !bright.has(id)),
			painting
		);
		context.globalAlpha = 1;
	}
	drawNear(context, bright ? cards.filter(({ id }) => bright.has(id)) : cards, painting);
	return cards.length;
}

/** The card as the page draws it, without what can't be seen in the instant it is there. */
function drawNear(context: CanvasRenderingContext2D, cards: readonly PlacedCard[], painting: Painting): void {
	const { layout, colours, selection, worst, contested } = painting;
	const { rem, nameLine, nameSize, cardPadX } = layout.metrics;
	const pad = cardPadX / 2;
	const icon = 0.95 * rem;
	const mark = 0.88 * rem;
	const nameFont = `620 ${nameSize}px ${colours.font}`;
	const codeFont = `620 ${nameSize * 0.94}px ${colours.mono}`;
	drawSheets(context, cards, painting);
	context.textBaseline = 'alphabetic';
	for (const { id, x, y, width, item, lane } of cards) {
		const isSelected = selection.has(id);
		const ground = isSelected ? colours.highlight : colours.sheet;
		const ink = isSelected ? colours.onHighlight : colours.ink;
		const middle = y + 0.22 * rem + 1 + 0.575 * rem;
		context.drawImage(sprite(item.kind, ink, ground), x + pad, middle - icon / 2, icon, icon);
		let right = x + width - pad;
		const put = (name: IconName, colour: string, stroke?: number) => {
			right -= mark;
			context.drawImage(sprite(name, colour, ground, stroke), right, middle - mark / 2, mark, mark);
			right -= 0.16 * rem;
		};
		const verdict = cardVerdict(item, lane, contested.has(id));
		if (verdict.kind === 'home') put(verdict.surface, colours.lanes[verdict.surface].ink);
		else if (verdict.kind === 'away') {
			put(verdict.surface, colours.lanes[verdict.surface].ink);
			put('arrow', colours.lanes[verdict.surface].ink, 2.4);
		} else if (verdict.kind === 'split') {
			put('exports', colours.lanes.exports.ink);
			put('product', colours.lanes.product.ink);
		} else if (verdict.kind === 'translate') {
			put('product', colours.lanes.product.ink);
			put('translate', ink);
			put('support', colours.lanes.support.ink);
		} else if (verdict.kind === 'contested')
			right -= drawSides(context, verdict.sides, right, middle, rem, ground, ink) + 0.16 * rem;
		const severity = worst.get(id);
		if (severity) put(severity, ink);
	}
	drawTags(context, cards, painting);
	drawReplies(context, cards, painting);
	// One font after the other: to set one costs more than to write a word in it.
	context.font = `420 ${0.8125 * rem}px ${colours.mono}`;
	for (const { id, x, y, item } of cards) {
		context.fillStyle = selection.has(id) ? colours.onHighlight : colours.ink3;
		context.fillText(item.ref, x + pad + icon + 0.35 * rem, y + 1.08 * rem);
	}
	for (const isMono of [false, true]) {
		context.font = isMono ? codeFont : nameFont;
		for (const { id, x, y, item, lines } of cards) {
			if (isCode(item.name) !== isMono) continue;
			context.fillStyle = selection.has(id) ? colours.onHighlight : colours.ink;
			const base = y + 1.37 * rem + 1 + nameLine * 0.76;
			for (const [i, line] of lines.entries()) context.fillText(line, x + pad, base + i * nameLine);
		}
	}
}

/** How the room is split, white and ink; gives the width that it takes. */
function drawSides(
	context: CanvasRenderingContext2D,
	sides: readonly number[],
	right: number,
	middle: number,
	rem: number,
	ground: string,
	ink: string
): number {
	const [height, side] = [0.95 * rem, 0.9 * rem];
	for (const [i, count] of sides.entries()) {
		const left = right - (sides.length - i) * side;
		context.fillStyle = context.strokeStyle = ink;
		context.lineWidth = 1.5;
		if (i > 0) context.fillRect(left, middle - height / 2, side, height);
		else context.strokeRect(left, middle - height / 2, side, height);
		context.fillStyle = i > 0 ? ground : ink;
		context.fillText(String(count), left + side * 0.3, middle + 0.28 * rem);
	}
	return sides.length * side;
}

/** The paper of the cards, a stroke and a fill for all of a lane. */
function drawSheets(
	context: CanvasRenderingContext2D,
	cards: readonly PlacedCard[],
	{ layout, colours, selection }: Painting
): void {
	const radius = 0.4 * layout.metrics.rem;
	for (const lane of layout.lanes)
		for (const isSelected of [false, true]) {
			const some = cards.filter((card) => card.lane === lane.id && selection.has(card.id) === isSelected);
			if (some.length === 0) continue;
			context.beginPath();
			for (const { x, y, width, height } of some)
				context.roundRect(x + 0.5, y + 0.5, width - 1, height - 1, radius);
			context.fillStyle = isSelected ? colours.highlight : colours.sheet;
			context.fill();
			context.lineWidth = isSelected ? 2.5 : 1;
			context.strokeStyle = isSelected ? colours.ink : colours.lanes[lane.id].line;
			context.stroke();
		}
}
