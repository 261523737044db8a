import { isRecord } from './canonical.ts';

/** Equal as content: the order of a record's keys says nothing, the order of a list does. */
export function isEqual(a: unknown, b: unknown): boolean {
	if (a === b) return true;
	if (Array.isArray(a) && Array.isArray(b))
		return a.length === b.length && a.every((one, i) => isEqual(one, b[i]));
	if (!isRecord(a) || !isRecord(b)) return false;
	const keys = Object.keys(a);
	return (
		keys.length === Object.keys(b).length &&
		keys.every((key) => Object.hasOwn(b, key) && isEqual(a[key], b[key]))
	);
}
