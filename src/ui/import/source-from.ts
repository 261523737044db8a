import type { ImportSource } from './asked.ts';

/** All of a file, as it came. */
export async function sourceFrom(file: File): Promise<ImportSource> {
	return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
