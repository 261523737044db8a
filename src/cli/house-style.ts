/** Whose report it is, from the command line: a name, a logo in a file, a colour, a day. */
import type { ExportInput } from '#core/exporters/exporter.ts';
import { isColour, isLogo } from '#core/exporters/report/house-style.ts';
import { isDay } from './day.ts';
import { readBytes } from './files.ts';
import { located, Unusable } from './outcome.ts';

/** As `parseArgs` takes them. */
export const STYLE_OPTIONS = {
	by: { type: 'string' },
	logo: { type: 'string' },
	colour: { type: 'string' },
	on: { type: 'string' }
} as const;

type Values = { readonly [K in keyof typeof STYLE_OPTIONS]?: string | undefined };

/** What each kind of picture begins with. */
const KINDS: readonly (readonly [type: string, begins: RegExp])[] = [
	['image/png', /^\x89PNG\r\n/],
	['image/jpeg', /^\xff\xd8\xff/],
	['image/svg+xml', /^(?:\xef\xbb\xbf)?\s*(?:<\?xml|<!--|<!DOCTYPE svg|<svg)/i]
];

async function logoFrom(path: string): Promise<string> {
	const bytes = Buffer.from(await readBytes(path));
	const head = bytes.subarray(0, 200).toString('latin1');
	const kind = KINDS.find(([, begins]) => begins.test(head));
	if (!kind) throw new Unusable(located(path, '', 'It is no PNG, JPEG or SVG.'));
	const logo = `data:${kind[0]};base64,${bytes.toString('base64')}`;
	if (!isLogo(logo)) throw new Unusable(located(path, '', 'It is larger than 700 kB.'));
	return logo;
}

/** The part of an exporter's input that these options give. */
export async function styleFrom({
	by,
	logo,
	colour,
	on
}: Values): Promise<Pick<ExportInput, 'style' | 'on'>> {
	if (on !== undefined && !isDay(on)) throw new Unusable('--on is a day: YYYY-MM-DD.');
	if (colour !== undefined && !isColour(colour))
		throw new Unusable('--colour is written with a number sign and six digits, such as #0b57a4.');
	const style = {
		...(by === undefined ? {} : { name: by }),
		...(logo === undefined ? {} : { logo: await logoFrom(logo) }),
		...(colour === undefined ? {} : { colour })
	};
	return {
		...(Object.keys(style).length > 0 ? { style } : {}),
		...(on === undefined ? {} : { on })
	};
}
