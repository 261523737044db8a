/** Laws of a review: it agrees with its definition, nothing remembered is stale, and no finding gets lost. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptBaseline, acceptFindings } from '#core/commands/accept-findings.ts';
import { applyChanges } from '#core/commands/edit.ts';
import { renewDecisions, withdrawDecisions } from '#core/commands/review-decisions.ts';
import type { Decision, Mapping } from '#core/mapping/schema.ts';
import {
	addressOf,
	coverOf,
	isAcceptable,
	laneOf,
	renewals,
	unitOf,
	unitsToAccept,
	withdrawalOf
} from '#core/rules/acceptance.ts';
import { mappingOf } from '#core/rules/example.ts';
import { lint } from '#core/rules/lint.ts';
import { review, staleBehind } from '#core/rules/review.ts';
import type { Review } from '#core/rules/reviewer.ts';
import { SEVERITIES, type Finding } from '#core/rules/rule.ts';
import { LivingMapping } from '#document/living-mapping.ts';
import { anyMapping, mappings } from '../../arbitraries.ts';
import { anyStep } from '../../arbitrary-commands.ts';
import { counter, decidedMappings, GROUNDS } from './decided.ts';
import { SETTLED } from './found.ts';

// Laws take their time where other work shares the machine.
const LAWS = { timeout: 60_000 };

const keys = (findings: readonly Finding[]) => findings.map(({ key }) => key);
const run = (mapping: Mapping, command: Parameters<LivingMapping['run']>[0]) =>
	applyChanges(mapping, command(mapping).changes);
const isSameUnit = (a: Finding, b: Finding) => unitOf(a) === unitOf(b);
const withoutDecisions = (mapping: Mapping): Mapping => ({ ...mapping, decisions: [] });

function acceptedAll(mapping: Mapping, newId = counter()): Mapping {
	const all = lint(mapping);
	return run(mapping, acceptFindings(unitsToAccept(mapping, all, all, newId), GROUNDS));
}

/** The definition, without any shortcut: every decision against every finding. */
function naive(mapping: Mapping, today: string | undefined) {
	const all = lint(mapping);
	const printOf = (finding: Finding) =>
		unitsToAccept(mapping, all, [finding], () => 'id').map(({ of }) => of)[0];
	const isDue = ({ reviewOn }: Decision) => {
		const text = reviewOn?.trim();
		if (!text || today === undefined) return false;
		return !/^\d{4}(-\d\d(-\d\d(T.*)?)?)?$/.test(text) || text.slice(0, 10) <= today;
	};
	const standing = (decision: Decision, finding: Finding): string | undefined => {
		const { scope, rule, at, of, covers } = decision;
		let print: string | undefined;
		if (scope === 'mapping' && covers) {
			const entry = Object.entries(covers).find(
				([unit]) => unit === `${finding.rule}/${addressOf(finding.at)}`
			);
			if (!entry) return undefined;
			print = entry[1];
		} else {
			if (rule === undefined || rule !== finding.rule) return undefined;
			if (scope === undefined) return undefined;
			if (scope === 'surface' && laneOf(mapping, finding.at) !== at) return undefined;
			if (scope === 'item' && addressOf(finding.at) !== at) return undefined;
			if (scope === 'item') print = of;
		}
		if (print !== undefined && print !== printOf(finding)) return 'changed';
		return isDue(decision) ? 'overdue' : 'holds';
	};
	const open: string[] = [];
	const accepted: string[] = [];
	const stale: string[] = [];
	for (const finding of all) {
		const standings = mapping.decisions.map((one) => standing(one, finding)).filter(Boolean);
		if (isAcceptable(finding) && standings.includes('holds')) accepted.push(finding.key);
		else if (isAcceptable(finding) && standings.length > 0) stale.push(finding.key);
		else open.push(finding.key);
	}
	const holds = (one: Decision) => all.some((f) => isAcceptable(f) && standing(one, f) === 'holds');
	return { open, accepted, stale, holding: mapping.decisions.filter(holds).map(({ id }) => id) };
}

