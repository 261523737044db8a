/** Versions of templates: texts, usually whole numbers, in the order of their numbers. And how one stands to another. */
import { isEqual } from '../mapping/equal.ts';
import type { Mapping } from '../mapping/schema.ts';
import { byText } from '../mapping/shape.ts';
import { readGuide } from './guide.ts';

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

/** How a template that comes in stands to the one of the same identifier that is here. */
export type TemplateStanding = 'new' | 'same' | 'newer' | 'older' | 'differs';

export function standingOf(coming: Mapping, here: Mapping | undefined): TemplateStanding {
	if (!here) return 'new';
	if (isEqual(coming, here)) return 'same';
	const order = compareVersions(versionOf(coming), versionOf(here));
	return order === 0 ? 'differs' : order > 0 ? 'newer' : 'older';
}

/** The same template under another version. One whose guide can't be read stays as it is. */
export function atVersion(template: Mapping, version: string): Mapping {
	if (!readGuide(template).ok) return template;
	return { ...template, guide: { ...(template['guide'] as object), version } };
}

/** The version of a template; empty where its guide can't be read. */
export function versionOf(template: Mapping): string {
	const read = readGuide(template);
	return read.ok ? read.guide.version : '';
}
