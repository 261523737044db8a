/** What is asked of the item on the wall, what the first guess proposes, and what the keys do to it. */
import { answerTest } from '#core/commands/answer-test.ts';
import { answerOpenTests } from '#core/commands/answer-open-tests.ts';
import { moveItems } from '#core/commands/move-items.ts';
import { takeLeadingAnswers } from '#core/commands/take-leading-answers.ts';
import type { Guess } from '#core/guess/guess.ts';
import type { Answers, Item } from '#core/mapping/item-schema.ts';
import { TESTS, type Evidence, type Surface, type TestId } from '#core/mapping/vocabulary.ts';
import { votesOn } from '#core/ownership/ballots.ts';
import { verdictOn, wantedOn, type Verdict } from '#core/ownership/judge.ts';
import { NO_HAZARD, QUESTIONS, type Choice } from '#core/ownership/questions.ts';
import { questionPlan } from '#core/ownership/weighted-question.ts';
import { answersFrom, openProposals, proposalFor, type Proposal } from '#ui/guess/proposals.ts';
import type { Session } from '#ui/state/session.svelte.ts';
import { answerFrom, leadFrom, questionsLeft, withAnswer, type Lead, type Left } from '#ui/verdict/leads.ts';
import { KeptQuestion } from './kept-question.ts';
import { Pass } from './pass.svelte.ts';
import { Steps } from './steps.ts';

/** Whoever guesses; undefined: there is no guess, or not yet. */
export interface FirstGuesses {
	of(item: Item): Guess | undefined;
}
const NO_GUESSES: FirstGuesses = { of: () => undefined };

/** What the wall shows: the question and its answers, a vote on the item, or what there is to talk about. */
export type Screen = 'question' | 'vote' | 'agenda';

export class Judging extends Pass {
	screen = $state<Screen>('question');
	readonly #guesses: FirstGuesses;
	readonly #steps: Steps;
	readonly #question = new KeptQuestion();
	/** The test that the person picked; else the next question is asked. */
	#picked = $state<TestId | undefined>();
	/** What is chosen and not confirmed, where several may be; undefined: nothing was touched. */
	#chosen = $state.raw<readonly string[] | undefined>();
	/** How the coming answer is known. */
	#evidence = $state<Evidence | undefined>();
	/** Are first guesses shown? They never are answers before somebody accepts them. */
	showsGhosts = $state(true);

