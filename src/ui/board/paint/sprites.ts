/**
 * Icons drawn once, as small bitmaps in one colour: what canvases and cards show hundreds of times in a frame must
 * not be drawn from its paths each time.
 */
import { drawing, type IconName } from '#ui/kit/icons.ts';

/** Pixels of a side: sharp on a card that is shown at twice its size on a fine screen. */
export const SIDE = 72;

const known = new Map<string, HTMLCanvasElement>();

/** An icon in a colour; what is cut out of it in the colour of the ground. The same canvas for the same wish. */
export function sprite(name: IconName, colour: string, ground: string, stroke = 1.6): HTMLCanvasElement {
	const key = [name, colour, ground, stroke].join(' ');
	let canvas = known.get(key);
	if (!canvas) {
		canvas = document.createElement('canvas');
		canvas.width = canvas.height = SIDE;
		const context = canvas.getContext('2d');
		if (context) draw(context, name, colour, ground, stroke);
		known.set(key, canvas);
	}
	return canvas;
}

/** Draws an icon where the context's transform says, `SIDE` pixels wide and high. */
export function draw(
	context: CanvasRenderingContext2D,
	name: IconName,
	colour: string,
	ground: string,
	stroke: number
): void {
	const { lines = [], solid, cut, width = stroke } = drawing(name);
	context.scale(SIDE / 16, SIDE / 16);
	context.lineWidth = width;
	context.lineCap = context.lineJoin = 'round';
	context.fillStyle = context.strokeStyle = colour;
	if (solid !== undefined) context.fill(new Path2D(solid));
	for (const line of lines) context.stroke(new Path2D(line));
	if (cut === undefined) return;
	context.lineCap = 'butt';
	context.strokeStyle = ground;
	context.stroke(new Path2D(cut));
}
