/**
 * What pointers do on the board: lift cards and drop them, draw a rubber band, and, with fingers, pan and pinch.
 * Events come in as plain points of the pane; what it means goes to the board and the camera.
 */
import { createContext } from 'svelte';
import type { Rect } from '#core/layout/board-layout.ts';
import { cardsWithin, placeAt, type DropPlace, type Point } from '#core/layout/queries.ts';
import type { Board } from './board.svelte.ts';
import type { Camera } from './camera.ts';
import { boardPoint, type View } from './view.ts';

/** Pixels a pointer moves before a press becomes a drag. */
const THRESHOLD = 5;
/** Pixels from an edge of the pane where it begins to pan, and the most it pans in a frame. */
const EDGE = 44;
const EDGE_SPEED = 18;
/** Milliseconds after which a finger that rests on a card lifts it; one that moves before pans. */
const HOLD = 300;

export interface Carried {
	readonly ids: readonly string[];
	/** The card that was taken. */
	readonly lead: string;
	readonly place: DropPlace;
}

export interface Wire {
	readonly from: string;
	readonly at: Point;
	/** The card it would end at. */
	readonly target: string | undefined;
}

interface Press {
	readonly id: string | undefined;
	readonly at: Point;
	/** From the pointer to the corner of the card, in pixels of the board. */
	readonly grip: Point;
	/** A finger that has not rested yet: it may still pan. */
	readonly isWaiting: boolean;
}

export class Hand {
	carried = $state.raw<Carried | undefined>();
	/** Rubber band, on the board. */
	band = $state.raw<Rect | undefined>();
	/** Where the lifted card is drawn, on the pane; followed without the page. */
	ghost: (at: Point) => void = () => undefined;
	/** A line on its way from a card to another, its loose end on the board. */
	wire = $state.raw<Wire | undefined>();
	/** Called when a line was drawn from a card to another. */
	linked: (from: string, to: string) => void = () => undefined;
	#wireFrom: { readonly id: string; readonly at: Point } | undefined;
	#board: Board;
	#camera: Camera;
	#press: Press | undefined;
	#bandFrom: { readonly at: Point; readonly kept: readonly string[] } | undefined;
	#at: Point = { x: 0, y: 0 };
	#fingers: { readonly id: number; readonly at: Point }[] = [];
	#pinch: { readonly view: View; readonly middle: Point; readonly apart: number } | undefined;
	#frame = 0;
	#hold: ReturnType<typeof setTimeout> | undefined;
	/** The cards in the hand have left their place: letting go drops them. */
	#isAway = false;

	constructor(board: Board, camera: Camera) {
		this.#board = board;
		this.#camera = camera;
	}

