/** What of a first guess is put before people: proposals for single tests, each for somebody to accept. */
import { answerOpenTests, type Given } from '#core/commands/answer-open-tests.ts';
import type { Command } from '#core/commands/edit.ts';
import type { Guess } from '#core/guess/guess.ts';
import type { Answers, Item } from '#core/mapping/item-schema.ts';
import { TESTS, type TestId } from '#core/mapping/vocabulary.ts';
import { NO_HAZARD } from '#core/ownership/questions.ts';

/** A proposal that is likelier wrong than right would mislead a room; one that is this sure mostly helps. */
export const SURE = 0.55;

export interface Proposal {
	readonly test: TestId;
	/** As an item keeps it. */
	readonly answer: NonNullable<Answers[TestId]>;
	/** The same as values of the choices: a blast radius of nothing is a choice of its own. */
	readonly values: readonly string[];
	readonly probability: number;
	readonly reason: string;
}

/** The proposed answer to a test; undefined where the guess abstains, or is not sure of it. */
export function proposalFor(guess: Guess | undefined, test: TestId): Proposal | undefined {
	const proposed = guess?.answers[test];
	if (!proposed || proposed.probability < SURE) return undefined;
	const { answer, probability, reason } = proposed;
	const values = typeof answer === 'string' ? [answer] : answer.length > 0 ? answer : [NO_HAZARD.value];
	return { test, answer, values, probability, reason };
}

/** Did anybody vote on this test? What people said counts for more than a guess, even while they disagree. */
const isVotedOn = ({ ballots = {} }: Item, test: TestId): boolean =>
	Object.values(ballots).some(({ answers }) => answers?.[test] !== undefined);

/** The proposals for the tests of an item that nobody answered or voted on, in the method's order. */
export function openProposals(item: Item, guess: Guess | undefined): Proposal[] {
	return TESTS.filter((test) => item.answers?.[test] === undefined && !isVotedOn(item, test)).flatMap(
		(test) => proposalFor(guess, test) ?? []
	);
}

/** The proposals as answers, by test. */
export function answersFrom(proposals: readonly Proposal[]): Answers {
	return Object.fromEntries(proposals.map(({ test, answer }) => [test, answer]));
}

/** Takes the proposals as answers that are known to be guesses. What was answered meanwhile stays. */
export function acceptGuesses(given: readonly Given[]): Command {
	return answerOpenTests(given, 'guess');
}

/** Does the guess expect that showing it would put something at risk, place or no place? */
export function looksRisky(guess: Guess | undefined): boolean {
	return guess !== undefined && (guess.weights.blastRadius['none'] ?? 1) < 0.5;
}