describe('a review', LAWS, () => {
	it('is what its definition says, on any day and without one', () => {
		const days = fc.constantFrom(undefined, '2026-02-28', '2026-03-01', '2027-01-01');
		fc.assert(
			fc.property(decidedMappings, days, (mapping, today) => {
				const { open, accepted, stale, idle, unasked } = review(mapping, today);
				const expected = naive(mapping, today);
				expect(
					open
						.filter(({ rule }) => rule !== 'stale-acceptance')
						.map(({ key }) => key)
						.sort()
				).toEqual(expected.open.toSorted());
				expect(keys(accepted.map(({ finding }) => finding))).toEqual(expected.accepted);
				expect(keys(stale.map(({ finding }) => finding))).toEqual(expected.stale);
				for (const { decision } of accepted) expect(expected.holding).toContain(decision.id);
				for (const { id } of idle) expect(expected.holding).not.toContain(id);
				const atWork = new Set([...stale.map(({ decision }) => decision.id), ...expected.holding]);
				const spoken = mapping.decisions.filter(
					({ scope, rule, at, covers }) =>
						(scope === 'mapping' && (covers || rule)) || (scope && rule && at !== undefined)
				);
				const left = spoken.filter(({ id }) => !atWork.has(id));
				const isAcross = ({ rule }: Decision) => rule === 'contradicting-placement';
				expect(idle).toEqual(left.filter((one) => !isAcross(one)));
				expect(unasked).toEqual(left.filter(isAcross));
			}),
			{ numRuns: 300 }
		);
	});

	it('loses no finding: each is open, accepted or behind a stale acceptance', () => {
		fc.assert(
			fc.property(decidedMappings, (mapping) => {
				const all = review(mapping, '2026-03-01');
				const { open, accepted, stale } = all;
				const behind = open.flatMap((finding) => staleBehind(all, finding)?.finding ?? finding);
				const found = [...keys(behind), ...keys(accepted.map(({ finding }) => finding))];
				expect(found.sort()).toEqual(keys(lint(mapping)).sort());
				expect(new Set(keys(open)).size).toBe(open.length);
				for (const { finding, standIns } of stale)
					for (const { severity, at } of standIns) {
						expect(SEVERITIES.indexOf(severity)).toBe(Math.min(SEVERITIES.indexOf(finding.severity), 1));
						expect(at).toEqual(finding.at);
					}
			}),
			{ numRuns: 200 }
		);
	});

	it('keeps lint’s order, also where what stands in weighs more', () => {
		fc.assert(
			fc.property(decidedMappings, (mapping) => {
				const places = review(mapping, '2026-03-01').open.map(({ severity, rule }) => [
					SEVERITIES.indexOf(severity),
					rule
				]) as [number, string][];
				const sorted = places.toSorted((a, b) => a[0] - b[0] || (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0));
				expect(places).toEqual(sorted);
			})
		);
	});

	it('is lint’s own list where nobody accepted anything', () => {
		fc.assert(
			fc.property(anyMapping, (mapping) => {
				const plain = { ...mapping, decisions: [{ id: 'd', reason: 'We meet on Mondays.' }] };
				expect(review(plain).open).toBe(lint(plain));
			})
		);
	});

	it('gives after any edits what it gives for a fresh copy: nothing remembered is stale', () => {
		fc.assert(
			fc.property(mappings({ maxItems: 8 }), fc.array(anyStep, { maxLength: 10 }), (mapping, steps) => {
				const all = lint(mapping);
				const base = acceptBaseline('base', coverOf(mapping, all, all.slice(0, 9)), GROUNDS);
				const units = unitsToAccept(mapping, all, all.slice(5), counter('unit-'));
				const living = LivingMapping.create(mapping);
				living.run(base);
				living.run(acceptFindings(units, GROUNDS));
				for (const { command } of steps) {
					review(living.snapshot);
					living.run(command);
					expect(review(living.snapshot)).toEqual(review(structuredClone(living.snapshot)));
				}
				while (living.undoLabel !== undefined) living.undo();
				expect(review(living.snapshot)).toEqual(review(structuredClone(mapping)));
				living.destroy();
			}),
			{ numRuns: 60 }
		);
	});
});

