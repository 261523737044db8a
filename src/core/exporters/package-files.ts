/** The part of the specification archive that is about packages: a folder for each, and the exit drill. */
import type { Mapping } from '../mapping/schema.ts';
import { byText } from '../mapping/shape.ts';
import { slugsOf } from '../packages/slug.ts';
import type { Flavour } from '../tables/write-table.ts';
import { writeDataPackage } from './datapackage-json.ts';
import { hasDrill, writeExitDrillCsv } from './exit-drill-csv.ts';
import { writeDataContract } from './odcs.ts';
import { writePackagePage } from './package-md.ts';

/** Path and text, by folder. Nothing where there is neither a package nor anything that a customer supplied. */
export function packageFiles(mapping: Mapping, flavour?: Flavour): readonly (readonly [string, string])[] {
	const slugs = slugsOf(mapping.packages, 'package');
	const slug = ({ id }: { readonly id: string }) => slugs.get(id) ?? '';
	return [
		...mapping.packages
			.toSorted((a, b) => byText(slug(a), slug(b)))
			.flatMap((pack) => [
				[`packages/${slug(pack)}/package.md`, writePackagePage(mapping, pack)] as const,
				[`packages/${slug(pack)}/datapackage.json`, writeDataPackage(mapping, pack)] as const,
				[`packages/${slug(pack)}/contract.odcs.json`, writeDataContract(mapping, pack)] as const
			]),
		...(hasDrill(mapping) ? [['exit-drill.csv', writeExitDrillCsv(mapping, flavour)] as const] : [])
	];
}

/** The lines of the archive's README about them. */
export function packageFileLines(mapping: Mapping): readonly (readonly [path: string, says: string])[] {
	return [
		...(mapping.packages.length > 0
			? ([
					[
						'packages/…/package.md',
						'one folder a package: what it promises, its fields, what is missing; for your team, as customers read the dry run'
					],
					[
						'packages/…/datapackage.json',
						'the same for programs: Frictionless Data Package 2.0, with a schema of each table'
					],
					['packages/…/contract.odcs.json', 'the same as an agreement: Open Data Contract Standard 3.1.0']
				] as const)
			: []),
		...(hasDrill(mapping)
			? ([
					[
						'exit-drill.csv',
						'what customers supplied, in which package it can leave, and what keeps the rest here'
					]
				] as const)
			: [])
	];
}
