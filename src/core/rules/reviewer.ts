/**
 * Holds findings against decisions: what is open, what is accepted, and which acceptances no longer hold. `lint`
 * says what there is to find; a review says what is left to see to.
 */
import { isDue } from '../mapping/due.ts';
import type { Decision, Mapping } from '../mapping/schema.ts';
import { remembered } from '../mapping/selectors.ts';
import { byText } from '../mapping/shape.ts';
import { perMapping, succession } from '../mapping/succession.ts';
import { addressOf, fingerprints, isAcceptable, isAcceptance, laneOf } from './acceptance.ts';
import { checkStale, compareSubjects } from './check.ts';
import { SEVERITIES, type Finding, type Rule, type StaleAcceptance } from './rule.ts';

export interface AcceptedFinding {
	readonly finding: Finding;
	/** Of several that accept it the nearest: for the subject, then from a baseline, for the lane, for the rule. */
	readonly decision: Decision;
}

export interface StaleFinding extends StaleAcceptance {
	/** What is open in its place. */
	readonly standIns: readonly Finding[];
}

export interface Review {
	/** What is left to see to, in lint's order. What stands in for the finding of a stale acceptance is in it. */
	readonly open: readonly Finding[];
	/** In lint's order. */
	readonly accepted: readonly AcceptedFinding[];
	/** In lint's order of what was accepted. */
	readonly stale: readonly StaleFinding[];
	/** Acceptances that accept nothing of what is found now. Those of a lane or a rule may be waiting for something. */
	readonly idle: readonly Decision[];
	/** Acceptances of what only a look beside other mappings finds, where nobody looked there. */
	readonly unasked: readonly Decision[];
}

/** A decision that speaks of something found, and the fingerprint of what it accepted there. */
interface Claim {
	readonly decision: Decision;
	readonly of?: string | undefined;
}

/** What decisions say about one rule. Each list: the nearest first, then the newest. */
interface Reach {
	readonly subjects: Map<string, Claim[]>;
	readonly lanes: Map<string, Claim[]>;
	readonly everywhere: Claim[];
}
interface Acceptances {
	readonly all: readonly Decision[];
	readonly byRule: ReadonlyMap<string, Reach>;
}

const newestFirst = (a: Decision, b: Decision) => byText(b.on ?? '', a.on ?? '') || byText(a.id, b.id);

function push(lists: Map<string, Claim[]>, key: string, claim: Claim): void {
	const list = lists.get(key);
	if (list) list.push(claim);
	else lists.set(key, [claim]);
}

const acceptancesIn = remembered((decisions: readonly Decision[]): Acceptances => {
	const all = decisions.filter(isAcceptance).sort(newestFirst);
	const byRule = new Map<string, Reach>();
	const reachOf = (rule: string): Reach => {
		const reach = byRule.get(rule) ?? { subjects: new Map(), lanes: new Map(), everywhere: [] };
		byRule.set(rule, reach);
		return reach;
	};
	for (const decision of all) {
		const { rule = '', at = '', scope, of, covers } = decision;
		if (scope === 'item') push(reachOf(rule).subjects, at, { decision, of });
		else if (scope === 'surface') push(reachOf(rule).lanes, at, { decision });
		else if (!covers) reachOf(rule).everywhere.push({ decision });
	}
	// After those for one subject: they are nearer.
	for (const decision of all) {
		if (decision.scope !== 'mapping') continue;
		for (const [unit, of] of Object.entries(decision.covers ?? {})) {
			const slash = unit.indexOf('/');
			if (slash >= 0) push(reachOf(unit.slice(0, slash)).subjects, unit.slice(slash + 1), { decision, of });
		}
	}
	return { all, byRule };
});

const NO_CLAIMS: readonly Claim[] = [];

type Standing = 'holds' | StaleAcceptance['why'];

/** Everything that reaches a finding, the nearest first. */
function claimsOn(mapping: Mapping, reach: Reach, { at }: Finding): readonly (readonly Claim[])[] {
	const subject = reach.subjects.get(addressOf(at)) ?? NO_CLAIMS;
	if (reach.lanes.size === 0 && reach.everywhere.length === 0) return [subject];
	const lane = laneOf(mapping, at);
	return [subject, (lane && reach.lanes.get(lane)) || NO_CLAIMS, reach.everywhere];
}

/** What came of one finding. */
interface Outcome {
	readonly accepted?: AcceptedFinding;
	readonly stale?: StaleFinding;
	/** The decisions that had a say. */
	readonly atWork: readonly Decision[];
}
const OPEN: Outcome = { atWork: [] };

/** A review, and what came of each finding in turn. */
interface Pass {
	readonly mapping: Mapping;
	readonly today: string | undefined;
	readonly findings: readonly Finding[];
	readonly outcomes: readonly Outcome[];
}

/**
 * The items whose substance or lane an edit may have changed: touched themselves, or at the end of a link or in a
 * package that was. Undefined: all of them.
 */
function itemsTouched(now: Mapping, before: Mapping): ReadonlySet<string> | undefined {
	if (now.roles !== before.roles) return undefined;
	const touched = new Set<string>();
	const [items, links, packages] = [
		succession(now.items, before.items),
		succession(now.links, before.links),
		succession(now.packages, before.packages)
	];
	for (const { id } of [...items.gone, ...items.come]) touched.add(id);
	for (const { from, to } of [...links.gone, ...links.come]) touched.add(from).add(to);
	for (const { contents = [] } of [...packages.gone, ...packages.come])
		for (const id of contents) touched.add(id);
	return touched;
}

/**
 * `find`: everything that is found; `rules`: those about acceptances say what stands in for a stale one. `isBeside`:
 * other mappings were looked at too.
 */
