import { describe, expect, it } from 'vitest';
import { acceptFindings } from '#core/commands/accept-findings.ts';
import type { Answers } from '#core/mapping/item-schema.ts';
import { fingerprints } from '#core/rules/acceptance.ts';
import { SEVERITIES } from '#core/rules/rule.ts';
import { lint } from '#core/rules/lint.ts';
import { FIRST, FindingList } from '#ui/findings/finding-list.svelte.ts';
import { GROUPINGS, groupsOf, placeOf, tally } from '#ui/findings/grouping.ts';
import { remedyFor } from '#ui/findings/remedies.ts';
import { mappingOf, sessionOn } from '../sessions.ts';

/** Settled in Support tooling. */
const RISKY: Answers = { blastRadius: ['cross-tenant'], nextAction: 'internal', frequency: 'exception' };
/** Settled in Exports. */
const RECORD: Answers = {
	blastRadius: [],
	nextAction: 'elsewhere',
	portability: 'archive',
	frequency: 'exception'
};

const mapping = mappingOf([
	{ id: 'open', surface: 'product' },
	{ id: 'risky', surface: 'product', answers: RISKY },
	{ id: 'also-risky', surface: 'product', answers: RISKY },
	{ id: 'record', surface: 'product', answers: RECORD },
	{ id: 'nowhere', answers: RISKY },
	{ id: 'nowhere-open' },
	{ id: 'said', surface: 'support', answers: RISKY }
]);
const findings = lint(mapping);
const found = (rule: string, id: string) => {
	const finding = findings.find(({ rule: one, at }) => one === rule && at.type === 'item' && at.id === id);
	if (!finding) throw new Error(`${rule} does not find ${id}`);
	return finding;
};
const rank = (severity: (typeof SEVERITIES)[number]) => SEVERITIES.indexOf(severity);

describe('groups', () => {
	it.each(GROUPINGS)('$label: every finding once, worst first', ({ id }) => {
		const groups = groupsOf(mapping, findings, id);
		const keys = groups.flatMap((group) => group.findings.map(({ key }) => key));
		expect(keys.toSorted()).toEqual(findings.map(({ key }) => key).toSorted());
		const worst = groups.map((group) => rank(group.worst));
		expect(worst).toEqual(worst.toSorted());
		for (const group of groups) {
			const ranks = group.findings.map(({ severity }) => rank(severity));
			expect(ranks).toEqual(ranks.toSorted());
			expect(group.worst).toBe(group.findings[0]?.severity);
			expect(group.title).not.toBe('');
		}
	});

	it('put one error above much advice', () => {
		const open = Array.from({ length: 9 }, (_, i) => ({ id: `open-${i}`, surface: 'support' as const }));
		const much = mappingOf([...open, { id: 'risky', surface: 'product', answers: RISKY }]);
		for (const { id } of GROUPINGS) expect(groupsOf(much, lint(much), id)[0]?.worst).toBe('error');
	});

	it('hold one rule, one item, one surface', () => {
		for (const group of groupsOf(mapping, findings, 'rule'))
			expect(new Set(group.findings.map(({ rule }) => rule))).toEqual(new Set([group.key]));
		for (const group of groupsOf(mapping, findings, 'surface'))
			for (const finding of group.findings) expect(placeOf(mapping, finding)).toBe(group.key);
		const item = groupsOf(mapping, findings, 'item').find(({ key }) => key === 'risky');
		expect(item?.findings.length).toBeGreaterThan(1);
	});

	it('add up in the summary', () => {
		const rows = tally(mapping, findings);
		const sum = rows.reduce((total, { counts }) => total + counts.error + counts.warning + counts.advice, 0);
		expect(sum).toBe(findings.length);
	});
});

describe('what is to be done', () => {
	const list = () => new FindingList(sessionOn(mapping));
	const surfaces = (rule: string, id: string) =>
		list()
			.fixes(found(rule, id))
			.map(({ surface }) => surface);

	it('is a move where the verdict is settled, or what is exposed goes inside', () => {
		expect(surfaces('product-costume', 'record')).toEqual(['exports']);
		expect(surfaces('hazard-exposed', 'risky')).toEqual(['support']);
		expect(surfaces('unplaced-item', 'nowhere')).toEqual(['support']);
		expect(surfaces('untested-item', 'open')).toEqual([]);
	});

	it('is to judge what is open, and to go and see the rest', () => {
		for (const [rule, id] of [
			['untested-item', 'open'],
			['unplaced-item', 'nowhere-open']
		] as const)
			expect(remedyFor(mapping, found(rule, id))).toEqual({ kind: 'judge', item: id });
		expect(remedyFor(mapping, found('unplaced-item', 'nowhere'))).toEqual({ kind: 'open', item: 'nowhere' });
	});

	it('for a whole group is one step, each item once', () => {
		const session = sessionOn(mapping);
		const all = new FindingList(session);
		const group = groupsOf(session.mapping, session.findings, 'surface').find(({ key }) => key === 'product');
		if (!group) throw new Error('no group');
		expect(all.allOf(group)).toBeDefined();
		expect(all.fixGroup(group)).toBe(true);
		const on = Object.fromEntries(session.mapping.items.map(({ id, surface }) => [id, surface]));
		expect(on).toEqual({
			open: 'product',
			risky: 'support',
			'also-risky': 'support',
			record: 'exports',
			nowhere: undefined,
			'nowhere-open': undefined,
			said: 'support'
		});
		session.undo();
		expect(session.mapping.items).toEqual(mapping.items);
	});

	it('has no button for a group in which a click mends less than two', () => {
		for (const group of groupsOf(mapping, findings, 'rule')) {
			const fixable = group.findings.filter((finding) => list().fixes(finding).length > 0);
			expect(list().allOf(group) !== undefined).toBe(fixable.length > 1);
		}
	});

	it('is the choice of a person where there are several ways', () => {
		const several = mappingOf([{ id: 'record', surface: 'exports', answers: RECORD }], {
			packages: ['a', 'b'].map((id) => ({ id, name: id }))
		});
		const session = sessionOn(several);
		const choices = new FindingList(session);
		const loose = session.findings.find(({ rule }) => rule === 'unpackaged-export');
		const fixes = loose ? choices.fixes(loose) : [];
		expect(fixes).toHaveLength(2);
		expect(loose && choices.fix(loose, fixes[1])).toBe(true);
		expect(session.mapping.packages.map(({ contents }) => contents)).toEqual([undefined, ['record']]);
	});
});

