/**
 * Holds findings against decisions: what is open, what is accepted, and which acceptances no longer hold. `lint`
 * says what there is to find; a review says what is left to see to.
 */
import { isDue } from '../mapping/due.ts';
import type { Decision, Mapping } from '../mapping/schema.ts';
import { remembered } from '../mapping/selectors.ts';
import { byText } from '../mapping/shape.ts';
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

	function standIns(stale: StaleAcceptance): readonly Finding[] {
		const found = acceptanceRules.flatMap((rule) => checkStale(rule, stale));
		// Where no rule has anything to say the finding itself is open: it must not get lost.
		return found.length > 0 ? found : [stale.finding];
	}

	function reviewed(mapping: Mapping, today: string | undefined): Review {
		const findings = find(mapping);
		const { all, byRule } = acceptancesIn(mapping.decisions);
		if (all.length === 0) return { open: findings, accepted: [], stale: [], idle: [], unasked: [] };
		const printOf = fingerprints(mapping, findings);
		const [open, accepted, stale]: [Finding[], AcceptedFinding[], StaleFinding[]] = [[], [], []];
		const atWork = new Set<Decision>();
		const due = new Set(today === undefined ? [] : all.filter(({ reviewOn }) => isDue(reviewOn, today)));

		const standing = ({ decision, of }: Claim, finding: Finding): Standing => {
			if (of !== undefined && of !== printOf(finding)) return 'changed';
			return due.has(decision) ? 'overdue' : 'holds';
		};

		for (const finding of findings) {
			const reach = byRule.get(finding.rule);
			let holding: Decision | undefined;
			let fallen: StaleAcceptance | undefined;
			if (reach && isAcceptable(finding))
				for (const claims of claimsOn(mapping, reach, finding))
					for (const claim of claims) {
						const { decision } = claim;
						const why = standing(claim, finding);
						if (why !== 'holds') fallen ??= { decision, finding, why };
						else {
							holding ??= decision;
							atWork.add(decision);
						}
					}
			if (holding) accepted.push({ finding, decision: holding });
			else if (fallen) {
				atWork.add(fallen.decision);
				stale.push({ ...fallen, standIns: standIns(fallen) });
			} else open.push(finding);
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
