/** Sort keys between sort keys, so that moving one card changes one card. */
import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';
import { byText } from './shape.ts';

interface Ordered {
	readonly id: string;
	readonly order: string;
}

/** Sorted by key, then by identifier: two people may have made the same key at the same moment. */
export function sorted<T extends Ordered>(members: readonly T[]): T[] {
	return members.toSorted((a, b) => byText(a.order, b.order) || byText(a.id, b.id));
}

/** `count` keys after the last of these members; `after` null: from the beginning. */
export function keysAfter(after: string | null, count: number): string[] {
	try {
		return generateNKeysBetween(after, null, count);
	} catch {
		// The key came from a file and is no key of ours: go on below it with one that sorts after.
		return generateNKeysBetween(null, null, count).map((key) => `${after ?? ''}~${key}`);
	}
}

/** The last key of these members, or null. */
export function lastKey(members: readonly Ordered[]): string | null {
	return members.reduce<string | null>(
		(last, { order }) => (last === null || order > last ? order : last),
		null
	);
}

/**
 * Keys that put `moving` (identifiers, in their new order) at `index` among `others` (sorted, without them).
 * Where the neighbours leave no room (equal or foreign keys), every member gets a new key.
 */
export function place(
	others: readonly Ordered[],
	moving: readonly string[],
	index: number
): Map<string, string> {
	const at = Math.max(0, Math.min(index, others.length));
	const before = others[at - 1]?.order ?? null;
	const after = others[at]?.order ?? null;
	try {
		const keys = generateNKeysBetween(before, after, moving.length);
		return new Map(moving.map((id, i) => [id, keys[i] as string]));
	} catch {
		const all = [...others.slice(0, at).map((o) => o.id), ...moving, ...others.slice(at).map((o) => o.id)];
		const keys = generateNKeysBetween(null, null, all.length);
		return new Map(all.map((id, i) => [id, keys[i] as string]));
	}
}

export { generateKeyBetween as keyBetween };
