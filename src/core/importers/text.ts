/** From the bytes of a file to text: which encoding it is in, and whether it is text at all. */
import type { Refusal, Remark } from './proposal.ts';
import { refusal } from './table.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Must throw on bytes that are none of this encoding: `new TextDecoder(encoding, { fatal: true }).decode(bytes)`. */
export type Decode = (bytes: Uint8Array, encoding: Encoding) => string;

export interface TextRead {
	readonly ok: true;
	readonly text: string;
	/** For people: `UTF-8`. */
	readonly encoding: string;
	readonly remarks: readonly Remark[];
}

const NAMES: Record<Encoding, string> = {
	'utf-8': 'UTF-8',
	'utf-16le': 'UTF-16 LE',
	'utf-16be': 'UTF-16 BE',
	'windows-1252': 'Windows-1252'
};

const SIGNATURES: readonly [bytes: readonly number[], text: string][] = [
	[[0x25, 0x50, 0x44, 0x46], 'This is a PDF. Bring the list in as CSV, or copy its text and paste it.'],
	[
		[0x89, 0x50, 0x4e, 0x47],
		'This is a PNG picture. Only a picture in SVG that Demarc made holds a mapping.'
	],
	[[0xff, 0xd8, 0xff], 'This is a JPEG picture. Bring the list in as CSV or text.'],
	[[0x47, 0x49, 0x46, 0x38], 'This is a GIF picture. Bring the list in as CSV or text.'],
	[
		[0xd0, 0xcf, 0x11, 0xe0],
		'This is a workbook of old Excel. Save it there as CSV (UTF-8) and bring that in.'
	],
	[[0x1f, 0x8b], 'This is a packed file (gzip). Unpack it first.'],
	[[0x37, 0x7a, 0xbc, 0xaf], 'This is a packed file (7-Zip). Unpack it first.'],
	[[0xff, 0xfe, 0x00, 0x00], 'This text is in UTF-32. Save it as UTF-8 and bring that in.'],
	[[0x00, 0x00, 0xfe, 0xff], 'This text is in UTF-32. Save it as UTF-8 and bring that in.']
];

const startsWith = (bytes: Uint8Array, start: readonly number[]) =>
	start.every((byte, i) => bytes[i] === byte);

export function isZip(bytes: Uint8Array): boolean {
	return startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]);
}

/** The text of a file, without its byte order mark. */
export function readText(bytes: Uint8Array, decode: Decode): TextRead | Refusal {
	const signature = SIGNATURES.find(([start]) => startsWith(bytes, start));
	if (signature) return refusal('', signature[1]);
	const marked = markedEncoding(bytes);
	const encoding = marked ?? patternEncoding(bytes);
	const tries: readonly Encoding[] = encoding ? [encoding] : ['utf-8', 'windows-1252'];
	for (const one of tries) {
		const text = tryDecode(bytes, one, decode);
		if (text === undefined) continue;
		if (isBinary(text))
			return refusal(
				'',
				'This is no text in an encoding that is known here. Save it as CSV or text in UTF-8.'
			);
		const remarks =
			one === 'windows-1252'
				? [
						{
							at: '',
							text: 'It is not in UTF-8 and was read as Windows-1252. If letters look wrong, save it as UTF-8.'
						}
					]
				: [];
		return { ok: true, text: text.replace(/^\uFEFF/, ''), encoding: NAMES[one], remarks };
	}
	return refusal('', `It says that it is in ${NAMES[tries[0] ?? 'utf-8']}, but it is not. Save it as UTF-8.`);
}

function tryDecode(bytes: Uint8Array, encoding: Encoding, decode: Decode): string | undefined {
	try {
		return decode(bytes, encoding);
	} catch {
		return undefined;
	}
}

function markedEncoding(bytes: Uint8Array): Encoding | undefined {
	if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return 'utf-8';
	if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
	if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
	return undefined;
}

/** UTF-16 without a mark: in most languages' tables, every second byte is zero. */
function patternEncoding(bytes: Uint8Array): Encoding | undefined {
	const sample = bytes.subarray(0, 2000);
	if (sample.length < 4 || bytes.length % 2 !== 0) return undefined;
	let even = 0;
	let odd = 0;
	sample.forEach((byte, i) => {
		if (byte !== 0) return;
		if (i % 2 === 0) even += 1;
		else odd += 1;
	});
	const half = sample.length / 2;
	if (odd > half * 0.6 && even < half * 0.1) return 'utf-16le';
	if (even > half * 0.6 && odd < half * 0.1) return 'utf-16be';
	return undefined;
}

/** Control characters now and then happen in real exports; in such number they are a program or a picture. */
function isBinary(text: string): boolean {
	const sample = text.slice(0, 4000);
	const strange = sample.match(/[^\P{Cc}\t\n\v\f\r]|\ufffd/gu)?.length ?? 0;
	return strange > 8 && strange > sample.length * 0.1;
}
