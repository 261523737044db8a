/** At which version a template is, and how one stands to another. */
import { isEqual } from '../mapping/equal.ts';
import type { Mapping } from '../mapping/schema.ts';
import { readGuide } from './guide.ts';
import { compareVersions } from './version-numbers.ts';

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
