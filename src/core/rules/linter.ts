/**
 * Runs rules over mappings. What an edit did not touch is not looked at again: what was found about an item or
 * a package is kept together with what was seen around it. A mapping is never changed in place, so the same
 * objects mean the same findings.
 */
import type { Item, Mapping, Package } from '../mapping/schema.ts';
import { remembered } from '../mapping/selectors.ts';
import { byText, compareMembers } from '../mapping/shape.ts';
import { perMapping, placesBefore } from '../mapping/succession.ts';
import { Lookout, looksTheSame, type Around, type Sights } from './around.ts';
import { checkItem, checkMapping, checkPackage } from './check.ts';
import { RULE_FAILED } from './rule-failed.ts';
import { SEVERITIES, type Finding, type Rule } from './rule.ts';

/** What was found about one subject, the pile each finding goes on, and what was seen on the way. */
interface Inspection {
	readonly findings: readonly Finding[];
	readonly piles: readonly number[];
	readonly sights: Sights;
}
const NOTHING: Inspection = { findings: [], piles: [], sights: [] };

/** Every inspection of a mapping, in the order of its subjects. */
interface Tour {
	readonly mapping: Mapping;
	readonly items: readonly Item[];
	readonly ofItems: readonly Inspection[];
	readonly packages: readonly Package[];
	readonly ofPackages: readonly Inspection[];
	readonly ofRules: readonly Inspection[];
}

/** By severity (worst first), then rule, then reference of the item (else: mapping, surfaces, packages, links). */
export function linter(rules: readonly Rule[]): (mapping: Mapping) => readonly Finding[] {
	const names = [...new Set([...rules.map(({ id }) => id), RULE_FAILED.id])].sort(byText);
	const places = new Map(names.map((name, i) => [name, i]));
	const pileOf = ({ severity, rule }: Finding) =>
		SEVERITIES.indexOf(severity) * names.length + (places.get(rule) as number);
	const itemRules = rules.filter((rule) => rule.scope === 'item');
	const packageRules = rules.filter((rule) => rule.scope === 'package');
	const mappingRules = rules.filter((rule) => rule.scope === 'mapping');
	/** The tour before, most of which is likely to hold again. */
	const tours = perMapping((): { last?: Tour } => ({}));

	function inspection(findings: readonly Finding[], sights: Sights): Inspection {
		return findings.length === 0 && sights.length === 0
			? NOTHING
			: { findings, piles: findings.map(pileOf), sights };
	}

	/** Looks at each subject that is new, or around which something changed. */
	function inspectAll<S extends Item | Package>(
		subjects: readonly S[],
		mapping: Mapping,
		last: { of: readonly S[]; inspections: readonly Inspection[]; mapping: Mapping } | undefined,
		check: (subject: S, around: Around) => readonly Finding[]
	): readonly Inspection[] {
		const before = last && placesBefore(subjects, last.of);
		const all: Inspection[] = [];
		for (let i = 0; i < subjects.length; i += 1) {
			const known = last?.inspections[before?.[i] ?? -1];
			if (known && looksTheSame(known.sights, mapping, last?.mapping)) all.push(known);
			else {
				const lookout = new Lookout(mapping);
				all.push(inspection(check(subjects[i] as S, lookout), lookout.sights));
			}
		}
		return all;
	}
	const ofItem = (item: Item, around: Around) =>
		item.contextOnly ? NOTHING.findings : checkItem(itemRules, item, around);
	const ofPackage = (pack: Package, around: Around) => checkPackage(packageRules, pack, around);

	function tour(mapping: Mapping, last: Tour | undefined): Tour {
		const items = byReference(mapping.items, last?.items);
		const packages = mapping.packages.toSorted((a, b) => byText(a.id, b.id));
		return {
			mapping,
			items,
			ofItems: inspectAll(
				items,
				mapping,
				last && { of: last.items, inspections: last.ofItems, mapping: last.mapping },
				ofItem
			),
			packages,
			ofPackages: inspectAll(
				packages,
				mapping,
				last && { of: last.packages, inspections: last.ofPackages, mapping: last.mapping },
				ofPackage
			),
			ofRules: mappingRules.map((rule) => inspection(checkMapping(rule, mapping), NOTHING.sights))
		};
	}

	return remembered((mapping: Mapping) => {
		const known = tours(mapping.id);
		known.last = tour(mapping, known.last);
		const { ofItems, ofPackages, ofRules } = known.last;
		return inPiles([...ofItems, ...ofPackages, ...ofRules], SEVERITIES.length * names.length);
	});
}

/** The findings of all, pile by pile; on a pile they stay in their order. Counted first, then each is put in its place. */
function inPiles(inspections: readonly Inspection[], piles: number): readonly Finding[] {
	const counts = new Array<number>(piles).fill(0);
	for (const one of inspections)
		for (let i = 0; i < one.piles.length; i += 1) {
			const pile = one.piles[i] as number;
			counts[pile] = (counts[pile] as number) + 1;
		}
	let total = 0;
	const next = counts.map((count) => (total += count) - count);
	const all = new Array<Finding>(total);
	for (const one of inspections)
		for (let i = 0; i < one.piles.length; i += 1) {
			const pile = one.piles[i] as number;
			const place = next[pile] as number;
			all[place] = one.findings[i] as Finding;
			next[pile] = place + 1;
		}
	return all;
}

/**
 * Items of a snapshot come in this order already; those of a mapping that somebody built by hand may not.
 * `inOrder`: a list known to be, so that only what differs from it needs a look.
 */
function byReference(items: readonly Item[], inOrder: readonly Item[] = []): readonly Item[] {
	for (let i = 1; i < items.length; i += 1) {
		const [last, item] = [items[i - 1] as Item, items[i] as Item];
		const isKnown = item === inOrder[i] && last === inOrder[i - 1];
		if (!isKnown && compareItems(last, item) > 0) return items.toSorted(compareItems);
	}
	return items;
}

function compareItems(a: Item, b: Item): number {
	return compareMembers('items', a, b);
}
