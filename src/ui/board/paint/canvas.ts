/** The canvas under the cards: its size, its sharpness, its colours. */
import { onLookChange, readColours, type Colours } from './colours.ts';
import { paint } from './painter.ts';
import type { Painting } from './painting.ts';

export class Canvas {
	#canvas: HTMLCanvasElement;
	#context: CanvasRenderingContext2D;
	#colours: Colours;
	#isClear = true;
	#stop: () => void;

	/** `redraw` is called when the theme has changed. */
	constructor(canvas: HTMLCanvasElement, redraw: () => void) {
		const context = canvas.getContext('2d');
		if (!context) throw new Error('a canvas without a context');
		this.#canvas = canvas;
		this.#context = context;
		this.#colours = readColours(canvas);
		this.#stop = onLookChange(() => {
			this.#colours = readColours(canvas);
			redraw();
		});
	}

	/** Draws the cards that are in the window and shown by nobody else. */
	draw(painting: Omit<Painting, 'colours' | 'ratio'>): void {
		const ratio = devicePixelRatio;
		const width = Math.round(painting.size.width * ratio);
		const height = Math.round(painting.size.height * ratio);
		if (this.#canvas.width !== width || this.#canvas.height !== height) {
			this.#canvas.width = width;
			this.#canvas.height = height;
		}
		const all = { ...painting, colours: this.#colours, ratio };
		const drawn = paint(this.#context, all);
		if ((drawn === 0) !== this.#isClear) {
			this.#isClear = drawn === 0;
			// An empty layer still costs a frame its composition.
			this.#canvas.style.visibility = this.#isClear ? 'hidden' : 'visible';
		}
	}

	stop(): void {
		this.#stop();
	}
}
