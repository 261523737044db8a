/** The first guess in Judge: shown, accepted, never an answer before. */
import { describe, expect, it } from 'vitest';
import type { Guess } from '#core/guess/guess.ts';
import { editItems } from '#core/commands/edit-items.ts';
import type { Item } from '#core/mapping/item-schema.ts';
import { TESTS } from '#core/mapping/vocabulary.ts';
import { judge, verdictOn } from '#core/ownership/judge.ts';
import { nextQuestion, questionPlan } from '#core/ownership/weighted-question.ts';
import { Judging, type FirstGuesses } from '#ui/judge/judging.svelte.ts';
import { press, type Press } from '#ui/judge/judging-keys.ts';
import { proposalFor } from '#ui/guess/proposals.ts';
import { mappingOf, sessionOn } from '../sessions.ts';
import { guessAt, onboarding } from '../onboarding.ts';

const GUESSES: FirstGuesses = { of: (item) => guessAt(item) };

/** Guessed to stay inside, by its words. */
const NOTES: Partial<Item> & { id: string } = { id: 'notes', kind: 'field', name: 'Investigation notes' };
/** Its words say too little. */
const BLANK = onboarding().items.find((item) => guessAt(item).place === undefined) as Item;

function judgingOf(items: readonly (Partial<Item> & { id: string })[], guesses = GUESSES, at?: string) {
	const session = sessionOn(mappingOf(items));
	return { session, judging: new Judging(session, at, guesses) };
}
const key = (name: string, more: Partial<Press> = {}): Press => ({
	key: name,
	ctrlKey: false,
	metaKey: false,
	altKey: false,
	shiftKey: false,
	defaultPrevented: false,
	repeat: false,
	target: null,
	...more
});

describe('the ghost', () => {
	it('proposes what the guess is sure of, for the open question only', () => {
		const { judging } = judgingOf([NOTES]);
		const guessed = guessAt(judging.item as Item);
		for (const test of TESTS) {
			judging.pick(test);
			expect(judging.ghost).toEqual(proposalFor(guessed, test));
		}
		judging.pick('blastRadius');
		expect(judging.ghost?.values).toEqual(['internal-logic']);
		judging.choose(0);
		expect(judging.ghost).toBeUndefined();
	});

	it('is silent where the guess abstains, and then Enter does nothing', () => {
		const { session, judging } = judgingOf([{ ...BLANK, answers: {} }]);
		expect(judging.ghost).toBeUndefined();
		expect(judging.proposals).toEqual([]);
		const before = session.mapping;
		expect(press(judging, key('Enter'))).toBe(false);
		expect(press(judging, key('Enter', { shiftKey: true }))).toBe(false);
		expect(session.mapping).toBe(before);
	});

	it('decides nothing before somebody accepts it: no answer, no verdict, no finding', () => {
		const plain = judgingOf([NOTES], { of: () => undefined });
		const guessed = judgingOf([NOTES]);
		expect(guessed.judging.ghost).toBeDefined();
		expect(guessed.judging.verdict).toBe(plain.judging.verdict);
		expect(guessed.session.findings).toEqual(plain.session.findings);
		expect(guessed.session.item('notes')?.answers).toBeUndefined();
	});

	it('can be switched off, and Enter with it', () => {
		const { session, judging } = judgingOf([NOTES]);
		expect(press(judging, key('g'))).toBe(true);
		expect(judging.ghost).toBeUndefined();
		expect(press(judging, key('Enter'))).toBe(false);
		expect(session.item('notes')?.answers).toBeUndefined();
		press(judging, key('g'));
		expect(judging.ghost).toBeDefined();
	});
});

