/**
 * The cards that are handed to Svelte Flow: those in and around the window, and no others. A node is the same
 * object while its card and finding are the same; new ones are mounted a few a frame.
 */
import type { Node, Position } from '@xyflow/svelte';
import { cardsById, type BoardLayout, type PlacedCard, type Rect } from '#core/layout/board-layout.ts';
import { LANE_IDS } from '#core/layout/lanes.ts';
import { cardsWithin } from '#core/layout/queries.ts';
import type { Severity } from '#core/rules/rule.ts';
import { FAR, visibleRect, type Size, type View } from '#ui/board/view.ts';

export type CardNode = Node<{ readonly card: PlacedCard; readonly worst: Severity | undefined }, 'card'>;

/** Pixels around the window in which cards are mounted ahead. */
const MARGIN = 240;
/** Cards mounted in one frame while the view moves: a pan at speed brings in two or three, more make it late. */
const SLICE = 3;

export interface Scene {
	readonly layout: BoardLayout;
	readonly worst: ReadonlyMap<string, Severity>;
	/** Kept mounted wherever they are: the card that has the keyboard. */
	readonly pinned: string | undefined;
}

interface Handed {
	readonly card: PlacedCard;
	readonly worst: Severity | undefined;
	readonly isPinned: boolean;
	readonly node: CardNode;
}

export class CardWindow {
	#nodes: CardNode[] = [];
	#handed: ReadonlyMap<string, Handed> = new Map();
	#isPaused = false;

	/** The same array until something about it changes. */
	get nodes(): CardNode[] {
		return this.#nodes;
	}

	isMounted(id: string): boolean {
		return this.#handed.has(id);
	}

	/** While a zoom goes on the canvas draws: nothing is mounted or let go. */
	pause(): void {
		this.#isPaused = true;
	}
	resume(): void {
		this.#isPaused = false;
	}

	/**
	 * Brings the handed cards up to date. `isEdit`: what is in the window at once; else, and around it, a few a
	 * frame, what is in the window first. False: some are still to come, so call again with the next frame.
	 */
	refresh(scene: Scene, view: View, size: Size, isEdit = false): boolean {
		if (this.#isPaused) {
			const mounted = () => scene.layout.cards.filter(({ id }) => this.isMounted(id));
			if (isEdit) this.#hand(mounted(), scene);
			return true;
		}
		const wanted = wantedCards(scene, view, size);
		const missing = wanted.filter(({ id }) => !this.isMounted(id));
		if (missing.length <= SLICE) {
			this.#hand(wanted, scene);
			return true;
		}
		const inWindow = visibleRect(view, size);
		const isUrgent = (card: PlacedCard) => card.id === scene.pinned || meets(card, inWindow);
		const urgent = missing.filter(isUrgent);
		const others = missing.filter((card) => !isUrgent(card));
		const most = isEdit ? Math.max(SLICE, urgent.length) : SLICE;
		const now = new Set([...urgent, ...others].slice(0, most));
		this.#hand(
			wanted.filter((card) => this.isMounted(card.id) || now.has(card)),
			scene
		);
		return missing.length <= most;
	}

	#hand(cards: readonly PlacedCard[], { worst, pinned }: Scene): void {
		const handed = new Map<string, Handed>();
		const nodes = cards.map((card) => {
			const finding = worst.get(card.id);
			const before = this.#handed.get(card.id);
			const isPinned = card.id === pinned;
			const isSame = before?.card === card && before.worst === finding && before.isPinned === isPinned;
			const entry = isSame
				? before
				: { card, worst: finding, isPinned, node: nodeOf(card, finding, isPinned) };
			handed.set(card.id, entry);
			return entry.node;
		});
		const isSame = nodes.length === this.#nodes.length && nodes.every((node, i) => node === this.#nodes[i]);
		this.#handed = handed;
		if (!isSame) this.#nodes = nodes;
	}
}

const meets = (a: Rect, b: Rect) =>
	a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const isAfter = (a: PlacedCard, b: PlacedCard) =>
	(LANE_IDS.indexOf(a.lane) - LANE_IDS.indexOf(b.lane) || a.column - b.column || a.place - b.place) > 0;

/** In reading order. */
function wantedCards({ layout, pinned }: Scene, view: View, size: Size): PlacedCard[] {
	const far = view.zoom < FAR;
	const cards = far ? [] : cardsWithin(layout, visibleRect(view, size, MARGIN));
	const card = pinned === undefined ? undefined : cardsById(layout).get(pinned);
	if (!card || cards.includes(card)) return cards;
	const after = cards.findIndex((other) => isAfter(other, card));
	return after === -1 ? [...cards, card] : cards.toSpliced(after, 0, card);
}

/** Its names for sides, without the library: the first picture does not wait for that. */
const [LEFT, RIGHT] = ['left' as Position, 'right' as Position];

/** Handles come with the node: without them every card is mounted once more, only to be measured. */
function nodeOf(card: PlacedCard, worst: Severity | undefined, isPinned: boolean): CardNode {
	const { id, x, y, width, height } = card;
	return {
		id,
		type: 'card',
		position: { x, y },
		width,
		height,
		measured: { width, height },
		handles: [
			{ type: 'target', position: LEFT, x: 0, y: height / 2, width: 1, height: 1 },
			{ type: 'source', position: RIGHT, x: width, y: height / 2, width: 1, height: 1 }
		],
		// Stays on the page while a zoom hides the others.
		class: isPinned ? 'pinned' : '',
		data: { card, worst },
		// The wrapper is no thing of its own to a reader: the card in it is.
		domAttributes: { 'aria-roledescription': undefined }
	};
}
