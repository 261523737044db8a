/**
 * What a decision accepts. The unit is a rule at a subject: whatever the rule says there is accepted together, and
 * carries one fingerprint. Commands get these as data, for they know no rules.
 */
import type { Unit } from '../commands/accept-findings.ts';
import type { Renewed, Withdrawn } from '../commands/review-decisions.ts';
import { fingerprint } from '../mapping/fingerprint.ts';
import type { Decision, Mapping } from '../mapping/schema.ts';
import { itemById } from '../mapping/selectors.ts';
import { byText } from '../mapping/shape.ts';
import type { Surface } from '../mapping/vocabulary.ts';
import { RULE_FAILED } from './rule-failed.ts';
import type { Finding, StaleAcceptance, Subject } from './rule.ts';
import { substancePrint } from './substance.ts';

/** An item by its identifier, as ever; the rest with type and slash, which no identifier holds. */
export function addressOf(at: Subject): string {
	if (at.type === 'item') return at.id;
	return at.type === 'mapping' ? 'mapping/' : `${at.type}/${at.id}`;
}

/** How a baseline names what it covers. No rule's name holds a slash. */
export function unitOf({ rule, at }: Pick<Finding, 'rule' | 'at'>): string {
	return `${rule}/${addressOf(at)}`;
}

/** Nobody can accept that a rule did not run, nor that an acceptance went stale: the cause is what to see to. */
export function isAcceptable({ rule }: Pick<Finding, 'rule'>): boolean {
	return rule !== RULE_FAILED.id && rule !== 'stale-acceptance';
}

/** The lane on which an acceptance for a lane finds it. */
export function laneOf(mapping: Mapping, at: Subject): Surface | undefined {
	if (at.type === 'item') return itemById(mapping, at.id)?.surface;
	if (at.type === 'surface') return at.id;
	return at.type === 'package' ? 'exports' : undefined;
}

/** Causes without names, which stand in “ ”: whoever renames a thing has not changed why it was found. */
const namelessCauses = ({ because = [] }: Finding) =>
	because.map((cause) => cause.split('“', 1)[0]).sort((a = '', b = '') => byText(a, b));

/** What one rule says about one subject, as a fingerprint: messages, severities, causes, the other mapping. */
function saidPrint(siblings: readonly Finding[]): string {
	const said = siblings.map(
		(one) => [one.message, one.severity, namelessCauses(one), ...(one.beside ? [one.beside] : [])] as const
	);
	return fingerprint(
		said.toSorted(([a, , , one = ''], [b, , , other = '']) => byText(a, b) || byText(one, other))
	);
}

interface Print {
	readonly said: string;
	readonly substance: string;
	readonly of: string;
}
/** A finding lives as long as the look that made it, and that look made its siblings too. */
const prints = new WeakMap<Finding, Print>();

/** What a rule found, by subject. */
function bySubject(findings: readonly Finding[], rule: string): Map<string, Finding[]> {
	const subjects = new Map<string, Finding[]>();
	for (const finding of findings) {
		if (finding.rule !== rule) continue;
		const siblings = subjects.get(addressOf(finding.at));
		if (siblings) siblings.push(finding);
		else subjects.set(addressOf(finding.at), [finding]);
	}
	return subjects;
}

const FEW = 8;

/** Fingerprints of what `findings`, all that is found in this mapping, say. */
export function fingerprints(mapping: Mapping, findings: readonly Finding[]): (finding: Finding) => string {
	const rules = new Map<string, Map<string, Finding[]>>();
	let asked = 0;
	const siblingsOf = ({ rule, at }: Finding): readonly Finding[] => {
		asked += 1;
		// After an edit a few are new: to look through the list costs less than to sort all of it.
		if (asked <= FEW && at.type === 'item')
			return findings.filter((one) => one.rule === rule && one.at.type === 'item' && one.at.id === at.id);
		let subjects = rules.get(rule);
		if (!subjects) rules.set(rule, (subjects = bySubject(findings, rule)));
		return subjects.get(addressOf(at)) ?? [];
	};
	return (finding) => {
		const known = prints.get(finding);
		const substance = substancePrint(mapping, finding.at);
		if (known?.substance === substance) return known.of;
		const said = known?.said ?? saidPrint(siblingsOf(finding));
		const of = fingerprint([finding.rule, said, substance]);
		prints.set(finding, { said, substance, of });
		return of;
	};
}

/** Is it an acceptance? A decision without rule and baseline, or without a scope, is a plain one. */
export function isAcceptance({ scope, rule, at, covers }: Decision): boolean {
	if (scope === 'mapping' && covers) return true;
	return Boolean(rule) && (scope === 'mapping' || (scope !== undefined && at !== undefined));
}

/**
 * What it takes to accept these findings one by one: once for each rule and subject, with an identifier from the
 * caller. What can't be accepted is left out. `all`: everything that is found in the mapping.
 */
export function unitsToAccept(
	mapping: Mapping,
	all: readonly Finding[],
	chosen: readonly Finding[],
	newId: () => string
): Unit[] {
	const printOf = fingerprints(mapping, all);
	const units = new Map<string, Finding>();
	for (const finding of chosen) if (isAcceptable(finding)) units.set(unitOf(finding), finding);
	return [...units.values()].map((finding) => ({
		id: newId(),
		rule: finding.rule,
		at: addressOf(finding.at),
		of: printOf(finding)
	}));
}

/** What a baseline of these findings covers: fingerprints by rule and subject. */
export function coverOf(
	mapping: Mapping,
	all: readonly Finding[],
	chosen: readonly Finding[]
): Record<string, string> {
	const printOf = fingerprints(mapping, all);
	const acceptable = chosen.filter(isAcceptable);
	return Object.fromEntries(acceptable.map((finding) => [unitOf(finding), printOf(finding)]));
}

/** What it takes to renew these, once for each decision or covered finding. `all`: everything that is found. */
export function renewals(
	mapping: Mapping,
	all: readonly Finding[],
	stale: readonly StaleAcceptance[],
	newId: () => string
): Renewed[] {
	const printOf = fingerprints(mapping, all);
	const found = new Map<string, Renewed>();
	for (const { decision, finding, why } of stale) {
		const covered = unitOf(finding);
		const isOut = decision.covers !== undefined && why === 'changed';
		const key = isOut ? `${decision.id}/${covered}` : decision.id;
		if (found.has(key)) continue;
		const { rule, at } = finding;
		const of = printOf(finding);
		if (isOut) {
			const unit = { id: newId(), rule, at: addressOf(at), of };
			found.set(key, { decision: decision.id, out: { covered, unit } });
		} else if (decision.scope === 'item' && decision.of !== undefined)
			found.set(key, { decision: decision.id, of });
		else found.set(key, { decision: decision.id });
	}
	return [...found.values()];
}

/** What it takes to open this finding again: of a baseline it alone, otherwise everything that the decision accepts. */
export function withdrawalOf({
	decision,
	finding
}: {
	readonly decision: Decision;
	readonly finding: Finding;
}): Withdrawn {
	const isCovered = decision.scope === 'mapping' && decision.covers !== undefined;
	return { decision: decision.id, ...(isCovered ? { covered: unitOf(finding) } : {}) };
}
