/** Sort keys between sort keys, so that moving one card changes one card. */
import { generateNKeysBetween } from 'fractional-indexing';
import { byText } from './shape.ts';

interface Ordered {
	readonly id: string;
	readonly order: string;
}

/** Sorted by key, then by identifier: two people may have made the same key at the same moment. */
export function sorted<T extends Ordered>(members: readonly T[]): T[] {
	return members.toSorted((a, b) => byText(a.order, b.order) || byText(a.id, b.id));
}

/** What the format allows for a key is 400; from here on new keys start short again. */
const LONGEST = 300;

/** Keys between two, ascending. Undefined: no room there, a foreign key, or one that has grown too long. */
function between(before: string | null, after: string | null, count: number): string[] | undefined {
	let keys: string[];
	try {
		keys = generateNKeysBetween(before, after, count);
	} catch {
		return undefined;
	}
	// A foreign key may pass for one of ours, and what is made beside it may sort anywhere.
	const all = [before, ...keys, after].filter((key) => key !== null);
	const isGood = all.every((key, i) => i === 0 || (all[i - 1] as string) < key);
	return isGood && keys.every((key) => key.length <= LONGEST) ? keys : undefined;
}

/** `count` keys after the last of these members; `after` null: from the beginning. */
export function keysAfter(after: string | null, count: number): string[] {
	const own = between(after, null, count);
	if (own || after === null) return own ?? [];
	// The key came from a file and is no key of ours: a tilde and a key of ours behind it sort after.
	const tilde = after.lastIndexOf('~');
	const next = tilde < 0 ? undefined : between(after.slice(tilde + 1), null, count);
	const base = next ? after.slice(0, tilde) : after;
	const fresh = next ?? generateNKeysBetween(null, null, count);
	return fresh.map((key) => `${base.length < LONGEST ? base : shorterAfter(base)}~${key}`);
}

/** The shortest text that sorts after this one, where there is one that is shorter. */
function shorterAfter(text: string): string {
	const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
	const at = units.findIndex((unit) => unit < 0x7e);
	if (at >= 0) return `${text.slice(0, at)}~`;
	const isHigh = (unit: number | undefined) => unit !== undefined && unit >= 0xd800 && unit < 0xdc00;
	const below = units.findIndex((unit, i) => unit < 0xffff && !isHigh(units[i - 1]));
	return below >= 0 ? `${text.slice(0, below)}\uffff` : text;
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
	const keys = between(before, after, moving.length);
	if (keys) return new Map(moving.map((id, i) => [id, keys[i] as string]));
	const all = [...others.slice(0, at).map((o) => o.id), ...moving, ...others.slice(at).map((o) => o.id)];
	const fresh = generateNKeysBetween(null, null, all.length);
	return new Map(all.map((id, i) => [id, fresh[i] as string]));
}
