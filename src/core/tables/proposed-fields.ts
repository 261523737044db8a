/** Fields of a proposed item by path, so that a column can be data: `['name']`, `['answers', 'frequency']`. */

export type Path = readonly [string] | readonly [string, string];
export type Json = Record<string, unknown>;

export function isRecord(value: unknown): value is Json {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function valueAt(record: object, [key, part]: Path): unknown {
	const value = own(record, key);
	if (part === undefined) return value;
	return isRecord(value) ? own(value, part) : undefined;
}

// A plain look-up would find `constructor` on every object.
const own = (record: object, key: string): unknown =>
	Object.hasOwn(record, key) ? (record as Json)[key] : undefined;

/** Puts a value into a record that is still being built. */
export function put(record: Json, [key, part]: Path, value: unknown): void {
	if (part === undefined) define(record, key, value);
	else {
		const inner = own(record, key);
		if (isRecord(inner)) define(inner, part, value);
		else {
			const made: Json = {};
			define(made, part, value);
			define(record, key, made);
		}
	}
}

/** Defined properties make an object slow to read for the rest of its life: only the one key that needs it. */
function define(record: Json, key: string, value: unknown): void {
	if (key === '__proto__')
		Object.defineProperty(record, key, { value, enumerable: true, writable: true, configurable: true });
	else record[key] = value;
}

/** Equal as JSON, whatever the order of keys. */
export function isSame(a: unknown, b: unknown): boolean {
	if (Object.is(a, b)) return true;
	if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
	if (Array.isArray(a) !== Array.isArray(b)) return false;
	const keys = Object.keys(a);
	return (
		keys.length === Object.keys(b).length &&
		keys.every((key) => Object.hasOwn(b, key) && isSame((a as Json)[key], (b as Json)[key]))
	);
}
