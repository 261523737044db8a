/** Accepting as the view does it: how far it reaches, what is written down, and what the log says afterwards. */
import { describe, expect, it } from 'vitest';
import { acceptFindings } from '#core/commands/accept-findings.ts';
import { editItems } from '#core/commands/edit-items.ts';
import { addMember } from '#core/commands/members.ts';
import { removeItems } from '#core/commands/remove-items.ts';
import { renewDecisions } from '#core/commands/review-decisions.ts';
import type { Answers } from '#core/mapping/item-schema.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { laneOf, renewals } from '#core/rules/acceptance.ts';
import { lint } from '#core/rules/lint.ts';
import type { Finding } from '#core/rules/rule.ts';
import { Beside } from '#ui/findings/beside.svelte.ts';
import { causesOf } from '#ui/findings/causes.ts';
import { dayWords, logOf } from '#ui/findings/decision-log.ts';
import { ALL_FINDINGS, filtered } from '#ui/findings/finding-filter.ts';
import { FindingList } from '#ui/findings/finding-list.svelte.ts';
import { GroundsForm } from '#ui/findings/grounds-form.svelte.ts';
import { PLACES, placeOf } from '#ui/findings/grouping.ts';
import { acceptance, reachesFor, type Reach } from '#ui/findings/reach.ts';
import { keepMyName, myName } from '#ui/state/signature.ts';
import { mappingOf, sessionOn } from '../sessions.ts';

/** Settled in Support tooling. */
const RISKY: Answers = { blastRadius: ['cross-tenant'], nextAction: 'internal', frequency: 'exception' };
const mapping = mappingOf([
	{ id: 'open', surface: 'product' },
	{ id: 'risky', surface: 'product', answers: RISKY },
	{ id: 'also-risky', surface: 'product', answers: RISKY },
	{ id: 'said', surface: 'support', answers: RISKY },
	{ id: 'open-too', surface: 'support' }
]);
const GROUNDS = { reason: 'Agreed.', by: 'Ann', on: '2026-02-01' };
const ids = () => {
	let count = 0;
	return () => `d${(count += 1)}`;
};
const keys = (findings: readonly Finding[]) => findings.map(({ key }) => key).toSorted();

function accept(list: FindingList, chosen: readonly Finding[], reach: Reach, grounds = GROUNDS) {
	const { session, all } = list;
	const parts = { mapping: session.mapping, all, chosen, reach, grounds, newId: ids() };
	const command = acceptance(parts);
	if (!command) throw new Error(`nothing to accept: ${reach}`);
	list.run(chosen[0], command);
	return session;
}
const listOn = (of: Mapping = mapping) => new FindingList(sessionOn(of));

describe('an acceptance', () => {
	it('takes in exactly as many findings as its choice says, for every finding and every reach', () => {
		for (const finding of lint(mapping))
			for (const { reach, count } of reachesFor(mapping, lint(mapping), [finding])) {
				const list = listOn();
				const before = list.open.length;
				const session = accept(list, [finding], reach);
				expect([reach, finding.key, before - list.open.length]).toEqual([reach, finding.key, count]);
				expect(session.mapping.decisions).toHaveLength(1);
				session.undo();
				expect(keys(list.open)).toEqual(keys(lint(mapping)));
			}
	});

	it('offers a lane and a rule only where all that is chosen is of one', () => {
		const all = lint(mapping);
		const reaches = (chosen: readonly Finding[]) =>
			reachesFor(mapping, all, chosen).map(({ reach }) => reach);
		const untested = all.filter(({ rule }) => rule === 'untested-item');
		expect(new Set(untested.map(({ at }) => laneOf(mapping, at))).size).toBe(2);
		expect(reaches(untested)).toEqual(['here', 'everywhere']);
		expect(reaches(untested.slice(0, 1))).toEqual(['here', 'lane', 'everywhere']);
		expect(reaches(all)).toEqual(['here']);
	});

	it('of all of today’s leaves red what is new and what changes', () => {
		const list = listOn();
		const session = accept(list, list.open, 'today');
		expect([list.open.length, session.mapping.decisions.length]).toEqual([0, 1]);
		session.run(editItems(['open'], { kind: 'status' }));
		expect(list.open.some(({ rule }) => rule === 'stale-acceptance')).toBe(true);
		const { toLookAt, holding } = logOf(session.mapping, list.held);
		expect([toLookAt.length, holding.length]).toEqual([1, 1]);
	});

	it('moves the mark to what stands there next', () => {
		const list = listOn();
		list.step(1);
		const { marked, shown } = list;
		if (!marked) throw new Error('nothing found');
		accept(list, [marked], 'here');
		expect(list.marked?.key).toBe(shown[2]?.key);
	});

	it('that no longer holds is held again, or reopened with the mark on it', () => {
		const list = listOn();
		const [first] = list.open;
		if (!first || first.at.type !== 'item') throw new Error('no item is found');
		const session = accept(list, [first], 'here');
		session.run(editItems([first.at.id], { kind: 'status' }));
		const [stale] = list.held.stale;
		const standIn = stale?.standIns[0];
		if (!stale || !standIn) throw new Error('it holds still');
		expect(list.staleBehind(standIn)?.decision.id).toBe(stale.decision.id);
		session.run(renewDecisions(renewals(session.mapping, list.all, [stale], ids()), GROUNDS));
		expect(list.held.stale).toEqual([]);
		session.undo();
		expect(list.reopen([stale])).toBe(true);
		expect([session.mapping.decisions.length, list.marked?.key]).toEqual([0, first.key]);
	});
});

