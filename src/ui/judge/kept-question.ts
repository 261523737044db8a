/**
 * Which question is put to the room. The first guess may ask for another order, but it comes when it comes: a
 * question that is on the wall never changes under the facilitator's hand.
 */
import type { Item } from '#core/mapping/item-schema.ts';
import type { TestId } from '#core/mapping/vocabulary.ts';
import type { OpenVerdict } from '#core/ownership/judge.ts';
import { nextQuestion, type AnswerWeights } from '#core/ownership/weighted-question.ts';

export class KeptQuestion {
	#kept: { readonly state: string; readonly test: TestId } | undefined;

	/** The question for this state of the item: the one asked before in it, else the one that is best now. */
	ask(item: Item, verdict: OpenVerdict, weights: AnswerWeights | undefined): TestId {
		const { id, kind, answers, voice } = item;
		const state = JSON.stringify([id, kind, answers, voice]);
		if (this.#kept?.state === state) return this.#kept.test;
		const test = (weights && nextQuestion(item, weights)) ?? verdict.next;
		this.#kept = { state, test };
		return test;
	}

	/** The wall shows something else now: whoever comes back is asked afresh. */
	forget(): void {
		this.#kept = undefined;
	}
}
