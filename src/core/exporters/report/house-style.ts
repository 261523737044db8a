/** Whose report it is: a name, a logo and a colour, taken only where they are safe to show and can be read. */
import { oneLine } from '../one-line.ts';

/** As somebody gave it; anything that is not understood is left out. */
export interface HouseStyle {
	readonly name?: string | undefined;
	/** A picture as a `data:` address, in base 64: PNG, JPEG or SVG. It is shown as an image, so nothing in it can run. */
	readonly logo?: string | undefined;
	/** `#rgb` or `#rrggbb`. Too light to be read on paper: it is darkened until it can be. */
	readonly colour?: string | undefined;
}

/** As it is shown. */
export interface Dress {
	readonly name?: string;
	readonly logo?: string;
	/** For text and thin lines on white: `#rrggbb`. */
	readonly ink: string;
	/** For the band on the cover: as it was given; `transparent` where nothing was. */
	readonly band: string;
}

export const INK = '#14181c';

const LOGO = /^data:image\/(?:png|jpeg|svg\+xml);base64,[A-Za-z0-9+/]+={0,2}$/;
/** Some 700 kB of picture: more makes every copy of the report slow to open. */
const LONGEST_LOGO = 1_000_000;

/** What each kind of picture begins with, byte by byte as Latin-1. */
const KINDS: readonly (readonly [type: string, begins: RegExp])[] = [
	['image/png', /^\x89PNG\r\n/],
	['image/jpeg', /^\xff\xd8\xff/],
	['image/svg+xml', /^(?:\xef\xbb\xbf)?\s*(?:<\?xml|<!--|<!DOCTYPE svg|<svg)/i]
];

/** The media type of a logo by its first 200 bytes, whatever its file is called. Undefined: no kind that is taken. */
export const logoKind = (head: string): string | undefined =>
	KINDS.find(([, begins]) => begins.test(head))?.[0];

export const isLogo = (logo: string) => logo.length <= LONGEST_LOGO && LOGO.test(logo);
export const isColour = (colour: string) => channelsOf(colour) !== undefined;

const LONGEST_NAME = 200;

/** What of a value from somewhere else is a style: parts that are not understood are left out. Undefined: none is. */
export function styleIn(given: unknown): HouseStyle | undefined {
	const all = new Map(typeof given === 'object' && given !== null ? Object.entries(given) : []);
	const text = (key: string, isGood: (value: string) => boolean) => {
		const value: unknown = all.get(key);
		return typeof value === 'string' && value.trim() !== '' && isGood(value) ? { [key]: value } : {};
	};
	const style: HouseStyle = {
		...text('name', ({ length }) => length <= LONGEST_NAME),
		...text('colour', isColour),
		...text('logo', isLogo)
	};
	return Object.keys(style).length > 0 ? style : undefined;
}

export function dressOf(style: HouseStyle | undefined): Dress {
	const name = oneLine(style?.name ?? '').slice(0, 120);
	const logo = style?.logo?.trim() ?? '';
	const colour = style?.colour === undefined ? undefined : channelsOf(style.colour);
	return {
		...(name ? { name } : {}),
		...(isLogo(logo) ? { logo } : {}),
		ink: colour ? hex(readable(colour)) : INK,
		band: colour ? hex(colour) : 'transparent'
	};
}

type Channels = readonly [red: number, green: number, blue: number];

function channelsOf(colour: string): Channels | undefined {
	const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(colour.trim())?.[1];
	if (digits === undefined) return undefined;
	const all = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
	return [0, 2, 4].map((at) => Number.parseInt(all.slice(at, at + 2), 16)) as unknown as Channels;
}

const hex = (channels: Channels) =>
	`#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;

/** Relative luminance, as WCAG has it. */
function luminance(channels: Channels): number {
	const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
		const share = channel / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** On white, from 1 to 21. */
const contrastOnWhite = (channels: Channels) => 1.05 / (luminance(channels) + 0.05);

const ENOUGH = 4.5;

/** The lightest shade of a colour that small text can have on white. */
function readable(colour: Channels): Channels {
	let shade = colour;
	for (let percent = 99; contrastOnWhite(shade) < ENOUGH; percent -= 1)
		shade = colour.map((channel) => Math.floor((channel * percent) / 100)) as unknown as Channels;
	return shade;
}
