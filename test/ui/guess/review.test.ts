/** Many guesses at once: looked through in slices, ticked where sure, accepted as one step, over nothing that was said. */
import { describe, expect, it } from 'vitest';
import { castBallot } from '#core/commands/ballots.ts';
import { TESTS } from '#core/mapping/vocabulary.ts';
import { verdictOn } from '#core/ownership/judge.ts';
import { CONFIDENT, GuessReview } from '#ui/guess/review.svelte.ts';
import { onboarding } from '../onboarding.ts';
import { sessionOn } from '../sessions.ts';

const soon = () => Promise.resolve();

async function looked() {
	const session = sessionOn(onboarding());
	const review = new GuessReview(session, session.mapping.items);
	expect(await review.look(soon)).toBe(true);
	return { session, review };
}

describe('a review of guesses', () => {
	it('shows every open item once, and ticks those that are sure and settle it', async () => {
		const { session, review } = await looked();
		const open = session.mapping.items.filter((item) => !verdictOn(item).settled);
		expect(review.rows?.map(({ item }) => item.id)).toEqual(open.map(({ id }) => id));
		expect(review.left).toBe(session.mapping.items.length - open.length);
		for (const { item, standing, confidence, lead, proposals } of review.rows ?? []) {
			expect(review.ticked.has(item.id)).toBe(standing === 'sure');
			if (standing === 'sure') expect(lead.settled && confidence >= CONFIDENT).toBe(true);
			expect(standing === 'silent').toBe(proposals.length === 0);
		}
		const { all, sure, rather, silent } = review.counts;
		expect(sure + rather + silent).toBe(all);
		expect(Math.min(sure, rather, silent)).toBeGreaterThan(0);
	});

	it('accepts what is ticked as one step, and leads where it said', async () => {
		const { session, review } = await looked();
		const before = session.mapping;
		const { chosen, answers } = review;
		expect(review.accept()).toBe(true);
		let given = 0;
		for (const { id, answers: said, evidence } of session.mapping.items) {
			const was = before.items.find((item) => item.id === id);
			for (const test of TESTS) {
				if (was?.answers?.[test] !== undefined) expect(said?.[test]).toEqual(was.answers[test]);
				else if (said?.[test] !== undefined) {
					expect(evidence?.[test]).toBe('guess');
					given += 1;
				}
			}
		}
		expect(given).toBe(answers);
		for (const { item, lead } of chosen) {
			const now = session.item(item.id);
			if (lead.settled) expect(now && verdictOn(now)).toBe(lead.verdict);
		}
		session.undo();
		expect(session.mapping.items).toEqual(before.items);
	});

	it('never ticks what the room voted on, and proposes nothing for a test with votes', async () => {
		const session = sessionOn(onboarding());
		const sure = (await looked()).review.rows?.filter(({ standing }) => standing === 'sure') ?? [];
		expect(sure.length).toBeGreaterThan(0);
		for (const [at, { item, proposals }] of sure.entries()) {
			const test = proposals[at % proposals.length]?.test ?? 'frequency';
			const answer = proposals.find((one) => one.test === test)?.answer;
			session.run(castBallot([item.id], { ballot: 'b1' }, { answers: { [test]: answer } }));
		}
		const review = new GuessReview(session, session.mapping.items);
		await review.look(soon);
		for (const { item, proposals, isVotedOn, standing } of review.rows ?? []) {
			const voted = Object.keys(item.ballots?.['b1']?.answers ?? {});
			expect(isVotedOn).toBe(voted.length > 0);
			if (!isVotedOn) continue;
			expect(standing).not.toBe('sure');
			expect(review.ticked.has(item.id)).toBe(false);
			expect(proposals.some(({ test }) => voted.includes(test))).toBe(false);
		}
	});

	it('writes nothing over an answer that was given while it was looked through', async () => {
		const { session, review } = await looked();
		const [row] = review.chosen;
		if (!row) throw new Error('nothing is sure');
		const test = row.proposals[0]!.test;
		const { answerTest } = await import('#core/commands/answer-test.ts');
		const said = test === 'blastRadius' ? ['cross-tenant'] : row.proposals[0]!.answer;
		session.run(answerTest([row.item.id], test, said as never, 'measured'));
		review.accept();
		expect(session.item(row.item.id)?.answers?.[test]).toEqual(said);
		expect(session.item(row.item.id)?.evidence?.[test]).toBe('measured');
	});

	it('ticks and unticks what is shown, and never what it has no idea of', async () => {
		const { review } = await looked();
		review.shown = 'silent';
		const before = review.ticked.size;
		review.tickShown(true);
		expect(review.ticked.size).toBe(before);
		review.shown = 'rather';
		review.tickShown(true);
		expect(review.ticked.size).toBe(before + review.counts.rather);
		review.shown = 'all';
		review.tickShown(false);
		expect(review.chosen).toEqual([]);
		expect(review.accept()).toBe(false);
		const [row] = review.rows?.filter(({ standing }) => standing === 'silent') ?? [];
		if (row) review.toggle(row);
		expect(review.ticked.size).toBe(0);
	});

	it('stops where it is cancelled', async () => {
		const session = sessionOn(onboarding());
		const review = new GuessReview(session, session.mapping.items);
		review.cancel();
		expect(await review.look(soon)).toBe(false);
		expect(review.rows).toBeUndefined();
	});
});