describe('the list', () => {
	it('filters by severity, several at once', () => {
		const list = new FindingList(sessionOn(mapping));
		const severities = () => [...new Set(list.shown.map(({ severity }) => severity))];
		list.toggle('advice');
		expect(severities()).toEqual(['advice']);
		list.toggle('error');
		expect(severities()).toEqual(['error', 'advice']);
		list.toggle('advice');
		list.toggle('error');
		expect(list.shown).toHaveLength(findings.length);
	});

	it('marks the worst at first, steps, and stops at the ends', () => {
		const list = new FindingList(sessionOn(mapping));
		expect(list.marked).toBe(list.shown[0]);
		list.step(-1);
		expect(list.marked).toBe(list.shown[0]);
		for (const _ of findings) list.step(1);
		expect(list.marked).toBe(list.shown.at(-1));
	});

	it('goes on to what stands next when a finding is resolved', () => {
		const session = sessionOn(mapping);
		const list = new FindingList(session);
		const before = list.shown;
		const at = before.findIndex((finding, i) => i > 0 && list.fixes(finding).length > 0);
		const second = before[at];
		if (!second) throw new Error('nothing to move');
		expect(list.fix(second)).toBe(true);
		const left = before.slice(at).find(({ key }) => session.findings.some((finding) => finding.key === key));
		expect(left).toBeDefined();
		expect(list.marked?.key).toBe(left?.key);
		expect(list.marked?.key).not.toBe(list.shown[0]?.key);
	});

	it('keeps the groups where they stand while one of them is worked off, and sorts them for one who comes anew', () => {
		const risky = ['x', 'y', 'z'].map((id) => ({ id, surface: 'product' as const, answers: RISKY }));
		const session = sessionOn(mappingOf(risky));
		const list = new FindingList(session);
		const errors = () => list.groups.filter(({ worst }) => worst === 'error').map(({ key }) => key);
		expect(errors()).toEqual(['hazard-exposed', 'misplaced-item']);
		const [first] = list.shown;
		if (!first) throw new Error('nothing found');
		const of = fingerprints(session.mapping, list.all)(first);
		const unit = { id: 'd', rule: 'hazard-exposed', at: 'x', of };
		list.run(first, acceptFindings([unit], { reason: 'A pilot.', by: 'Ann', on: '2026-03-01' }));
		expect(list.groups[0]?.findings).toHaveLength(2);
		// The other one is the fuller one now: for one who comes, or looks for something else, it stands first.
		expect(errors()).toEqual(['hazard-exposed', 'misplaced-item']);
		list.sortAnew();
		expect(errors()).toEqual(['misplaced-item', 'hazard-exposed']);
	});

	it('leaves alone what takes a person', () => {
		const session = sessionOn(mapping);
		const list = new FindingList(session);
		expect(list.fix(found('untested-item', 'open'))).toBe(false);
		expect(session.mapping.items).toEqual(mapping.items);
	});

	it('never puts thousands on the page at once', () => {
		const many = mappingOf(
			Array.from({ length: 2000 }, (_, i) => ({ id: `i${i}`, surface: 'product' as const, answers: RISKY }))
		);
		const list = new FindingList(sessionOn(many));
		expect(list.filtered.length).toBeGreaterThanOrEqual(4000);
		for (const { id } of GROUPINGS) {
			list.by = id;
			expect(list.shown.length).toBeLessThanOrEqual(FIRST * 4);
		}
		list.by = 'item';
		expect(list.groupsLeft).toBeGreaterThan(0);
		list.showMoreGroups();
		expect(list.shownGroups).toHaveLength(FIRST * 2);
		list.by = 'rule';
		const [group] = list.shownGroups;
		if (!group) throw new Error('no group');
		list.showMoreOf(group);
		expect(list.shownGroups[0]?.shown.length).toBe(FIRST + 200);
	});
});
