/**
 * The canvas painter: far out, while a zoom goes on, and wherever a card is not mounted yet. Flat in cost, so
 * that thousands of cards pan and zoom like ten.
 */
import type { BoardLayout, PlacedCard } from '#core/layout/board-layout.ts';
import { cardsWithin } from '#core/layout/queries.ts';
import { isCode } from '#core/layout/names.ts';
import type { Severity } from '#core/rules/rule.ts';
import { ICONS, drawing, type IconName } from '#ui/kit/icons.ts';
import { cardVerdict } from './card-face.ts';
import type { Colours } from './colours.ts';
import { FAR, visibleRect, type Size, type View } from './view.ts';

export interface Painting {
	readonly layout: BoardLayout;
	readonly view: View;
	readonly size: Size;
	readonly ratio: number;
	readonly colours: Colours;
	readonly worst: ReadonlyMap<string, Severity>;
	readonly selection: ReadonlySet<string>;
	readonly bright: ReadonlySet<string> | undefined;
	/** Cards that somebody else shows. */
	readonly isMounted: (id: string) => boolean;
}

const DIMMED = 0.34;

/** Draws what is in the window; gives how many cards that was. */
export function paint(context: CanvasRenderingContext2D, painting: Painting): number {
	const { view, size, ratio, layout } = painting;
	context.setTransform(1, 0, 0, 1, 0, 0);
	context.clearRect(0, 0, size.width * ratio, size.height * ratio);
	const cards = cardsWithin(layout, visibleRect(view, size)).filter(({ id }) => !painting.isMounted(id));
	if (cards.length === 0) return 0;
	context.setTransform(view.zoom * ratio, 0, 0, view.zoom * ratio, view.x * ratio, view.y * ratio);
	const isDim = ({ id }: PlacedCard) => painting.bright !== undefined && !painting.bright.has(id);
	const draw = view.zoom < FAR ? drawFar : drawNear;
	context.globalAlpha = DIMMED;
	draw(context, cards.filter(isDim), painting);
	context.globalAlpha = 1;
	draw(
		context,
		cards.filter((card) => !isDim(card)),
		painting
	);
	return cards.length;
}

/** A card is a sheet with the colour of its lane; one that belongs elsewhere has the colour of where. */
function drawFar(context: CanvasRenderingContext2D, cards: readonly PlacedCard[], painting: Painting): void {
	const { colours, selection, view, worst } = painting;
	const groups = new Map<string, PlacedCard[]>();
	const group = (fill: string, card: PlacedCard) => {
		const known = groups.get(fill);
		if (known) known.push(card);
		else groups.set(fill, [card]);
	};
	const bars = new Map<string, PlacedCard[]>();
	const selected: PlacedCard[] = [];
	const errors: PlacedCard[] = [];
	for (const card of cards) {
		const verdict = cardVerdict(card.item, card.lane);
		if (selection.has(card.id)) selected.push(card);
		else if (verdict.kind === 'away' && card.lane !== 'none') group(colours.lanes[verdict.surface].ink, card);
		else {
			group(colours.sheet, card);
			if (verdict.kind === 'open' || verdict.kind === 'context') continue;
			const { ink } = colours.lanes[verdict.kind === 'away' ? verdict.surface : card.lane];
			const known = bars.get(ink);
			if (known) known.push(card);
			else bars.set(ink, [card]);
		}
		if (worst.get(card.id) === 'error') errors.push(card);
	}
	for (const [fill, members] of groups) fillRects(context, fill, members, (card) => card.width);
	context.strokeStyle = colours.strong;
	context.lineWidth = 1 / view.zoom;
	context.beginPath();
	for (const { x, y, width, height } of cards) context.rect(x, y, width, height);
	context.stroke();
	for (const [fill, members] of bars) fillRects(context, fill, members, ({ height }) => height * 0.42);
	fillRects(context, colours.highlight, selected, (card) => card.width);
	context.strokeStyle = colours.ink;
	context.lineWidth = 2.5 / view.zoom;
	for (const { x, y, width, height } of selected) context.strokeRect(x, y, width, height);
	context.fillStyle = colours.ink;
	context.beginPath();
	for (const { x, y, width, height } of errors)
		context.rect(x + width - height * 0.6, y + height * 0.3, height * 0.4, height * 0.4);
	context.fill();
}

