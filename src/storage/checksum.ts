/** FNV-1a, 32 bits: a row whose bytes changed on the disk is told from one that reads as something else. */
export function checksum(bytes: Uint8Array): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < bytes.length; i += 1) hash = Math.imul(hash ^ (bytes[i] as number), 0x01000193);
	return hash >>> 0;
}
