/**
 * What people sign: SHA-256 of the mapping's canonical text, the bytes of `mapping.demarc.json` in an archive, as 64
 * hexadecimal digits. Whoever has the file can check it with any program that knows SHA-256. Unlike `fingerprint` in
 * `mapping/`, which only shows that something changed, nobody can make another mapping with the same one.
 */
import type { Mapping } from '../mapping/schema.ts';
import { writeMapping } from '../mapping/write.ts';
import type { Platform } from './manifest.ts';

export function mappingFingerprint(mapping: Mapping, platform: Platform): Promise<string> {
	return textFingerprint(writeMapping(mapping), platform);
}

/** Of a mapping that is written already. */
export function textFingerprint(written: string, platform: Platform): Promise<string> {
	return platform.sha256(platform.encode(written));
}

const GROUP = 8;

/** In groups of eight, for people who compare two of them by eye. */
export function inGroups(print: string): string[] {
	return print.match(new RegExp(`.{1,${GROUP}}`, 'gu')) ?? [];
}
