/**
 * Rules on one subject. Where one throws, only that it did is found: half of its findings would mislead.
 * Most rules find nothing about most items, so that nothing is made before something is found.
 */
import type { Item } from '../mapping/item-schema.ts';
import type { Mapping, Package } from '../mapping/schema.ts';
import { itemById } from '../mapping/selectors.ts';
import { byText, compareMembers } from '../mapping/shape.ts';
import { SURFACES } from '../mapping/vocabulary.ts';
import { verdictOn } from '../ownership/judge.ts';
import type { Around } from './around.ts';
import { findingAt, findingFrom } from './message.ts';
import { failure } from './rule-failed.ts';
import type {
	AcceptanceRule,
	Finding,
	ItemRule,
	MappingRule,
	PackageRule,
	StaleAcceptance,
	Subject
} from './rule.ts';

const NONE: readonly Finding[] = [];

export function checkItem(rules: readonly ItemRule[], item: Item, around: Around): readonly Finding[] {
	const verdict = verdictOn(item);
	let at: Subject | undefined;
	let all: readonly Finding[] | undefined;
	for (const rule of rules) {
		const before = all?.length ?? 0;
		try {
			if (rule.concerns && !rule.concerns(item, verdict)) continue;
			for (const hit of rule.check(item, verdict, around)) {
				const finding = findingAt(rule, (at ??= { type: 'item', id: item.id }), hit);
				all = all ? [...all, finding] : [finding];
			}
		} catch (error) {
			all = [
				...(all ?? NONE).slice(0, before),
				failure(rule, error, { type: 'item', id: item.id }, item.name)
			];
		}
	}
	return all ?? NONE;
}

export function checkPackage(
	rules: readonly PackageRule[],
	pack: Package,
	around: Around
): readonly Finding[] {
	const at: Subject = { type: 'package', id: pack.id };
	return rules.flatMap((rule) => {
		try {
			return [...rule.check(pack, around)].map((hit) => findingAt(rule, at, hit));
		} catch (error) {
			return [failure(rule, error, at, pack.name)];
		}
	});
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
