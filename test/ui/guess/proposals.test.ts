/** Proposals are held to the guess they come from, over every item of the template and the answers it has. */
import { describe, expect, it } from 'vitest';
import { applyChanges } from '#core/commands/edit.ts';
import type { Guess } from '#core/guess/guess.ts';
import { TESTS } from '#core/mapping/vocabulary.ts';
import { NO_HAZARD } from '#core/ownership/questions.ts';
import { answerFrom } from '#ui/verdict/leads.ts';
import {
	SURE,
	acceptGuesses,
	answersFrom,
	looksRisky,
	openProposals,
	proposalFor
} from '#ui/guess/proposals.ts';
import { guessAt, onboarding } from '../onboarding.ts';

const items = onboarding().items.map((item) => ({ item, guessed: guessAt(item) }));

describe('proposals', () => {
	it('are the guessed answers that are sure enough, and nothing where it abstains', () => {
		for (const { guessed } of items)
			for (const test of TESTS) {
				const proposal = proposalFor(guessed, test);
				const isSure = (guessed.answers[test]?.probability ?? 0) >= SURE;
				expect(proposal !== undefined).toBe(guessed.place !== undefined && isSure);
				if (!proposal) continue;
				expect(proposal.answer).toEqual(guessed.answers[test]?.answer);
				// As the choices have it: giving those values is giving that answer.
				expect(answerFrom(test, proposal.values)).toEqual(proposal.answer);
			}
		expect(items.some(({ guessed }) => guessed.place === undefined)).toBe(true);
		expect(proposalFor(undefined, 'frequency')).toBeUndefined();
	});

	it('call a risk of nothing by its choice', () => {
		const calm = items.find(({ guessed }) => guessed.answers.blastRadius?.answer.length === 0);
		expect(proposalFor(calm?.guessed, 'blastRadius')?.values).toEqual([NO_HAZARD.value]);
	});

	it('leave answered tests alone, and become answers that say they are guesses', () => {
		const mapping = onboarding();
		const given = items.map(({ item, guessed }) => {
			const proposals = openProposals(item, guessed);
			for (const { test } of proposals) expect(item.answers?.[test]).toBeUndefined();
			return { id: item.id, answers: answersFrom(proposals) };
		});
		const after = applyChanges(mapping, acceptGuesses(given)(mapping).changes);
		for (const [at, item] of after.items.entries())
			for (const test of TESTS) {
				const before = mapping.items[at];
				if (before?.answers?.[test] !== undefined) {
					expect(item.answers?.[test]).toEqual(before.answers[test]);
					expect(item.evidence?.[test]).toBe(before.evidence?.[test]);
				} else
					expect(item.evidence?.[test]).toBe(given[at]?.answers[test] === undefined ? undefined : 'guess');
			}
	});

	it('see a risk where more speaks for one than for none', () => {
		const risky = (none: number) => looksRisky({ weights: { blastRadius: { none } } } as unknown as Guess);
		expect([risky(0.4), risky(0.6), looksRisky(undefined)]).toEqual([true, false, false]);
	});
});
