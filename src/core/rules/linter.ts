/**
 * Runs rules over mappings. What an edit did not touch is not looked at again: what was found about an item or
 * a package is kept together with what was seen around it. A mapping is never changed in place, so the same
 * objects mean the same findings.
 */
import type { Item } from '../mapping/item-schema.ts';
import type { Mapping, Package } from '../mapping/schema.ts';
import { remembered } from '../mapping/selectors.ts';
import { byText, compareMembers } from '../mapping/shape.ts';
import { perMapping, succession } from '../mapping/succession.ts';
import {
	Lookout,
	listsSeen,
	listsTouched,
	looksTheSame,
	type Around,
	type Lists,
	type Sights
} from './around.ts';
import { checkItem, checkMapping, checkPackage } from './check.ts';
import { RULE_FAILED } from './rule-failed.ts';
import { SEVERITIES, type Finding, type MappingRule, type Rule } from './rule.ts';

/** What was found about one subject, the pile each finding goes on, and what was seen on the way. */
interface Inspection {
	readonly findings: readonly Finding[];
	readonly piles: readonly number[];
	readonly sights: Sights;
	/** The lists in which it was seen. */
	readonly seen: Lists;
}
const NOTHING: Inspection = { findings: [], piles: [], sights: [], seen: 0 };

/** Every inspection of a mapping in the order of its subjects, and the piles that came of them. */
interface Tour {
	readonly mapping: Mapping;
	readonly items: readonly Item[];
	readonly packages: readonly Package[];
	/** Of the items, of the packages, of the rules about the whole. */
	readonly inspections: readonly [Inspections, Inspections, Inspections];
	readonly piles: readonly (readonly Finding[])[];
}
type Inspections = readonly Inspection[];

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
			: { findings, piles: findings.map(pileOf), sights, seen: listsSeen(sights) };
	}

	/** Looks at each subject that is new, or around which something changed. */
	function inspectAll<S extends Item | Package>(
		subjects: readonly S[],
		mapping: Mapping,
		last: readonly [Mapping, readonly S[], Inspections] | undefined,
		check: (subject: S, around: Around) => readonly Finding[]
	): Inspections {
		const [before, known, inspections] = last ?? [undefined, [], []];
		const { places } = succession(subjects, known);
		const touched = listsTouched(mapping, before);
		const lookout = new Lookout(mapping);
		return subjects.map((subject, i) => {
			const held = inspections[places[i] as number];
			if (held && ((held.seen & touched) === 0 || looksTheSame(held.sights, mapping, touched))) return held;
			lookout.begin();
			return inspection(check(subject, lookout), lookout.sights);
		});
	}
	const ofItem = (item: Item, around: Around) =>
		item.contextOnly ? NOTHING.findings : checkItem(itemRules, item, around);
	const ofPackage = (pack: Package, around: Around) => checkPackage(packageRules, pack, around);

	function ofRule(rule: MappingRule, mapping: Mapping, last: Tour | undefined, held: Inspection | undefined) {
		const isHeld = last && rule.reads?.every((part) => last.mapping[part] === mapping[part]);
		return (isHeld && held) || inspection(checkMapping(rule, mapping), NOTHING.sights);
	}

	function tour(mapping: Mapping, last: Tour | undefined): Tour {
		const items = byReference(mapping.items, last?.items);
		const packages = mapping.packages.toSorted((a, b) => byText(a.id, b.id));
		const [ofItems, ofPackages, ofRules] = last?.inspections ?? [];
		const inspections = [
			inspectAll(items, mapping, last && ofItems && [last.mapping, last.items, ofItems], ofItem),
			inspectAll(
				packages,
				mapping,
				last && ofPackages && [last.mapping, last.packages, ofPackages],
				ofPackage
			),
			mappingRules.map((rule, i) => ofRule(rule, mapping, last, ofRules?.[i]))
		] as const;
		const piles = inPiles(inspections, last, SEVERITIES.length * names.length);
		return { mapping, items, packages, inspections, piles };
	}

	return remembered((mapping: Mapping) => {
		const known = tours(mapping.id);
		known.last = tour(mapping, known.last);
		return NOTHING.findings.concat(...known.last.piles);
	});
}

/** The findings by piles, on a pile in their order. Those that nothing came to or went from stay as they are. */
function inPiles(lists: Tour['inspections'], last: Tour | undefined, count: number): Tour['piles'] {
	const touched = new Uint8Array(count);
	if (last) lists.forEach((now, i) => touch(touched, now, last.inspections[i] ?? []));
	const piles: (readonly Finding[])[] = [];
	const fresh: (Finding[] | undefined)[] = [];
	for (let pile = 0; pile < count; pile += 1) {
		const held = touched[pile] ? undefined : last?.piles[pile];
		fresh.push(held ? undefined : []);
		piles.push(held ?? (fresh[pile] as Finding[]));
	}
	if (last && !touched.includes(1)) return last.piles;
	for (const list of lists)
		for (const { piles: on, findings } of list)
			for (let i = 0; i < on.length; i += 1) fresh[on[i] as number]?.push(findings[i] as Finding);
	return piles;
}

/** Marks the piles of what is another inspection than before. One more or one less moves all that stand behind it. */
function touch(touched: Uint8Array, now: Inspections, before: Inspections): void {
	for (let i = 0; i < now.length || i < before.length; i += 1) {
		if (now[i] === before[i]) continue;
		for (const pile of now[i]?.piles ?? []) touched[pile] = 1;
		for (const pile of before[i]?.piles ?? []) touched[pile] = 1;
	}
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