describe('the log', () => {
	it('has every decision once a list, what holds newest first, and what accepts nothing apart', () => {
		const list = listOn();
		const [a, b] = list.open;
		if (!a || !b || b.at.type !== 'item') throw new Error('too little is found');
		const session = accept(list, [a], 'here');
		const unit = { id: 'newer', rule: b.rule, at: b.at.id, of: '' };
		session.run(acceptFindings([unit], { ...GROUNDS, on: '2026-03-01' }));
		session.run(addMember('decisions', { id: 'note', reason: 'Pilot first.', on: '2026-02-15' }));
		const idle = { id: 'idle', rule: 'empty-surface', scope: 'surface' as const, at: 'support', reason: 'r' };
		session.run(addMember('decisions', idle));
		const log = logOf(session.mapping, list.held);
		expect(log.toLookAt.map(({ decision }) => decision.id)).toEqual(['newer']);
		expect(log.holding.map(({ decision }) => decision.id)).toEqual(['note', 'd1']);
		expect(log.idle.map(({ decision }) => decision.id)).toEqual(['idle']);
	});

	it('says days as people do, and leaves alone what is none', () => {
		expect(dayWords('2026-11-22', '2026-12-01', 'en-GB')).toBe('22 November');
		expect(dayWords('2027-01-15T10:00', '2026-12-01', 'en-GB')).toBe('15 January 2027');
		expect(dayWords('after the pilot', '2026-12-01')).toBe('after the pilot');
	});
});

describe('the grounds', () => {
	const TODAY = '2026-02-01';
	it('need a reason and a name, and tell so only when the person is done', () => {
		const form = new GroundsForm(TODAY);
		expect(Object.keys(form.problems)).toEqual(['dissent']);
		expect(form.check()).toBe(false);
		expect(Object.keys(form.problems).toSorted()).toEqual(['by', 'dissent', 'reason']);
		form.reason = ' Agreed. ';
		form.by = 'Ann';
		expect(form.check()).toBe(true);
		expect(form.grounds).toEqual({ reason: 'Agreed.', by: 'Ann', on: TODAY });
	});

	it.each([
		['2026-01-31', false],
		[TODAY, false],
		['2026-02-02', true],
		['', true]
	])('look again on “%s”: %s', (reviewOn, isFine) => {
		const form = new GroundsForm(TODAY, { reason: 'r', by: 'Ann' });
		form.reviewOn = reviewOn;
		expect(form.check()).toBe(isFine);
	});

	it('keep those who gave a reason to see it otherwise, and ask a name without one', () => {
		const form = new GroundsForm(TODAY, { reason: 'r', by: 'Ann', dissent: [{ reason: 'Calls.' }] });
		form.addVoice();
		form.addVoice();
		form.editVoice(1, { by: 'Finance' });
		expect(form.check()).toBe(false);
		expect(Object.keys(form.problems.dissent)).toEqual(['1']);
		form.editVoice(1, { reason: 'Costs.' });
		expect(form.check()).toBe(true);
		expect(form.grounds.dissent).toEqual([{ reason: 'Calls.' }, { by: 'Finance', reason: 'Costs.' }]);
		form.removeVoice(0);
		expect(form.grounds.dissent).toEqual([{ by: 'Finance', reason: 'Costs.' }]);
	});

	it('begin with the name that was given last, where the device keeps any', () => {
		const kept = new Map<string, string>();
		const storage = {
			getItem: (key: string) => kept.get(key) ?? null,
			setItem: (key: string, value: string) => void kept.set(key, value),
			removeItem: (key: string) => void kept.delete(key)
		};
		keepMyName(' Ann ', storage);
		keepMyName(' ', storage);
		expect(myName(storage)).toBe('Ann');
	});
});

