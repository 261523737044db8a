/** Is this the mapping that was signed, and what has changed since? */
import { compareMappings, countDifferences, type Comparison } from '../compare/compare.ts';
import { counted } from '../mapping/counted.ts';
import type { Mapping } from '../mapping/schema.ts';
import type { Platform } from './manifest.ts';
import { inGroups, mappingFingerprint } from './mapping-fingerprint.ts';

export type SignedState =
	/** The mapping is what was signed, to the last letter. */
	| { readonly kind: 'same'; readonly says: string }
	/** It is another, and this is how it differs. */
	| {
			readonly kind: 'changed';
			readonly says: string;
			readonly changes: number;
			readonly comparison: Comparison;
	  }
	/** It is another, and nobody can say how: what was signed was not kept, or what was kept is not what was signed. */
	| { readonly kind: 'unknown'; readonly says: string };

const HEX = /[0-9a-f]/g;

/** As it is compared: a person may have typed it in capitals, or in groups. */
const plain = (print: string) => (print.toLowerCase().match(HEX) ?? []).join('');

/**
 * `signed`: the fingerprint on the signed sheet, whole or its beginning of at least two groups. `snapshot`: the mapping
 * as it was signed, where somebody kept it; one with another fingerprint proves nothing and is not compared.
 */
export async function signedState(
	signed: string,
	snapshot: Mapping | undefined,
	mapping: Mapping,
	platform: Platform
): Promise<SignedState> {
	const wanted = plain(signed);
	const isIt = async (one: Mapping) => {
		const print = await mappingFingerprint(one, platform);
		return wanted.length >= LEAST && print.startsWith(wanted);
	};
	if (await isIt(mapping)) return { kind: 'same', says: 'This is the one you signed.' };
	if (!snapshot)
		return {
			kind: 'unknown',
			says: 'This is not the one you signed, and nothing was kept to compare it with.'
		};
	if (!(await isIt(snapshot)))
		return {
			kind: 'unknown',
			says: 'This is not the one you signed, and neither is the version that was kept.'
		};
	const comparison = compareMappings(snapshot, mapping);
	const changes = Object.values(countDifferences(comparison)).reduce((sum, count) => sum + count, 0);
	// Times and counters are in the fingerprint, and are no change to what was agreed.
	const says =
		changes === 0
			? 'Nothing that was agreed has changed since it was signed; only its identifier or its counters did.'
			: `${counted(changes, 'change', 'changes')} since it was signed.`;
	return { kind: 'changed', says, changes, comparison };
}

/** Two groups of the printed form: less could be met by chance. */
const LEAST = 16;

/** The short form for the foot of a page: enough to tell two versions apart, and accepted by `signedState`. */
export function shortPrint(print: string): string {
	return inGroups(print).slice(0, 2).join(' ');
}
