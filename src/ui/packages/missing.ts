/** What a package does not say yet: its open findings, each beside the fields that it is about. */
import { grouped } from '#core/mapping/grouped.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import type { Finding } from '#core/rules/rule.ts';

/** The parts of the designer, in the order in which a room goes through them. */
export const PARTS = ['contents', 'form', 'delivery', 'access'] as const;
export type Part = (typeof PARTS)[number];
export const PART_NAMES: Readonly<Record<Part, string>> = {
	contents: 'What is in it',
	form: 'Form',
	delivery: 'Delivery',
	access: 'Who may have it'
};

const ABOUT: Readonly<Record<string, Part>> = {
	'package-not-machine-readable': 'form',
	'package-without-schema': 'form',
	'package-without-timestamps': 'form',
	'screen-dump-package': 'form',
	'package-without-delivery': 'delivery',
	'package-without-retention': 'delivery',
	'package-without-access-rule': 'access',
	'package-needs-approval': 'access'
};

/** Where the fields are that a finding about a package is about; what else there may be is about what is in it. */
export function partOf({ rule }: Pick<Finding, 'rule'>): Part {
	return Object.hasOwn(ABOUT, rule) ? (ABOUT[rule] ?? 'contents') : 'contents';
}

/** The findings about packages, by package. */
export function missingByPackage(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
	const about = findings.flatMap((finding) =>
		finding.at.type === 'package' ? [{ pack: finding.at.id, finding }] : []
	);
	const groups = grouped(about, ({ pack }) => pack);
	return new Map([...groups].map(([pack, some]) => [pack, some.map(({ finding }) => finding)]));
}

/** “2/3”: of three packages two lack nothing; empty without packages. */
export function soundPackages({ packages }: Pick<Mapping, 'packages'>, findings: readonly Finding[]): string {
	if (packages.length === 0) return '';
	const missing = missingByPackage(findings);
	return `${packages.filter(({ id }) => !missing.has(id)).length}/${packages.length}`;
}

export function missingWords(count: number): string {
	if (count === 0) return 'Nothing is missing';
	return count === 1 ? 'One thing is missing' : `${count} things are missing`;
}
