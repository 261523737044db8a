/** A picture of the board as PNG: large enough to be read on A3, never larger than a browser can draw. */

/** A3 at 300 dots to the inch. */
const LONG = 4961;
const SHORT = 3508;
/** Below this the letters of a card are no letters. */
const LEAST = 1.5;
/** What browsers draw without giving a blank picture instead. */
const MOST_SIDE = 16_384;
const MOST_PIXELS = 64_000_000;

export interface PngSize {
	readonly width: number;
	readonly height: number;
}

/** How large the PNG of a picture is. Undefined: too large to be drawn with letters that can be read. */
export function pngSize({ width, height }: PngSize): PngSize | undefined {
	const long = Math.max(width, height);
	const short = Math.min(width, height);
	const paper = Math.min(LONG / long, SHORT / short);
	const most = Math.min(MOST_SIDE / long, Math.sqrt(MOST_PIXELS / (width * height)));
	const scale = Math.min(Math.max(paper, LEAST), most);
	if (!(scale >= 1)) return undefined;
	return { width: Math.floor(width * scale), height: Math.floor(height * scale) };
}

/** As it stands at the head of our own pictures. */
export function svgSize(svg: string): PngSize {
	const [, width, height] = /^<svg [^>]*?width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
	return { width: Number(width), height: Number(height) };
}

/** Throws, in words, where it can't be made. */
export async function pngOf(svg: string): Promise<Blob> {
	const size = pngSize(svgSize(svg));
	if (!size) throw new Error('the board is too large for a PNG; the SVG holds all of it');
	const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	try {
		const image = new Image();
		image.src = address;
		await image.decode().catch(() => {
			throw new Error('the browser could not draw the picture');
		});
		const canvas = document.createElement('canvas');
		canvas.width = size.width;
		canvas.height = size.height;
		const brush = canvas.getContext('2d');
		brush?.drawImage(image, 0, 0, size.width, size.height);
		const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
		if (!brush || !blob) throw new Error('the browser has no memory for a picture of this size');
		return blob;
	} finally {
		URL.revokeObjectURL(address);
	}
}
