/** A logo from a file that somebody chose: a `data:` address, or why it can't be one, in words. */
import { isLogo, logoKind } from '#core/exporters/report/house-style.ts';

export type LogoRead =
	{ readonly ok: true; readonly logo: string } | { readonly ok: false; readonly reason: string };

const MOST_BYTES = 1_000_000;

/** The file in base64, whatever its size; a call with millions of arguments would overflow. */
function base64(bytes: Uint8Array): string {
	let text = '';
	for (let at = 0; at < bytes.length; at += 0x8000)
		text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
	return btoa(text);
}

/** Can the browser show it? Told by the browser, since a file may call itself anything. */
async function isShown(logo: string): Promise<boolean> {
	const image = new Image();
	image.src = logo;
	try {
		await image.decode();
		return image.naturalWidth > 0;
	} catch {
		return false;
	}
}

export async function readLogo(
	file: Pick<File, 'name' | 'size' | 'arrayBuffer'>,
	show: (logo: string) => Promise<boolean> = isShown
): Promise<LogoRead> {
	const isTooLarge = { ok: false, reason: `“${file.name}” is larger than 700 kB.` } as const;
	// A film would not even fit into memory.
	if (file.size > MOST_BYTES) return isTooLarge;
	const bytes = new Uint8Array(await file.arrayBuffer());
	const kind = logoKind(String.fromCharCode(...bytes.subarray(0, 200)));
	if (!kind) return { ok: false, reason: `“${file.name}” is no PNG, JPEG or SVG.` };
	const logo = `data:${kind};base64,${base64(bytes)}`;
	if (!isLogo(logo)) return isTooLarge;
	if (!(await show(logo))) return { ok: false, reason: `“${file.name}” is damaged: it can’t be shown.` };
	return { ok: true, logo };
}
