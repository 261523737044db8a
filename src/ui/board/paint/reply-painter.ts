/** How far those who build are, as the page sets it: on the corner of the card. */
import type { PlacedCard } from '#core/layout/board-layout.ts';
import { REPLY_ICONS } from '#ui/board/cards/card-face.ts';
import type { Painting } from './painting.ts';
import { sprite } from './sprites.ts';

export function drawReplies(
	context: CanvasRenderingContext2D,
	cards: readonly PlacedCard[],
	{ layout, colours, selection, answered }: Painting
): void {
	if (answered.size === 0) return;
	const { rem } = layout.metrics;
	const [side, mark] = [1.05 * rem, 0.68 * rem];
	context.lineWidth = 1.5;
	context.strokeStyle = colours.ink;
	for (const { id, x, y, width, height } of cards) {
		const status = answered.get(id);
		if (!status) continue;
		const isSelected = selection.has(id);
		const ground = isSelected ? colours.highlight : colours.sheet;
		const [right, below] = isSelected ? [-1.15, 0.55] : [0.22, 0.2];
		const left = x + width - 1 + right * rem - side / 2;
		const top = y + height - 1 + below * rem - side / 2;
		context.fillStyle = ground;
		context.beginPath();
		context.arc(left, top, (side - 1.5) / 2, 0, 2 * Math.PI);
		context.fill();
		context.stroke();
		const ink = isSelected ? colours.onHighlight : colours.ink;
		context.drawImage(sprite(REPLY_ICONS[status], ink, ground), left - mark / 2, top - mark / 2, mark, mark);
	}
}
