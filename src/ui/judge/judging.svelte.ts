/** One pass through the items: which one is on the wall, which question, and what the keys do to it. */
import { answerTest } from '#core/commands/answer-test.ts';
import { moveItems } from '#core/commands/move-items.ts';
import type { Answers, Item } from '#core/mapping/schema.ts';
import type { Evidence, Surface, TestId } from '#core/mapping/vocabulary.ts';
import { homesOf, verdictOn, type Verdict } from '#core/ownership/judge.ts';
import { NO_HAZARD, QUESTIONS, type Choice } from '#core/ownership/questions.ts';
import type { Session } from '#ui/state/session.svelte.ts';
import { answerFrom } from '#ui/verdict/leads.ts';
import { boardOrder, inSequence, judgingOrder } from './sequence.ts';

type Anything = Answers[TestId];

interface Step {
	readonly item: string;
	readonly test: TestId;
	readonly before: Anything;
	readonly evidence: Evidence | undefined;
	/** The mapping right after: while it is still this one, undo takes back exactly this step. */
	readonly after: object;
}

export class Judging {
	readonly #session: Session;
	/** Fixed on entry: a strip that sorts itself anew with every answer can't be read. */
	readonly #sequence: readonly string[];
	#steps: Step[] = [];
	#id = $state<string | undefined>();
	/** The test that the person picked; else the next question is asked. */
	#picked = $state<TestId | undefined>();
	/** What is chosen and not confirmed, where several may be; undefined: nothing was touched. */
	#chosen = $state.raw<readonly string[] | undefined>();
	/** How the coming answer is known. */
	#evidence = $state<Evidence | undefined>();

	readonly items: readonly Item[] = $derived.by(() =>
		inSequence(this.#sequence, boardOrder(this.#session.mapping))
	);
	/** The item on the wall; undefined: everything is judged, or there is nothing to judge. */
	readonly item: Item | undefined = $derived(this.items.find(({ id }) => id === this.#id));
	readonly at: number = $derived(this.items.findIndex(({ id }) => id === this.#id));
	readonly verdict: Verdict | undefined = $derived(this.item && verdictOn(this.item));
	readonly settled: number = $derived(this.items.filter((item) => verdictOn(item).settled).length);
	/** The question to put to the room; undefined: it is settled, and nobody wants to change an answer. */
	readonly asked: TestId | undefined = $derived(
		this.#picked ?? (this.verdict?.settled === false ? this.verdict.next : undefined)
	);
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
	/** Where M would move it; undefined: it is open, or at home. */
	readonly destination: Surface | undefined = $derived.by(() => {
		if (!this.item || !this.verdict?.settled) return undefined;
		const homes = homesOf(this.verdict);
		return this.item.surface && homes.includes(this.item.surface) ? undefined : this.verdict.surface;
	});

	/** `at`: the item to begin with; without it, or where it is not judged, the first open one. */
	constructor(session: Session, at?: string | null) {
		this.#session = session;
		this.#sequence = judgingOrder(session.mapping);
		this.#id = this.items.find(({ id }) => id === at)?.id ?? this.#open(0)?.id;
	}

	/** Puts an item on the wall. False: it is not judged here. */
	go(id: string): boolean {
		if (!this.items.some((item) => item.id === id)) return false;
		this.#show(id);
		return true;
	}

	goTo(index: number): void {
		const item = this.items[index];
		if (item) this.#show(item.id);
	}

	next(): void {
		this.goTo(this.at + 1);
	}

	/** The item before; from the end screen, the last one. */
	previous(): void {
		this.goTo(this.at < 0 ? this.items.length - 1 : this.at - 1);
	}

	/** On to the next open item, round the end. Where none is open any more, to the end screen. */
	goOn(): void {
		const next = this.#open(this.at + 1);
		if (next) this.#show(next.id);
		else this.#show(undefined);
	}

	/** Past this item without an answer; where it is the only open one, it stays. */
	skip(): void {
		const next = this.#open(this.at + 1);
		if (next) this.#show(next.id);
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
		if (!this.isMultiple || choice.value === NO_HAZARD.value) this.#answer([choice.value]);
		else
			this.#chosen = this.chosen.includes(choice.value)
				? this.chosen.filter((value) => value !== choice.value)
				: [...this.chosen, choice.value];
	}

	/** Gives the chosen answers. False: nothing is chosen. */
	confirm(): boolean {
		if (!this.isMultiple || this.chosen.length === 0) return false;
		this.#answer(this.chosen);
		return true;
	}

	/** Makes the question open again. */
	takeBack(): void {
		if (this.item && this.asked && this.given.length > 0) this.#run(this.asked, undefined, undefined);
	}

	/** How the answer is known: of a given one at once, else of the coming one; the same again takes it off. */
	know(evidence: Evidence): void {
		const next = this.evidence === evidence ? undefined : evidence;
		const { item, asked } = this;
		const answer = asked && item?.answers?.[asked];
		if (!item || !asked || answer === undefined) this.#evidence = next;
		else this.#session.run(answerTest([item.id], asked, answer, next));
	}

	/** Takes back the last answer given here, wherever that was. False: there is none. */
	takeBackLast(): boolean {
		const step = this.#steps.pop();
		if (!step) return false;
		if (step.after === this.#session.mapping) this.#session.undo();
		else this.#session.run(answerTest([step.item], step.test, step.before, step.evidence));
		if (this.go(step.item)) this.#picked = step.test;
		return true;
	}

	/** Moves the item where its settled verdict says. False: it is open or there already. */
	move(): boolean {
		const { item, destination } = this;
		return !!item && !!destination && this.#session.run(moveItems([item.id], { surface: destination }));
	}

	#answer(values: readonly string[]): void {
		if (this.asked) this.#run(this.asked, answerFrom(this.asked, values), this.#evidence);
	}

	#run(test: TestId, answer: Anything, evidence: Evidence | undefined): void {
		const { item } = this;
		if (!item) return;
		const before = this.#session.mapping;
		this.#session.run(answerTest([item.id], test, answer, evidence));
		const after = this.#session.mapping;
		// The same answer again changes nothing: taking that back would take back something else.
		if (after !== before)
			this.#steps.push({
				item: item.id,
				test,
				before: item.answers?.[test],
				evidence: item.evidence?.[test],
				after
			});
		this.#forget();
	}

	#show(id: string | undefined): void {
		this.#forget();
		this.#id = id;
	}

	#forget(): void {
		this.#picked = undefined;
		this.#chosen = undefined;
		this.#evidence = undefined;
	}

	/** The first open item from this place on, round the end. */
	#open(from: number): Item | undefined {
		const turned = [...this.items.slice(from), ...this.items.slice(0, from)];
		return turned.find((item) => !verdictOn(item).settled);
	}
}
