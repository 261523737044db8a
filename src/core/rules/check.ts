/** One rule on one subject. A rule that throws becomes a finding of its own. */
import type { Item, Mapping, Package } from '../mapping/schema.ts';
import { itemById } from '../mapping/selectors.ts';
import { byText, compareMembers } from '../mapping/shape.ts';
import { SURFACES } from '../mapping/vocabulary.ts';
import { verdictOn } from '../ownership/judge.ts';
import type { Around } from './around.ts';
import { findingFrom } from './message.ts';
import { failure } from './rule-failed.ts';
import type {
	AcceptanceRule,
	Finding,
	Hit,
	ItemRule,
	MappingRule,
	PackageRule,
	Rule,
	StaleAcceptance,
	Subject
} from './rule.ts';

const NONE: readonly Finding[] = [];

export function checkItem(rules: readonly ItemRule[], item: Item, around: Around): readonly Finding[] {
	const verdict = verdictOn(item);
	const at: Subject = { type: 'item', id: item.id };
	return joined(rules, (rule) => checkOne(rule, at, item.name, () => rule.check(item, verdict, around)));
}

export function checkPackage(
	rules: readonly PackageRule[],
	pack: Package,
	around: Around
): readonly Finding[] {
	const at: Subject = { type: 'package', id: pack.id };
	return joined(rules, (rule) => checkOne(rule, at, pack.name, () => rule.check(pack, around)));
}

/** Most rules find nothing about most subjects: then there is no list to make. */
function joined<R>(rules: readonly R[], check: (rule: R) => readonly Finding[]): readonly Finding[] {
	let all = NONE;
	for (const rule of rules) {
		const found = check(rule);
		if (found.length > 0) all = all.length > 0 ? [...all, ...found] : found;
	}
	return all;
}

/** All that one rule finds about a subject; where it throws, only that it did: half of its findings would mislead. */
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

/** In the order of their subjects, so that the order of the mapping's lists leaves no trace. */
export function checkMapping(rule: MappingRule, mapping: Mapping): readonly Finding[] {
	try {
		const found: Finding[] = [];
		for (const hit of rule.check(mapping)) if (isJudged(mapping, hit.at)) found.push(findingFrom(rule, hit));
		return found.sort((a, b) => compareSubjects(mapping, a.at, b.at) || byText(a.key, b.key));
	} catch (error) {
		return [failure(rule, error, { type: 'mapping' })];
	}
}

/** What stands in for the finding of a stale acceptance. Several may be about one subject. */
export function checkStale(rule: AcceptanceRule, stale: StaleAcceptance): readonly Finding[] {
	const { at, key } = stale.finding;
	const apart = (finding: Finding): Finding => ({ ...finding, key: `${finding.key}/${key}` });
	try {
		return Array.from(rule.check(stale), (hit) => apart(findingFrom(rule, hit)));
	} catch (error) {
		return [apart(failure(rule, error, at))];
	}
}

/** Context is drawn and exported, never judged; an item that is gone has nothing to be found. */
function isJudged(mapping: Mapping, at: Subject): boolean {
	if (at.type !== 'item') return true;
	const item = itemById(mapping, at.id);
	return item !== undefined && !item.contextOnly;
}

const TYPES: readonly Subject['type'][] = ['mapping', 'surface', 'item', 'package', 'link'];

export function compareSubjects(mapping: Mapping, a: Subject, b: Subject): number {
	if (a.type === 'item' && b.type === 'item') {
		const [one, other] = [itemById(mapping, a.id), itemById(mapping, b.id)];
		return one && other ? compareMembers('items', one, other) : 0;
	}
	if (a.type === 'surface' && b.type === 'surface') return SURFACES.indexOf(a.id) - SURFACES.indexOf(b.id);
	if (a.type === b.type && 'id' in a && 'id' in b) return byText(a.id, b.id);
	return TYPES.indexOf(a.type) - TYPES.indexOf(b.type);
}
