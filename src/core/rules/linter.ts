/**
 * Runs rules over mappings. What an edit did not touch is not looked at again: hits of a rule about one item are
 * remembered with the item, all findings with the mapping. A mapping is never changed in place, so nothing
 * remembered can go stale.
 */
import type { Item, Mapping } from '../mapping/schema.ts';
import { itemById, remembered } from '../mapping/selectors.ts';
import { REF_PREFIX } from '../mapping/refs.ts';
import { byText, compareMembers } from '../mapping/shape.ts';
import { SURFACES } from '../mapping/vocabulary.ts';
import { verdictOn } from '../ownership/judge.ts';
import { findingFrom } from './message.ts';
import { failure } from './rule-failed.ts';
import {
	SEVERITIES,
	type Finding,
	type ItemRule,
	type MappingRule,
	type Rule,
	type Subject
} from './rule.ts';

const NONE: readonly Finding[] = [];

/** By severity (worst first), then rule, then reference of the item (else: mapping, surfaces, packages, links). */
export function linter(rules: readonly Rule[]): (mapping: Mapping) => readonly Finding[] {
	const itemRules = rules.filter((rule) => rule.scope === 'item');
	const mappingRules = rules.filter((rule) => rule.scope === 'mapping');
	const ofItem = remembered((item: Item) => checkItem(itemRules, item));
	const ofItems = remembered((items: Mapping['items']) => {
		const found: Finding[] = [];
		for (const item of byReference(items))
			if (!item.contextOnly) for (const finding of ofItem(item)) found.push(finding);
		return found;
	});
	return remembered((mapping: Mapping) => {
		const ofMapping = mappingRules.map((rule) => checkMapping(rule, mapping));
		return inOrder([ofItems(mapping.items), ...ofMapping]);
	});
}

function checkItem(rules: readonly ItemRule[], item: Item): readonly Finding[] {
	const at: Subject = { type: 'item', id: item.id };
	let found: Finding[] | undefined;
	for (const rule of rules) {
		try {
			const findings = Array.from(rule.check(item, verdictOn(item)), (hit) =>
				findingFrom(rule, { ...hit, at })
			);
			if (findings.length > 0) (found ??= []).push(...findings);
		} catch (error) {
			(found ??= []).push(failure(rule, error, at, item.name));
		}
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

/** References of one length compare as text; reading their numbers would cost most of a re-lint. */
function compareItems(a: Item, b: Item): number {
	const isPlain =
		a.ref.length === b.ref.length && a.ref.startsWith(REF_PREFIX) && b.ref.startsWith(REF_PREFIX);
	return (isPlain && byText(a.ref, b.ref)) || compareMembers('items', a, b);
}

/** Items of a snapshot come in this order already; those of a mapping that somebody built by hand may not. */
function byReference(items: Mapping['items']): Mapping['items'] {
	const isInOrder = items.every((item, i) => i === 0 || compareItems(items[i - 1] as Item, item) <= 0);
	return isInOrder ? items : items.toSorted(compareItems);
}

/** Piles by severity and rule; each list has its subjects in order already, so nothing is sorted again. */
function inOrder(lists: readonly (readonly Finding[])[]): readonly Finding[] {
	const piles = new Map(SEVERITIES.map((severity) => [severity, new Map<string, Finding[]>()]));
	for (const list of lists)
		for (const finding of list) {
			const byRule = piles.get(finding.severity);
			const pile = byRule?.get(finding.rule);
			if (pile) pile.push(finding);
			else byRule?.set(finding.rule, [finding]);
		}
	return [...piles.values()].flatMap((byRule) =>
		[...byRule].sort(([a], [b]) => byText(a, b)).flatMap(([, pile]) => pile)
	);
}
