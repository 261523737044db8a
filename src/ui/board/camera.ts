/**
 * The view of a board, moved many times a second: whoever draws follows it directly, so that a pan never runs
 * through the whole reactive page.
 */
import { createContext } from 'svelte';
import type { Rect } from '#core/layout/board-layout.ts';
import type { Point } from '#core/layout/queries.ts';
import {
	MAX_ZOOM,
	centred,
	clampView,
	fitView,
	leastZoom,
	revealing,
	zoomedAt,
	type Size,
	type View
} from './view.ts';

export type Follower = (view: View, isZoomed: boolean) => void;

export class Camera {
	view: View = { x: 0, y: 0, zoom: 1 };
	size: Size = { width: 0, height: 0 };
	board: Size = { width: 0, height: 0 };
	/** Pixels at the foot of the window that something lies over. */
	covered = 0;
	/** Pixels that the board may leave the window. */
	readonly slack: number;
	/** Moves what really pans and zooms. */
	#apply: (view: View) => void = (view) => this.moved(view);
	#followers = new Set<Follower>();

	constructor(slack = 0) {
		this.slack = slack;
	}

	/** Hears the view now and whenever it moves. Returns how to stop. */
	follow(follower: Follower): () => void {
		this.#followers.add(follower);
		follower(this.view, true);
		return () => this.#followers.delete(follower);
	}

	/**
	 * Whoever really pans and zooms is asked for every view from now on, and says by `moved` where it is. Until then, and
	 * after the returned function was called, the view moves by itself.
	 */
	leadTo(apply: (view: View) => void): () => void {
		const before = this.#apply;
		this.#apply = apply;
		return () => (this.#apply = before);
	}

	/** The view has moved. */
	moved(view: View): void {
		const isZoomed = view.zoom !== this.view.zoom;
		this.view = view;
		for (const follower of this.#followers) follower(view, isZoomed);
	}

	get minZoom(): number {
		return leastZoom(this.size, this.board);
	}

	/** Goes to a view, kept on the board. */
	to(view: View): void {
		const board = { width: this.board.width, height: this.board.height + this.covered / view.zoom };
		const next = clampView(view, this.size, board, this.slack);
		const { x, y, zoom } = this.view;
		if (next.x !== x || next.y !== y || next.zoom !== zoom) this.#apply(next);
	}
	panBy(dx: number, dy: number): void {
		this.to({ ...this.view, x: this.view.x + dx, y: this.view.y + dy });
	}
	/** Zooms around a point of the window; without one, around its middle. */
	zoomTo(zoom: number, anchor: Point = { x: this.size.width / 2, y: this.size.height / 2 }): void {
		this.to(zoomedAt(this.view, this.bounded(zoom), anchor));
	}
	bounded(zoom: number): number {
		return Math.max(this.minZoom, Math.min(MAX_ZOOM, zoom));
	}
	/** The whole board; `least`: what does not fit at that zoom is panned to. */
	fit(least = 0): void {
		this.to(fitView(this.size, this.board, least));
	}
	/** A rectangle of the board in the middle, as large as it fits, never larger than reading size. */
	zoomToRect(rect: Rect): void {
		const { width } = this.size;
		const height = this.size.height - this.covered;
		const margin = 48;
		const zoom = Math.min(1, (width - margin) / rect.width, (height - margin) / rect.height);
		const middle = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
		this.to(centred(this.bounded(zoom), { width, height }, middle));
	}
	reveal(rect: Rect): void {
		const { width, height } = this.size;
		this.to(revealing(this.view, { width, height: height - this.covered }, rect));
	}
	centre(point: Point, zoom = this.view.zoom): void {
		this.to(centred(zoom, this.size, point));
	}
}

export const [cameraOf, provideCamera] = createContext<Camera>();
