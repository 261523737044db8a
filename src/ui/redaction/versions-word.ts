/** Versions in a sentence: “Version 3”, “Versions 1–3”, “Versions 1, 2026-2 and 3 more”. */
import { compareVersions } from '#core/templates/version-numbers.ts';

const MOST = 4;

export function versionsWord(versions: readonly string[]): string {
	const all = versions.toSorted(compareVersions);
	const [first = '', last = ''] = [all[0], all.at(-1)];
	if (all.length === 1) return `Version ${first}`;
	const isRow = all.every((one, i) => /^\d{1,9}$/.test(one) && Number(one) === Number(first) + i);
	if (isRow) return all.length === 2 ? `Versions ${first} and ${last}` : `Versions ${first}–${last}`;
	if (all.length > MOST)
		return `Versions ${all.slice(0, MOST - 1).join(', ')} and ${all.length - MOST + 1} more`;
	return `Versions ${all.slice(0, -1).join(', ')} and ${last}`;
}
