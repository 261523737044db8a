/** A short name for a content, to see later whether it is still the same. */
import { byText } from './shape.ts';

/** JSON text in one form: keys by name, nothing where the value is undefined. Lists keep their order. */
export function canonicalJson(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
	if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
	const entries = Object.entries(value).filter(([, one]) => one !== undefined);
	entries.sort(([a], [b]) => byText(a, b));
	return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonicalJson(one)}`).join(',')}}`;
}

/**
 * Eleven letters and digits, the same on every machine and for good: files keep them. Equal content has an equal
 * one, whatever the order of its keys. It shows what changed by accident or by an edit; it is no protection
 * against forgery, for anybody can make another content with the same one.
 */
export function fingerprint(value: unknown): string {
	const text = canonicalJson(value);
	// cyrb53: two 32-bit lanes, so that tens of thousands of contents don't meet by chance.
	let a = 0xdeadbeef;
	let b = 0x41c6ce57;
	for (let i = 0; i < text.length; i += 1) {
		const unit = text.charCodeAt(i);
		a = Math.imul(a ^ unit, 2654435761);
		b = Math.imul(b ^ unit, 1597334677);
	}
	a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
	b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
	return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36).padStart(11, '0');
}