	/** Where the lifted card is, on the board. */
	get carriedAt(): Point {
		const { x, y } = boardPoint(this.#camera.view, this.#at);
		const { grip } = this.#press ?? { grip: { x: 0, y: 0 } };
		return { x: x - grip.x, y: y - grip.y };
	}

	/** A press on a card, or on the ground. `isFinger`: it lifts the card when it rests. */
	press(at: Point, id: string | undefined, isBand: boolean, isFinger = false): void {
		if (this.#fingers.length > 1) return;
		this.#at = at;
		this.#isAway = false;
		const { view } = this.#camera;
		if (isBand) {
			this.#bandFrom = { at: boardPoint(view, at), kept: [...this.#board.session.selection] };
			return;
		}
		const card = id === undefined ? undefined : this.#board.card(id);
		const point = boardPoint(view, at);
		const grip = card ? { x: point.x - card.x, y: point.y - card.y } : { x: 0, y: 0 };
		this.#press = { id, at, grip, isWaiting: isFinger && card !== undefined };
		clearTimeout(this.#hold);
		if (this.#press.isWaiting) this.#hold = setTimeout(() => this.#lift(), HOLD);
	}

	#lift(): void {
		const press = this.#press;
		if (!press?.id) return;
		this.#press = { ...press, isWaiting: false };
		this.#autoPan();
		this.#carry(press.id);
	}

	/** A press on the handle of a card, from which a line is drawn. */
	pressHandle(at: Point, id: string): void {
		this.#at = at;
		this.#wireFrom = { id, at };
	}

	/** True: a card is in the hand, or a band is drawn; the pane should keep the pointer. */
	moveTo(at: Point): boolean {
		this.#at = at;
		if (this.#bandFrom) {
			this.#stretch(this.#bandFrom);
			return true;
		}
		if (this.#wireFrom) {
			const { at: start } = this.#wireFrom;
			if (!this.wire) {
				if (Math.hypot(at.x - start.x, at.y - start.y) < THRESHOLD) return false;
				this.#autoPan();
			}
			this.#draw(this.#wireFrom.id);
			return true;
		}
		const press = this.#press;
		if (!press?.id || press.isWaiting) return false;
		const isAway = Math.hypot(at.x - press.at.x, at.y - press.at.y) >= THRESHOLD;
		if (isAway) this.#isAway = true;
		if (!this.carried) {
			if (!isAway) return false;
			this.#autoPan();
		}
		this.#carry(press.id);
		return true;
	}

	/** Lets go. True: that ended a drag or a band, so that it is no click. */
	release(): boolean {
		const { carried, wire } = this;
		const wasBand = this.band !== undefined;
		const isAway = this.#isAway;
		this.cancel();
		if (carried && isAway) this.#board.drop(carried.ids, carried.place);
		if (wire?.target !== undefined) this.linked(wire.from, wire.target);
		return carried !== undefined || wire !== undefined || wasBand;
	}

	/** Puts everything back where it was. */
	cancel(): boolean {
		const wasBusy = this.carried !== undefined || this.wire !== undefined || this.#bandFrom !== undefined;
		cancelAnimationFrame(this.#frame);
		clearTimeout(this.#hold);
		this.carried = undefined;
		this.band = undefined;
		this.wire = undefined;
		this.#wireFrom = undefined;
		this.#press = undefined;
		this.#bandFrom = undefined;
		return wasBusy;
	}

	#draw(from: string): void {
		const at = boardPoint(this.#camera.view, this.#at);
		const [card] = cardsWithin(this.#board.layout, { ...at, width: 1, height: 1 });
		this.wire = { from, at, target: card?.id === from ? undefined : card?.id };
	}

	#carry(id: string): void {
		const { view } = this.#camera;
		const ids = this.carried?.ids ?? this.#board.inHand(id);
		const grip = this.#press?.grip ?? { x: 0, y: 0 };
		this.ghost({ x: this.#at.x - grip.x * view.zoom, y: this.#at.y - grip.y * view.zoom });
		const place = placeAt(this.#board.layout, boardPoint(view, this.#at), ids);
		const { carried } = this;
		const isSame =
			carried?.place.lane === place.lane &&
			carried.place.column === place.column &&
			carried.place.mark.x === place.mark.x &&
			carried.place.mark.y === place.mark.y;
		if (!isSame) this.carried = { ids, lead: id, place };
	}

	#stretch({ at, kept }: { readonly at: Point; readonly kept: readonly string[] }): void {
		const to = boardPoint(this.#camera.view, this.#at);
		this.band = {
			x: Math.min(at.x, to.x),
			y: Math.min(at.y, to.y),
			width: Math.abs(at.x - to.x),
			height: Math.abs(at.y - to.y)
		};
		const inside = cardsWithin(this.#board.layout, this.band).map(({ id }) => id);
		this.#board.session.select([...kept, ...inside]);
	}

	#autoPan(): void {
		const { width, height } = this.#camera.size;
		const push = (at: number, room: number) =>
			at < EDGE
				? Math.min(1, (EDGE - at) / EDGE)
				: at > room - EDGE
					? -Math.min(1, (at - room + EDGE) / EDGE)
					: 0;
		const dx = push(this.#at.x, width) * EDGE_SPEED;
		const dy = push(this.#at.y, height) * EDGE_SPEED;
		if (dx !== 0 || dy !== 0) this.#camera.panBy(dx, dy);
		const id = this.#press?.id;
		if (this.wire) this.#draw(this.wire.from);
		if (id !== undefined && this.carried) this.#carry(id);
		this.#frame = requestAnimationFrame(() => this.#autoPan());
	}

	/** A finger comes down. With two, whatever they touch, the board pans and zooms. */
	fingerDown(id: number, at: Point): void {
		this.#fingers = [...this.#fingers.filter((finger) => finger.id !== id), { id, at }];
		if (this.#fingers.length === 2) {
			this.cancel();
			this.#pinch = { view: this.#camera.view, ...this.#spread() };
		}
	}
	/** True: the fingers move the board, and nothing else should hear of it. */
	fingerMove(id: number, at: Point): boolean {
		const before = this.#fingers.find((finger) => finger.id === id);
		if (!before) return false;
		this.#fingers = this.#fingers.map((finger) => (finger.id === id ? { id, at } : finger));
		if (this.#pinch && this.#fingers.length === 2) {
			const { view, middle, apart } = this.#pinch;
			const now = this.#spread();
			const zoom = this.#camera.bounded(view.zoom * (now.apart / apart));
			const from = boardPoint(view, middle);
			this.#camera.to({ x: now.middle.x - from.x * zoom, y: now.middle.y - from.y * zoom, zoom });
			return true;
		}
		if (this.#fingers.length !== 1 || this.#bandFrom || this.#wireFrom) return false;
		const press = this.#press;
		if (press?.isWaiting) {
			if (Math.hypot(at.x - press.at.x, at.y - press.at.y) < 2 * THRESHOLD) return false;
			clearTimeout(this.#hold);
			this.#press = { ...press, id: undefined, isWaiting: false };
		} else if (press?.id !== undefined) return false;
		this.#camera.panBy(at.x - before.at.x, at.y - before.at.y);
		return true;
	}
	fingerUp(id: number): void {
		this.#fingers = this.#fingers.filter((finger) => finger.id !== id);
		this.#pinch = undefined;
	}
	#spread(): { middle: Point; apart: number } {
		const [a, b] = this.#fingers.map(({ at }) => at) as [Point, Point];
		return {
			middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 },
			apart: Math.max(1, Math.hypot(a.x - b.x, a.y - b.y))
		};
	}
}

export const [handOf, provideHand] = createContext<Hand>();
