/** `manifest.json`: every other file of the archive with its size and checksum. */
import type { Mapping } from '../mapping/schema.ts';

export interface PackedFile {
	readonly path: string;
	readonly bytes: Uint8Array;
}

/** What only the platform can do; given in, so that core stays without browser and Node. */
export interface Platform {
	/** Text as UTF-8. */
	encode(text: string): Uint8Array;
	/** SHA-256 as lower-case hexadecimal. */
	sha256(bytes: Uint8Array): Promise<string>;
}

export async function writeManifest(
	mapping: Mapping,
	version: string,
	files: readonly PackedFile[],
	platform: Platform
): Promise<string> {
	const entries = await Promise.all(
		files.map(async ({ path, bytes }) => ({
			path,
			size: bytes.length,
			sha256: await platform.sha256(bytes)
		}))
	);
	const manifest = {
		format: 'demarc/archive',
		version: 1,
		madeBy: `demarc ${version}`,
		mapping: { id: mapping.id, title: mapping.title },
		files: entries
	};
	return `${JSON.stringify(manifest, null, 2)}\n`;
}
