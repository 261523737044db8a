/** Packages that are not there yet. */
import { addMember } from '#core/commands/members.ts';
import type { Item } from '#core/mapping/item-schema.ts';
import type { Mapping, Package } from '#core/mapping/schema.ts';
import { isReadOnly, itemById } from '#core/mapping/selectors.ts';
import { fixesOf } from '#core/rules/fixes.ts';
import { packFixes } from '#core/rules/remedies.ts';
import type { Finding, Fix } from '#core/rules/rule.ts';
import { newId } from '#document/ids.ts';
import type { StartingPoint } from './starting-points.ts';

/** A package of these items; a starting point’s words are put in as they are. */
export function newPackage(name: string, contents: readonly string[], start?: StartingPoint): Package {
	return { ...start?.fields, id: newId(), name, contents: [...contents] };
}

/** “New package”, or “New package 2” where that name is taken. */
export function freeName(packages: readonly Pick<Package, 'name'>[]): string {
	const taken = new Set(packages.map(({ name }) => name.trim().toLowerCase()));
	for (let count = 1; ; count++) {
		const name = count === 1 ? 'New package' : `New package ${count}`;
		if (!taken.has(name.toLowerCase())) return name;
	}
}

export const packAnew = (mapping: Mapping, item: Item) =>
	addMember('packages', newPackage(freeName(mapping.packages), [item.id]));

/** Could it travel at all? What is for the team alone, or of several accounts, needs thought first. */
function mayTravel(mapping: Mapping, item: Item): boolean {
	return packFixes({ ...mapping, packages: [{ id: 'any', name: 'Any', contents: [] }] }, item).length > 0;
}

/**
 * What one click makes of a finding, the best first. Where no package is there to put an item into, one is made:
 * it says nothing of itself yet, which no rule may bring about, so that only a screen offers it, one at a time.
 */
export function waysOf(mapping: Mapping, finding: Finding): readonly Fix[] {
	const fixes = fixesOf(mapping, finding, newId);
	const item = finding.at.type === 'item' ? itemById(mapping, finding.at.id) : undefined;
	const isLoose = finding.rule === 'unpackaged-export' && mapping.packages.length === 0;
	if (fixes.length > 0 || !item || !isLoose || isReadOnly(mapping) || !mayTravel(mapping, item)) return fixes;
	return [{ label: 'Put it in a new package', command: (now) => packAnew(now, item)(now), isHunch: true }];
}