function fillRects(
	context: CanvasRenderingContext2D,
	fill: string,
	cards: readonly PlacedCard[],
	widthOf: (card: PlacedCard) => number
): void {
	context.fillStyle = fill;
	context.beginPath();
	for (const card of cards) context.rect(card.x, card.y, widthOf(card), card.height);
	context.fill();
}

const paths = new Map<IconName, { lines: Path2D; solid: Path2D; cut: Path2D }>();
function pathsOf(name: IconName) {
	let known = paths.get(name);
	if (!known) {
		const { lines = [], solid = '', cut = '' } = drawing(name);
		known = { lines: new Path2D(lines.join('')), solid: new Path2D(solid), cut: new Path2D(cut) };
		paths.set(name, known);
	}
	return known;
}

function drawIcon(
	context: CanvasRenderingContext2D,
	name: IconName,
	x: number,
	y: number,
	size: number,
	colour: string,
	ground: string
): void {
	const { lines, solid, cut } = pathsOf(name);
	const scale = size / 16;
	context.translate(x, y);
	context.scale(scale, scale);
	context.strokeStyle = context.fillStyle = colour;
	const shape = ICONS[name];
	context.lineWidth = 1.6;
	if ('solid' in shape) context.fill(solid);
	if ('lines' in shape) context.stroke(lines);
	if ('cut' in shape) {
		context.strokeStyle = ground;
		context.stroke(cut);
	}
	context.scale(1 / scale, 1 / scale);
	context.translate(-x, -y);
}

/** The card as the page draws it, without what can't be seen in the instant it is there. */
function drawNear(context: CanvasRenderingContext2D, cards: readonly PlacedCard[], painting: Painting): void {
	const { layout, colours, selection, worst } = painting;
	const { rem, nameLine, nameSize, cardPadX } = layout.metrics;
	const pad = cardPadX / 2;
	const radius = 0.4 * rem;
	const icon = 0.95 * rem;
	const mark = 0.88 * rem;
	context.textBaseline = 'alphabetic';
	context.lineJoin = context.lineCap = 'round';
	for (const card of cards) {
		const { x, y, width, height, item, lane, lines } = card;
		const isSelected = selection.has(card.id);
		const ground = isSelected ? colours.highlight : colours.sheet;
		const ink = isSelected ? colours.onHighlight : colours.ink;
		context.beginPath();
		context.roundRect(x + 0.5, y + 0.5, width - 1, height - 1, radius);
		context.fillStyle = ground;
		context.fill();
		context.lineWidth = isSelected ? 2.5 : 1;
		context.strokeStyle = isSelected ? colours.ink : colours.lanes[lane].line;
		context.stroke();
		const middle = y + 0.22 * rem + 1 + 0.58 * rem;
		drawIcon(context, item.kind, x + pad, middle - icon / 2, icon, isSelected ? ink : colours.ink2, ground);
		context.fillStyle = isSelected ? ink : colours.ink3;
		context.font = `420 ${0.8125 * rem}px ${colours.mono}`;
		context.fillText(item.ref, x + pad + icon + 0.35 * rem, middle + 0.28 * rem);
		let right = x + width - pad;
		const put = (name: IconName, colour: string) => {
			right -= mark;
			drawIcon(context, name, right, middle - mark / 2, mark, colour, ground);
			right -= 0.2 * rem;
		};
		const verdict = cardVerdict(item, lane);
		if (verdict.kind === 'home') put(verdict.surface, colours.lanes[verdict.surface].ink);
		else if (verdict.kind === 'away') {
			put(verdict.surface, colours.lanes[verdict.surface].ink);
			put('arrow', colours.lanes[verdict.surface].ink);
		} else if (verdict.kind === 'split') {
			put('exports', colours.lanes.exports.ink);
			put('product', colours.lanes.product.ink);
		} else if (verdict.kind === 'translate') {
			put('product', colours.lanes.product.ink);
			put('translate', ink);
			put('support', colours.lanes.support.ink);
		}
		const severity = worst.get(card.id);
		if (severity) put(severity, ink);
		context.fillStyle = ink;
		const isMono = isCode(item.name);
		context.font = isMono ? `620 ${nameSize * 0.94}px ${colours.mono}` : `620 ${nameSize}px ${colours.font}`;
		const base = y + height - 0.3 * rem - 1 - lines.length * nameLine + nameLine * 0.76;
		for (const [i, line] of lines.entries()) context.fillText(line, x + pad, base + i * nameLine);
	}
}
