/**
 * Versions of templates: texts, usually whole numbers, in the order of their numbers. What asks only that loads nothing
 * that reads templates.
 */
import { byText } from '../mapping/shape.ts';

/** “2” for “1”, “2026-4” for “2026-3”; where no number ends it, one is begun. */
export function nextVersion(version: string): string {
	const [, before = '', number] = /^(.*?)(\d{1,12})$/s.exec(version) ?? [];
	if (number === undefined) return `${version.slice(0, 38)}-2`;
	return `${before}${Number(number) + 1}`;
}

/** Below 0: `a` is the older one. Numbers count as numbers: “10” comes after “9”. */
export function compareVersions(a: string, b: string): number {
	const [as, bs] = [partsOf(a), partsOf(b)];
	for (let i = 0; i < Math.max(as.length, bs.length); i += 1) {
		const [one = '', other = ''] = [as[i], bs[i]];
		const order = /^\d/.test(one) && /^\d/.test(other) ? byNumber(one, other) : byText(one, other);
		if (order !== 0) return order;
	}
	return byText(a, b);
}

const partsOf = (version: string) => version.match(/\d+|\D+/g) ?? [];

/** Without a limit: a file may say a number of a thousand digits. */
function byNumber(a: string, b: string): number {
	const [one, other] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
	return one.length - other.length || byText(one, other);
}