	readonly verdict: Verdict | undefined = $derived(this.item && verdictOn(this.item));
	readonly #guess: Guess | undefined = $derived.by(() =>
		this.item ? this.#guesses.of(this.item) : undefined
	);
	/** The question to put to the room; undefined: it is settled, and nobody wants to change an answer. */
	readonly asked: TestId | undefined = $derived.by(() => {
		const { item, verdict } = this;
		if (this.#picked || !item || !verdict || verdict.settled) return this.#picked;
		return this.#question.ask(item, verdict, this.#guess?.weights);
	});
	/** Its answers, in the order of the keys 1, 2, 3… */
	readonly choices: readonly Choice[] = $derived.by(() => {
		if (!this.asked) return [];
		const { choices, multiple } = QUESTIONS[this.asked];
		return multiple ? [...choices, NO_HAZARD] : choices;
	});
	readonly isMultiple: boolean = $derived(this.asked !== undefined && QUESTIONS[this.asked].multiple);
	/** The answer as it is kept now, as values of the choices. */
	readonly given: readonly string[] = $derived.by(() => {
		const answer = this.asked && this.item?.answers?.[this.asked];
		if (answer === undefined) return [];
		if (typeof answer === 'string') return [answer];
		return answer.length > 0 ? answer : [NO_HAZARD.value];
	});
	readonly chosen: readonly string[] = $derived(
		this.#chosen ?? this.given.filter((value) => this.isMultiple && value !== NO_HAZARD.value)
	);
	readonly evidence: Evidence | undefined = $derived(
		this.#evidence ?? (this.asked && this.item?.evidence?.[this.asked])
	);
	/** A guess speaks up only while nobody else has: neither answered nor begun to choose. */
	readonly #isListening: boolean = $derived(
		this.showsGhosts && this.given.length === 0 && this.#chosen === undefined
	);
	/** The first guess at the open question; undefined: none that is sure enough. */
	readonly ghost: Proposal | undefined = $derived(
		this.#isListening && this.asked ? proposalFor(this.#guess, this.asked) : undefined
	);
	/** All that can be accepted of the guess at this item, while its verdict is open. */
	readonly proposals: readonly Proposal[] = $derived(
		this.#isListening && this.item && this.verdict?.settled === false
			? openProposals(this.item, this.#guess)
			: []
	);
	/** Where all of them together lead; undefined: there are no more than the ghost of this question. */
	readonly proposed: Lead | undefined = $derived.by(() => {
		const { item, proposals } = this;
		if (!item || proposals.every(({ test }) => test === this.ghost?.test)) return undefined;
		return leadFrom({ ...item, answers: { ...item.answers, ...answersFrom(proposals) } }, this.left);
	});
	/** Counts the questions that are left in the order in which they are asked here. */
	readonly left: Left = $derived.by((): Left => {
		const weights = this.#guess?.weights;
		return weights ? (question) => questionPlan(question, weights).most : questionsLeft;
	});
	/** How many questions it takes at most from here. */
	readonly toGo: number = $derived.by(() => {
		const { item, asked, verdict } = this;
		if (!item || !asked || verdict?.settled !== false) return 0;
		if (this.given.length > 0) return this.left(item);
		return 1 + Math.max(...this.choices.map(({ value }) => this.left(withAnswer(item, asked, [value]))));
	});
	/** Where M would move it; undefined: it is open, or at home. */
	readonly destination: Surface | undefined = $derived(this.item && wantedOn(this.item));

	/** `at`: the item to begin with; without it, or where it is not judged, the first open one. */
	constructor(session: Session, at?: string | null, guesses: FirstGuesses = NO_GUESSES) {
		super(session, at);
		this.#guesses = guesses;
		this.#steps = new Steps(session);
	}

	/** Asks this test, answered or not. */
	pick(test: TestId): void {
		this.#forget();
		this.#picked = test;
	}

	/** Back from a picked test to where the verdict is. False: none was picked. */
	unpick(): boolean {
		const wasPicked = this.#picked !== undefined;
		this.#forget();
		return wasPicked;
	}

	/** The key of a choice: answers, or where several may be chosen, chooses. */
	choose(index: number): void {
		const choice = this.choices[index];
		if (!choice) return;
		if (!this.isMultiple || choice.value === NO_HAZARD.value) this.#answer([choice.value], this.#evidence);
		else
			this.#chosen = this.chosen.includes(choice.value)
				? this.chosen.filter((value) => value !== choice.value)
				: [...this.chosen, choice.value];
	}

	/** Gives the chosen answers, or accepts the first guess where nothing is chosen. False: there is neither. */
	confirm(): boolean {
		if (this.isMultiple && this.chosen.length > 0) this.#answer(this.chosen, this.#evidence);
		else return this.accept();
		return true;
	}

	/** Takes the first guess as the answer, known to be a guess unless the person says otherwise. False: none is shown. */
	accept(): boolean {
		if (!this.ghost) return false;
		this.#answer(this.ghost.values, this.#evidence ?? 'guess');
		return true;
	}

	/** Accepts everything that is proposed for this item, as one step. False: nothing is. */
	acceptAll(): boolean {
		const { item, proposals } = this;
		if (!item || proposals.length === 0) return false;
		const given = { id: item.id, answers: answersFrom(proposals) };
		const tests = proposals.map(({ test }) => test);
		this.#steps.run(item, tests, answerOpenTests([given], this.#evidence ?? 'guess'));
		this.leave();
		return true;
	}

	/** Gives this answer, whatever is asked: one that was tried beforehand. */
	give(test: TestId, answer: Answers[TestId]): void {
		this.#run(test, answer, undefined);
	}

	/** The answers that most gave become the room's; the first tie is asked next. False: there are no votes. */
	takeLeading(): boolean {
		const { item } = this;
		const leading = item && votesOn(item)?.leading;
		if (!leading) return false;
		const tests = TESTS.filter((test) => leading.answers[test] !== undefined);
		this.#steps.run(item, tests, takeLeadingAnswers([item.id]));
		this.leave();
		this.#picked = leading.ties[0];
		return true;
	}

	/** Makes the question open again. */
	takeBack(): void {
		if (this.asked && this.given.length > 0) this.#run(this.asked, undefined, undefined);
	}

	/** How the answer is known: of a given one at once, else of the coming one; the same again takes it off. */
	know(evidence: Evidence): void {
		const next = this.evidence === evidence ? undefined : evidence;
		const { item, asked } = this;
		const answer = asked && item?.answers?.[asked];
		if (!item || !asked || answer === undefined) this.#evidence = next;
		else this.session.run(answerTest([item.id], asked, answer, next));
	}

	/** Takes back the last answers given here, wherever that was. False: there are none. */
	takeBackLast(): boolean {
		const step = this.#steps.takeBack();
		if (!step) return false;
		const [test] = step.tests;
		// Several were accepted at once: then the question is whichever comes next.
		if (this.go(step.item) && step.tests.length === 1) this.#picked = test;
		return true;
	}

	/** Moves the item where its settled verdict says. False: it is open or there already. */
	move(): boolean {
		const { item, destination } = this;
		return !!item && !!destination && this.session.run(moveItems([item.id], { surface: destination }));
	}

	protected override leave(): void {
		super.leave();
		this.screen = 'question';
		this.#forget();
		this.#question.forget();
	}

	#answer(values: readonly string[], evidence: Evidence | undefined): void {
		if (this.asked) this.#run(this.asked, answerFrom(this.asked, values), evidence);
	}

	#run(test: TestId, answer: Answers[TestId], evidence: Evidence | undefined): void {
		const { item } = this;
		if (!item) return;
		this.#steps.run(item, [test], answerTest([item.id], test, answer, evidence));
		this.leave();
	}

	#forget(): void {
		this.#picked = undefined;
		this.#chosen = undefined;
		this.#evidence = undefined;
	}
}