describe('accepting', LAWS, () => {
	it('everything, one by one or as a baseline, leaves nothing open; withdrawing gives the mapping back', () => {
		fc.assert(
			fc.property(mappings({ maxItems: 8 }), (some) => {
				const mapping = withoutDecisions(some);
				const all = lint(mapping);
				const one = acceptedAll(mapping);
				const baseline = run(mapping, acceptBaseline('base', coverOf(mapping, all, all), GROUNDS));
				for (const decided of [one, baseline]) {
					expect(review(decided, '2030-01-01')).toMatchObject({ open: [], stale: [], idle: [] });
					expect(keys(review(decided).accepted.map(({ finding }) => finding))).toEqual(keys(all));
					const ids = decided.decisions.map(({ id }) => ({ decision: id }));
					expect(run(decided, withdrawDecisions(ids))).toEqual(mapping);
				}
				const covered = Object.keys(baseline.decisions[0]?.covers ?? {});
				const opened = covered.map((unit) => ({ decision: 'base', covered: unit }));
				expect(run(baseline, withdrawDecisions(opened))).toEqual(mapping);
				if (covered.length > 1)
					expect(
						Object.keys(run(baseline, withdrawDecisions(opened.slice(1))).decisions[0]?.covers ?? {})
					).toEqual(covered.slice(0, 1));
			}),
			{ numRuns: 100 }
		);
	});

	it('ends finding by finding: what is opened again is accepted by that decision no longer, a baseline’s rest still is', () => {
		fc.assert(
			fc.property(decidedMappings, (mapping) => {
				const by = (all: Review, id: string) =>
					[...all.accepted, ...all.stale].filter(({ decision }) => decision.id === id);
				const before = review(mapping);
				for (const one of [...before.accepted, ...before.stale]) {
					const { id, covers } = one.decision;
					const after = review(run(mapping, withdrawDecisions([withdrawalOf(one)])));
					const others = covers
						? by(before, id).filter(({ finding }) => !isSameUnit(finding, one.finding))
						: [];
					expect(by(after, id).map(({ finding }) => finding.key)).toEqual(
						others.map(({ finding }) => finding.key)
					);
				}
			}),
			{ numRuns: 60 }
		);
	});

	it('anything stale again makes it hold, and leaves the others’ names and days', () => {
		fc.assert(
			fc.property(decidedMappings, (mapping) => {
				const today = '2026-03-01';
				const { stale } = review(mapping, today);
				const renewed = renewals(mapping, lint(mapping), stale, counter('new-'));
				const later = run(mapping, renewDecisions(renewed, { by: 'Bo', on: today }));
				expect(review(later, today).stale).toEqual([]);
				const touched = new Set(renewed.filter(({ out }) => !out).map(({ decision }) => decision));
				for (const decision of mapping.decisions) {
					const now = later.decisions.find(({ id }) => id === decision.id);
					if (touched.has(decision.id)) expect(now).toMatchObject({ by: 'Bo', on: today });
					else if (now) expect([now.by, now.on]).toEqual([decision.by, decision.on]);
				}
			}),
			{ numRuns: 200 }
		);
	});

	it('needs a reason and a name, and keeps who saw it otherwise', () => {
		const mapping = mappingOf({
			says: 'One',
			items: [{ kind: 'field', name: 'Queue', surface: 'product', answers: SETTLED.support }]
		});
		const units = unitsToAccept(mapping, lint(mapping), lint(mapping), counter());
		expect(units).toHaveLength(1);
		for (const blank of [{ reason: ' \n' }, { by: '' }])
			expect(acceptFindings(units, { ...GROUNDS, ...blank })(mapping).changes).toEqual([]);
		const dissent = [{ by: 'Finance', reason: 'Customers will call.' }];
		const accepted = run(mapping, acceptFindings(units, { ...GROUNDS, dissent }));
		expect(accepted.decisions).toMatchObject([{ dissent, scope: 'item', at: 'item-1' }]);
		const [first] = accepted.decisions as [Decision];
		const again = run(accepted, renewDecisions([{ decision: first.id, of: 'x' }], { by: 'Bo', on: '2027' }));
		expect(again.decisions).toMatchObject([{ dissent, by: 'Bo', on: '2027', reason: GROUNDS.reason }]);
	});

	it('credits the nearest decision: the subject’s, a baseline, the lane’s, the rule’s', () => {
		const item = { kind: 'field', name: 'Queue', surface: 'product', answers: SETTLED.support } as const;
		const mapping = mappingOf({ says: 'One', items: [item] });
		const rule = 'misplaced-item';
		const all = lint(mapping);
		const decisions: Decision[] = [
			{ id: '1', rule, scope: 'mapping', reason: 'r' },
			{ id: '2', rule, scope: 'surface', at: 'product', reason: 'r' },
			{ id: '3', scope: 'mapping', covers: coverOf(mapping, all, all), reason: 'r' },
			{ id: '4', rule, scope: 'item', at: 'item-1', on: '2026-01-01', reason: 'r' },
			{ id: '5', rule, scope: 'item', at: 'item-1', on: '2026-01-02', reason: 'r' }
		];
		const credited = ['5', '4', '3', '2', '1'].map((id, i) => {
			const left = decisions.slice(0, decisions.length - i);
			const { accepted, idle } = review({ ...mapping, decisions: left });
			expect(idle).toEqual([]);
			return [id, accepted[0]?.decision.id];
		});
		for (const [expected, id] of credited) expect(id).toBe(expected);
	});
});
