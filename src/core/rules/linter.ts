/**
 * Runs rules over mappings. What an edit did not touch is not looked at again: what was found about an item or
 * a package is remembered with it, together with what was seen around it. A mapping is never changed in place,
 * so the same objects mean the same findings.
 */
import { REF_PREFIX } from '../mapping/refs.ts';
import type { Item, Mapping, Package } from '../mapping/schema.ts';
import { itemById, remembered } from '../mapping/selectors.ts';
import { byText, compareMembers } from '../mapping/shape.ts';
import { SURFACES } from '../mapping/vocabulary.ts';
import { verdictOn } from '../ownership/judge.ts';
import { Lookout, looksTheSame, type Around, type Sights } from './around.ts';
import { findingFrom } from './message.ts';
import { RULE_FAILED, failure } from './rule-failed.ts';
import {
	SEVERITIES,
	type Finding,
	type Hit,
	type ItemRule,
	type MappingRule,
	type PackageRule,
	type Rule,
	type Subject
} from './rule.ts';

/** What was found about one subject, the pile each finding goes on, and what was seen on the way. */
interface Inspection {
	readonly findings: readonly Finding[];
	readonly piles: readonly number[];
	readonly sights: Sights;
}

/** By severity (worst first), then rule, then reference of the item (else: mapping, surfaces, packages, links). */
export function linter(rules: readonly Rule[]): (mapping: Mapping) => readonly Finding[] {
	const names = [...new Set([...rules.map(({ id }) => id), RULE_FAILED.id])].sort(byText);
	const pileOf = ({ severity, rule }: Finding) =>
		SEVERITIES.indexOf(severity) * names.length + names.indexOf(rule);
	const itemRules = rules.filter((rule) => rule.scope === 'item');
	const packageRules = rules.filter((rule) => rule.scope === 'package');
	const mappingRules = rules.filter((rule) => rule.scope === 'mapping');
	const inspections = new WeakMap<Item | Package, Inspection>();

	function inspected<S extends Item | Package>(
		subject: S,
		mapping: Mapping,
		check: (subject: S, around: Around) => readonly Finding[]
	): Inspection {
		const known = inspections.get(subject);
		if (known && (known.sights.length === 0 || looksTheSame(known.sights, mapping))) return known;
		const lookout = new Lookout(mapping);
		const findings = check(subject, lookout);
		const inspection = { findings, piles: findings.map(pileOf), sights: lookout.sights };
		inspections.set(subject, inspection);
		return inspection;
	}
	const ofItem = (item: Item, around: Around) => checkItem(itemRules, item, around);
	const ofPackage = (pack: Package, around: Around) => checkPackage(packageRules, pack, around);

	return remembered((mapping: Mapping) => {
		const piles: Finding[][] = Array.from({ length: SEVERITIES.length * names.length }, () => []);
		const put = (findings: readonly Finding[], places: readonly number[]) =>
			findings.forEach((finding, i) => piles[places[i] as number]?.push(finding));
		for (const item of byReference(mapping.items)) {
			if (item.contextOnly) continue;
			const { findings, piles: places } = inspected(item, mapping, ofItem);
			if (findings.length > 0) put(findings, places);
		}
		for (const pack of mapping.packages.toSorted((a, b) => byText(a.id, b.id))) {
			const { findings, piles: places } = inspected(pack, mapping, ofPackage);
			put(findings, places);
		}
		for (const rule of mappingRules) {
			const findings = checkMapping(rule, mapping);
			put(findings, findings.map(pileOf));
		}
		return piles.flat();
	});
}

const NONE: readonly Finding[] = [];

function checkItem(rules: readonly ItemRule[], item: Item, around: Around): readonly Finding[] {
	const verdict = verdictOn(item);
	const at: Subject = { type: 'item', id: item.id };
	let all = NONE;
	for (const rule of rules) {
		const found = checkOne(rule, at, item.name, () => rule.check(item, verdict, around));
		if (found.length > 0) all = [...all, ...found];
	}
	return all;
}

function checkPackage(rules: readonly PackageRule[], pack: Package, around: Around): readonly Finding[] {
	const at: Subject = { type: 'package', id: pack.id };
	return rules.flatMap((rule) => checkOne(rule, at, pack.name, () => rule.check(pack, around)));
}

/** All that one rule finds about a subject; where it throws, that it did: half of its findings would mislead. */
function checkOne(
	rule: Rule,
	at: Subject,
	name: string,
	check: () => Iterable<Omit<Hit, 'at'>>
): readonly Finding[] {
	let found: Finding[] | undefined;
	try {
		for (const hit of check()) (found ??= []).push(findingFrom(rule, { ...hit, at }));
	} catch (error) {
		return [failure(rule, error, at, name)];
	}
	return found ?? NONE;
}

function checkMapping(rule: MappingRule, mapping: Mapping): readonly Finding[] {
	try {
		const found: Finding[] = [];
		for (const hit of rule.check(mapping)) if (isJudged(mapping, hit.at)) found.push(findingFrom(rule, hit));
		return found.sort((a, b) => compareSubjects(mapping, a.at, b.at) || byText(a.key, b.key));
	} catch (error) {
		return [failure(rule, error, { type: 'mapping' })];
	}
}

/** Context is drawn and exported, never judged; an item that is gone has nothing to be found. */
function isJudged(mapping: Mapping, at: Subject): boolean {
	if (at.type !== 'item') return true;
	const item = itemById(mapping, at.id);
	return item !== undefined && !item.contextOnly;
}

const TYPES: readonly Subject['type'][] = ['mapping', 'surface', 'item', 'package', 'link'];

function compareSubjects(mapping: Mapping, a: Subject, b: Subject): number {
	if (a.type === 'item' && b.type === 'item') {
		const [one, other] = [itemById(mapping, a.id), itemById(mapping, b.id)];
		return one && other ? compareItems(one, other) : 0;
	}
	if (a.type === 'surface' && b.type === 'surface') return SURFACES.indexOf(a.id) - SURFACES.indexOf(b.id);
	if (a.type === b.type && 'id' in a && 'id' in b) return byText(a.id, b.id);
	return TYPES.indexOf(a.type) - TYPES.indexOf(b.type);
}

/** Items of a snapshot come in this order already; those of a mapping that somebody built by hand may not. */
function byReference(items: Mapping['items']): Mapping['items'] {
	let last = '';
	for (const { ref } of items) {
		// References of one length compare as text; reading their numbers would cost half of a re-lint.
		if (
			!ref.startsWith(REF_PREFIX) ||
			ref.length < last.length ||
			(ref.length === last.length && ref <= last)
		)
			return items.toSorted(compareItems);
		last = ref;
	}
	return items;
}

function compareItems(a: Item, b: Item): number {
	return compareMembers('items', a, b);
}
