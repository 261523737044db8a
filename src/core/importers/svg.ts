/** The mapping inside a picture that Demarc made. */
import { readJsonText } from './json.ts';
import type { Proposal } from './proposal.ts';
import { refusal } from './table.ts';

const OPENING = /<metadata\s[^>]*\bid=(["'])demarc-mapping\1[^>]*>/;
const CLOSING = '</metadata>';

/** Reads the text of an SVG. Nothing of it but that one text is looked at, and nothing is run. */
export function readSvgText(text: string): Proposal {
	const opening = OPENING.exec(text);
	const from = opening ? opening.index + opening[0].length : -1;
	const to = from < 0 ? -1 : text.indexOf(CLOSING, from);
	if (to < 0)
		return refusal('', 'This picture holds no mapping. Only an SVG that Demarc made carries one inside.');
	const inside = readJsonText(unescaped(text.slice(from, to)));
	if (inside.ok && inside.type === 'mapping') return inside;
	return refusal('', 'The mapping inside this picture is damaged.');
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescaped(text: string): string {
	return text.replace(
		/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi,
		(whole, hex, decimal, name) => {
			if (typeof name === 'string') return NAMED[name.toLowerCase()] ?? whole;
			const code = typeof hex === 'string' ? parseInt(hex, 16) : Number(decimal);
			return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
		}
	);
}
