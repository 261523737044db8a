/** The files of an archive that has a list of them, with checksums: backups and packs of templates are read so. */
import type { Entry } from './archive.ts';
import { unpack } from './archive.ts';
import type { Decode } from './text.ts';

/** A file as the list names it. */
export interface ListedFile {
	readonly path: string;
	/** SHA-256 as lower-case hexadecimal. */
	readonly sha256: string;
}

/** The file's bytes, or why there are none. Never throws on what stands in it. */
export async function listedFile(
	{ path, sha256 }: ListedFile,
	entry: Entry | undefined,
	platform: { sha256(bytes: Uint8Array): Promise<string> }
): Promise<Uint8Array | string> {
	if (!entry || entry.dir) return 'It is missing from the archive.';
	try {
		const unpacked = await unpack(entry);
		if (!unpacked) return 'It is larger than 32 MB when unpacked, and was not read.';
		const isWhole = (await platform.sha256(unpacked)) === sha256;
		return isWhole ? unpacked : `${path} is no longer as it was when the archive was made.`;
	} catch {
		return 'This file of the archive is damaged.';
	}
}

/** Undefined: it is no UTF-8. */
export function decodedText(bytes: Uint8Array, decode: Decode): string | undefined {
	try {
		return decode(bytes, 'utf-8');
	} catch {
		return undefined;
	}
}

/** Whether a zip says that it holds more files than were found: the unpacker keeps only the last of one name. */
export function isRepeating(bytes: Uint8Array, entries: readonly Entry[]): boolean {
	return entryCount(bytes) !== entries.length;
}

/** How many files the end of a zip says there are. */
function entryCount(bytes: Uint8Array): number {
	for (let at = bytes.length - 22; at >= 0; at -= 1)
		if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 5 && bytes[at + 3] === 6)
			return (bytes[at + 10] ?? 0) + (bytes[at + 11] ?? 0) * 256;
	return 0;
}