describe('accepting', () => {
	it('with Enter answers the question, as a guess unless the person says how it is known', () => {
		const { session, judging } = judgingOf([NOTES]);
		judging.pick('blastRadius');
		expect(press(judging, key('Enter'))).toBe(true);
		expect(session.item('notes')).toMatchObject({
			answers: { blastRadius: ['internal-logic'] },
			evidence: { blastRadius: 'guess' }
		});
		judging.pick('nextAction');
		judging.know('seen');
		press(judging, key('Enter'));
		expect(session.item('notes')?.evidence?.nextAction).toBe('seen');
	});

	it('gives what was chosen instead, once something was', () => {
		const { session, judging } = judgingOf([NOTES]);
		judging.pick('blastRadius');
		press(judging, key('1'));
		press(judging, key('Enter'));
		expect(session.item('notes')?.answers?.blastRadius).toEqual(['cross-tenant']);
		expect(session.item('notes')?.evidence).toBeUndefined();
	});

	it('by number is an answer of the room, though it is the same', () => {
		const { session, judging } = judgingOf([NOTES]);
		judging.pick('nextAction');
		press(judging, key('2'));
		expect(session.item('notes')?.answers?.nextAction).toBe('internal');
		expect(session.item('notes')?.evidence).toBeUndefined();
	});

	it('of everything is one step, leads where it said, and is taken back as one', () => {
		const { session, judging } = judgingOf([{ ...NOTES, answers: { interpretation: 'clear' } }]);
		const before = session.mapping;
		const { proposals, proposed } = judging;
		expect(proposals.map(({ test }) => test)).not.toContain('interpretation');
		expect(press(judging, key('Enter', { shiftKey: true }))).toBe(true);
		const item = session.item('notes') as Item;
		expect(item.answers?.interpretation).toBe('clear');
		for (const { test, answer } of proposals) {
			expect(item.answers?.[test]).toEqual(answer);
			expect(item.evidence?.[test]).toBe('guess');
		}
		const verdict = verdictOn(item);
		expect(proposed?.settled).toBe(verdict.settled);
		if (proposed?.settled) expect(proposed.verdict).toBe(verdict);
		expect(judging.takeBackLast()).toBe(true);
		expect(session.mapping.items).toEqual(before.items);
	});

	it('of everything can be taken back after other edits, and keeps those', () => {
		const { session, judging } = judgingOf([NOTES]);
		judging.acceptAll();
		session.run(editItems(['notes'], { name: 'renamed' }));
		judging.takeBackLast();
		expect(session.item('notes')).toMatchObject({ name: 'renamed' });
		expect(session.item('notes')?.answers).toBeUndefined();
		expect(session.item('notes')?.evidence).toBeUndefined();
	});

	it('is not held down into the next items', () => {
		const { session, judging } = judgingOf([NOTES]);
		expect(press(judging, key('Enter', { repeat: true }))).toBe(false);
		expect(session.item('notes')?.answers).toBeUndefined();
	});
});

describe('the question', () => {
	it('is the one that the guess expects to settle it soonest, and its count is kept', () => {
		const session = sessionOn(onboarding());
		for (const item of session.mapping.items.filter((one) => !verdictOn(one).settled)) {
			const judging = new Judging(session, item.id, GUESSES);
			const { weights } = guessAt(item);
			expect(judging.asked).toBe(nextQuestion(item, weights));
			expect(judging.toGo).toBe(questionPlan(item, weights).most);
		}
	});

	it('stays on the wall when the guess comes late, and is asked afresh on the next item and after an answer', () => {
		let late: ((item: Item) => Guess) | undefined = $state.raw();
		const { judging } = judgingOf([NOTES, { ...NOTES, id: 'other' }], {
			of: (item) => late?.(item)
		});
		const item = judging.item as Item;
		const uniform = judge(item);
		const asked = judging.asked;
		expect(asked).toBe(uniform.settled ? undefined : uniform.next);
		// One that would ask something else.
		const others = TESTS.filter((test) => test !== asked);
		const [wanted] = others;
		const insisting = (one: Item): Guess => ({
			...guessAt(one),
			weights: Object.fromEntries(
				TESTS.map((test) => [test, test === wanted ? {} : guessAt(one).weights[test]])
			) as unknown as Guess['weights']
		});
		late = insisting;
		expect(judging.ghost !== undefined || judging.proposals.length > 0).toBe(true);
		expect(judging.asked).toBe(asked);
		judging.next();
		expect(judging.asked).toBe(nextQuestion(judging.item as Item, insisting(judging.item as Item).weights));
		judging.previous();
		expect(judging.asked).toBe(nextQuestion(item, insisting(item).weights));
	});
});