describe('the filter', () => {
	it('of places and of rules shares the findings out, each to one', () => {
		const all = lint(mapping);
		const byPlace = PLACES.map((place) => filtered(mapping, all, { ...ALL_FINDINGS, place }));
		expect(keys(byPlace.flat())).toEqual(keys(all));
		for (const [i, some] of byPlace.entries())
			for (const finding of some) expect(placeOf(mapping, finding)).toBe(PLACES[i]);
		for (const { rule } of all)
			for (const one of filtered(mapping, all, { ...ALL_FINDINGS, rule })) expect(one.rule).toBe(rule);
	});

	it('finds by every word, wherever it stands, and stays while the list lives', () => {
		const list = listOn();
		list.find({ words: 'ALSO-risky  product' });
		expect(list.filtered.length).toBeGreaterThan(0);
		for (const { at } of list.filtered) expect(at).toEqual({ type: 'item', id: 'also-risky' });
		list.find({ words: 'nowhere at all' });
		expect([list.filtered.length, list.marked, list.isFiltering]).toEqual([0, undefined, true]);
		list.showPlace('support');
		for (const one of list.filtered) expect(placeOf(mapping, one)).toBe('support');
		list.showAll();
		expect(list.filtered).toBe(list.open);
	});

	it('is respected by all remedies, which go as they were planned and in one step', () => {
		const list = listOn();
		list.find({ words: 'also-risky' });
		const plan = list.plan();
		const before = list.open.length;
		expect(plan.steps.flatMap(({ names }) => names)).toEqual(['also-risky']);
		list.run(undefined, plan.command);
		expect(list.session.item('also-risky')?.surface).toBe('support');
		expect(list.session.item('risky')?.surface).toBe('product');
		expect(before - list.open.length).toBe(plan.count);
	});
});

describe('beside the others', () => {
	const other = {
		...mappingOf([{ id: 'x', name: 'said', surface: 'product' }]),
		id: 'other',
		title: 'Leaving'
	};
	const read = () => Promise.resolve({ mappings: [other], unreadable: 1 });

	it('what contradicts is in the list once somebody looked, is accepted like the rest, and goes with its item', async () => {
		const list = listOn();
		const before = list.open.length;
		await list.beside.lookAt(read, () => 5);
		expect(list.beside.look).toMatchObject({ at: 5, others: 1, unreadable: 1 });
		const finding = list.open.find(({ rule }) => rule === 'contradicting-placement');
		if (!finding) throw new Error('nothing contradicts');
		expect(list.open).toHaveLength(before + 1);
		expect(list.session.findings).toHaveLength(before);
		const hrefs = causesOf(mapping, finding).map(({ href }) => href);
		expect(hrefs).toEqual(['#/m/m/board?item=said', '#/m/other/board']);

		const session = accept(list, [finding], 'here');
		expect(list.open).toHaveLength(before);
		expect([list.held.accepted.length, list.held.idle.length]).toEqual([1, 0]);
		expect(list.beside.isBehind).toBe(false);
		session.undo();
		session.run(removeItems(['said']));
		expect(list.beside.found).toEqual([]);
		expect(list.beside.isBehind).toBe(true);
	});

	it('what can’t be read is told, and looked at again', async () => {
		const beside = new Beside(sessionOn(mapping));
		await beside.lookAt(() => Promise.reject(new Error('full')));
		expect([beside.hasFailed, beside.isLooking, beside.found.length]).toEqual([true, false, 0]);
		await beside.lookAt(read);
		expect([beside.hasFailed, beside.found.length]).toEqual([false, 1]);
	});
});

describe('why', () => {
	it('leads from every input of a finding about an item to a view of that item', () => {
		for (const finding of lint(mapping)) {
			if (finding.at.type !== 'item') continue;
			const causes = causesOf(mapping, finding);
			expect(causes.length).toBe(new Set(finding.because).size);
			for (const { name, says, href } of causes) {
				expect(finding.because).toContain(name ? `${name}: ${says}` : says);
				expect(href?.split('?')[1]).toBe(`item=${finding.at.id}`);
			}
		}
		const risky = lint(mapping).find(({ rule }) => rule === 'hazard-exposed');
		const views = risky && causesOf(mapping, risky).map(({ href }) => href?.split(/[/?]/)[3]);
		expect(views).toEqual(['judge', 'board']);
	});
});