export function reviewer(
	find: (mapping: Mapping) => readonly Finding[],
	rules: readonly Rule[],
	isBeside = false
): (mapping: Mapping, today?: string) => Review {
	const across = new Set(rules.filter(({ scope }) => scope === 'library').map(({ id }) => id));
	const acceptanceRules = rules.filter((rule) => rule.scope === 'acceptance');
	const known = new WeakMap<Mapping, { readonly today: string | undefined; readonly review: Review }>();
	/** The pass before, most of which is likely to hold again. */
	const passes = perMapping((): { last?: Pass } => ({}));

	function standIns(stale: StaleAcceptance): readonly Finding[] {
		const found = acceptanceRules.flatMap((rule) => checkStale(rule, stale));
		// Where no rule has anything to say the finding itself is open: it must not get lost.
		return found.length > 0 ? found : [stale.finding];
	}

	/** Of an item that nothing happened to or around, what came of a finding that is still the same stands. */
	function outcomesOf(
		now: Omit<Pass, 'outcomes'>,
		outcomeOf: (finding: Finding) => Outcome
	): readonly Outcome[] {
		const { mapping, today, findings } = now;
		const kept = passes(mapping.id);
		const { last } = kept;
		const isKin = last?.mapping.decisions === mapping.decisions && last.today === today;
		const touched = last && isKin ? itemsTouched(mapping, last.mapping) : undefined;
		const places = last && touched && succession(findings, last.findings).places;
		const outcomes = findings.map((finding, i) => {
			const { at } = finding;
			const held = places && last.outcomes[places[i] as number];
			return held && at.type === 'item' && !touched.has(at.id) ? held : outcomeOf(finding);
		});
		kept.last = { mapping, today, findings, outcomes };
		return outcomes;
	}

	function reviewed(mapping: Mapping, today: string | undefined): Review {
		const findings = find(mapping);
		const { all, byRule } = acceptancesIn(mapping.decisions);
		if (all.length === 0) return { open: findings, accepted: [], stale: [], idle: [], unasked: [] };
		const printOf = fingerprints(mapping, findings);
		const due = new Set(today === undefined ? [] : all.filter(({ reviewOn }) => isDue(reviewOn, today)));

		const standing = ({ decision, of }: Claim, finding: Finding): Standing => {
			if (of !== undefined && of !== printOf(finding)) return 'changed';
			return due.has(decision) ? 'overdue' : 'holds';
		};

		function outcomeOf(finding: Finding): Outcome {
			const reach = byRule.get(finding.rule);
			if (!reach || !isAcceptable(finding)) return OPEN;
			const atWork: Decision[] = [];
			let fallen: StaleAcceptance | undefined;
			for (const claims of claimsOn(mapping, reach, finding))
				for (const claim of claims) {
					const { decision } = claim;
					const why = standing(claim, finding);
					if (why === 'holds') atWork.push(decision);
					else fallen ??= { decision, finding, why };
				}
			const [holding] = atWork;
			if (holding) return { accepted: { finding, decision: holding }, atWork };
			return fallen ? { stale: { ...fallen, standIns: standIns(fallen) }, atWork: [fallen.decision] } : OPEN;
		}

		const outcomes = outcomesOf({ mapping, today, findings }, outcomeOf);
		const [open, accepted, stale]: [Finding[], AcceptedFinding[], StaleFinding[]] = [[], [], []];
		const atWork = new Set<Decision>();
		let lastAtWork: Decision | undefined;
		for (let i = 0; i < outcomes.length; i += 1) {
			const outcome = outcomes[i] as Outcome;
			if (outcome.accepted) accepted.push(outcome.accepted);
			else if (outcome.stale) stale.push(outcome.stale);
			else open.push(findings[i] as Finding);
			// A baseline speaks of thousands in a row.
			for (const decision of outcome.atWork) if (decision !== lastAtWork) atWork.add((lastAtWork = decision));
		}
		const isUnasked = ({ rule = '' }: Decision) => !isBeside && across.has(rule);
		const without = mapping.decisions.filter((one) => isAcceptance(one) && !atWork.has(one));
		const idle = without.filter((one) => !isUnasked(one));
		const unasked = without.filter(isUnasked);
		if (stale.length === 0)
			return { open: accepted.length > 0 ? open : findings, accepted, stale, idle, unasked };
		return {
			open: inOrder(
				mapping,
				open,
				stale.flatMap((one) => one.standIns)
			),
			accepted,
			stale,
			idle,
			unasked
		};
	}

	return (mapping, today) => {
		const before = known.get(mapping);
		if (before && before.today === today) return before.review;
		const review = reviewed(mapping, today);
		known.set(mapping, { today, review });
		return review;
	};
}

/** What stands in for a finding may weigh more than it: lint's order holds for the whole list. */
function inOrder(mapping: Mapping, open: readonly Finding[], standIns: readonly Finding[]): Finding[] {
	const compare = (a: Finding, b: Finding) =>
		SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
		byText(a.rule, b.rule) ||
		compareSubjects(mapping, a.at, b.at);
	const all: Finding[] = [];
	let taken = 0;
	// Few among many: each finds its place by halves, and what lies between comes along as it is.
	for (const one of standIns.toSorted(compare)) {
		let [from, to] = [taken, open.length];
		while (from < to) {
			const middle = (from + to) >> 1;
			if (compare(open[middle] as Finding, one) <= 0) from = middle + 1;
			else to = middle;
		}
		all.push(...open.slice(taken, from), one);
		taken = from;
	}
	return all.concat(open.slice(taken));
}
