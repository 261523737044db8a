/** The tone and the letter of coloured cards, as the page sets them: on the left edge. */
import type { PlacedCard } from '#core/layout/board-layout.ts';
import type { Painting } from './painting.ts';

export function drawTags(
	context: CanvasRenderingContext2D,
	cards: readonly PlacedCard[],
	{ layout, colours, tagOf }: Painting
): void {
	const { rem } = layout.metrics;
	const side = 1.15 * rem;
	context.save();
	context.font = `740 ${0.78 * rem}px ${colours.font}`;
	context.textAlign = 'center';
	context.lineWidth = 1;
	for (const { x, y, height, item } of cards) {
		const tag = tagOf(item);
		const tone = tag && colours.tones[tag.tone];
		if (!tone) continue;
		const width = Math.max(side, context.measureText(tag.letter).width + 0.3 * rem + 2);
		const left = x + 0.42 * rem + 1 - width;
		const top = y + 0.22 * rem + 1;
		context.fillStyle = tone.fill;
		context.beginPath();
		context.roundRect(x + 1, y + 1, 0.28 * rem, height - 2, [0.4 * rem, 0, 0, 0.4 * rem]);
		context.fill();
		context.beginPath();
		context.roundRect(left, top, width, side, 0.25 * rem);
		context.fill();
		context.strokeStyle = colours.ink;
		context.stroke();
		context.fillStyle = tone.ink;
		context.fillText(tag.letter, left + width / 2, top + 0.84 * rem);
	}
	context.restore();
}
