/**
 * Who shows which card: nodes near; the canvas far out, during a zoom, and wherever a node is still to come. The first
 * picture is the canvas's alone, so that it need not wait for what makes nodes.
 */
import type { BoardLayout } from '#core/layout/board-layout.ts';
import type { Board } from '#ui/board/board.svelte.ts';
import type { Camera } from '#ui/board/camera.ts';
import type { Canvas } from '#ui/board/paint/canvas.ts';
import { CardWindow, type CardNode } from './card-window.ts';
import { drawnMoves, type DrawnMove } from './departures.ts';
import { drawnLinks, type DrawnLink } from '#ui/board/links/links.ts';
import { FAR, visibleRect, type Size } from '#ui/board/view.ts';

/** Milliseconds without a change of zoom after which a zoom is over. */
const IDLE = 150;

const afterPaint = () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));

export class ShownCards {
	nodes = $state.raw<CardNode[]>([]);
	isFar = $state.raw(false);
	/** The canvas draws; nodes are hidden but for the one that has the keyboard. */
	isZooming = $state.raw(false);
	canvas = $state.raw<Canvas | undefined>();
	/** Lines of the cards that are handed over; after a pan, those of new cards follow when it rests. */
	links = $state.raw<readonly DrawnLink[]>([]);
	/** What leaves, near the window, on the board of moves. */
	moves = $state.raw<readonly DrawnMove[]>([]);
	/** Called before other cards are handed over: the page may take one out for an instant to put it elsewhere. */
	beforeChange: () => void = () => undefined;
	/** Kept once the canvas has drawn the board for the first time, and the browser has shown it. */
	readonly pictured: Promise<void>;
	#isPictured: () => void = () => undefined;
	/** Kept once nodes can be shown. */
	readonly begun: Promise<void>;
	#isBegun: () => void = () => undefined;
	hasNodes = false;
	#board: Board;
	#camera: Camera;
	#window = new CardWindow();
	#frame = 0;
	#idle: ReturnType<typeof setTimeout> | undefined;
	#linksLater: ReturnType<typeof setTimeout> | undefined;

	constructor(board: Board, camera: Camera) {
		this.#board = board;
		this.#camera = camera;
		this.pictured = new Promise<void>((done) => (this.#isPictured = done)).then(afterPaint);
		this.begun = new Promise((done) => (this.#isBegun = done));
	}

	/** There is who shows nodes. */
	begin(): void {
		this.hasNodes = true;
		this.#isBegun();
		this.refresh(true);
	}

	/** Nobody shows nodes any more: the canvas does. */
	end(): void {
		this.hasNodes = false;
	}

	/** Follows the camera. Returns how to stop. */
	follow(): () => void {
		let isFirst = true;
		const stop = this.#camera.follow((view, isZoomed) => {
			this.isFar = view.zoom < FAR;
			if (isZoomed && !isFirst) this.#zoomed();
			isFirst = false;
			this.schedule();
		});
		return () => {
			stop();
			cancelAnimationFrame(this.#frame);
			clearTimeout(this.#idle);
			clearTimeout(this.#linksLater);
			this.#frame = 0;
		};
	}

	/** What an edit or another room changes is shown with the next paint, whole. */
	take(layout: BoardLayout, room: Size): void {
		this.#camera.size = room;
		this.#camera.board = layout;
		this.#camera.to(this.#camera.view);
		this.refresh(true);
		this.#drawLinks();
	}

	/** Hands over what the window needs now, `all` at once or a slice, and has the canvas draw the rest. */
	refresh(all: boolean): void {
		const { layout, session, cursor, bright, looks } = this.#board;
		const { tagOf } = looks;
		const { view, size } = this.#camera;
		const { worst, contested, answered, selection } = session;
		const isWhole = this.#window.refresh({ layout, worst, pinned: cursor?.id }, view, size, all);
		if (this.nodes !== this.#window.nodes) {
			this.beforeChange();
			this.nodes = this.#window.nodes;
			clearTimeout(this.#linksLater);
			this.#linksLater = setTimeout(() => this.#drawLinks(), IDLE);
		}
		if (!isWhole) this.schedule();
		const isMounted = (id: string) =>
			this.hasNodes && (this.isZooming ? id === cursor?.id : this.#window.isMounted(id));
		this.canvas?.draw({
			layout,
			view,
			size,
			worst,
			contested,
			answered,
			selection,
			bright,
			tagOf,
			isMounted
		});
		if (this.canvas) this.#isPictured();
	}

	/** Refreshes with the next frame, once. */
	schedule(): void {
		if (this.#frame !== 0) return;
		this.#frame = requestAnimationFrame(() => {
			this.#frame = 0;
			this.refresh(false);
		});
	}

	#drawLinks(): void {
		const { session, layout, lanesBy } = this.#board;
		const shown = this.nodes.map(({ id }) => id);
		this.links =
			this.isFar || lanesBy === 'moves' ? [] : drawnLinks(session.mapping, layout, shown, session.selection);
		const { view, size } = this.#camera;
		this.moves =
			this.isFar || lanesBy !== 'moves' ? [] : drawnMoves(layout, visibleRect(view, size, size.height));
	}

	#zoomed(): void {
		this.isZooming = true;
		this.#window.pause();
		clearTimeout(this.#idle);
		this.#idle = setTimeout(() => {
			this.isZooming = false;
			this.#window.resume();
			this.schedule();
		}, IDLE);
	}
}
