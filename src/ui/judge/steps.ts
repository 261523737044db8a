/** The answers of one pass, so that the last one can be taken back, wherever it was given. */
import { answerTest } from '#core/commands/answer-test.ts';
import { together, type Command } from '#core/commands/edit.ts';
import type { Answers, Item } from '#core/mapping/item-schema.ts';
import type { Evidence, TestId } from '#core/mapping/vocabulary.ts';
import type { Session } from '#ui/state/session.svelte.ts';

interface Before {
	readonly test: TestId;
	readonly answer: Answers[TestId];
	readonly evidence: Evidence | undefined;
}

interface Step {
	readonly item: string;
	readonly before: readonly Before[];
	/** The mapping right after: while it is still this one, undo takes back exactly this step. */
	readonly after: object;
}

export class Steps {
	readonly #session: Session;
	#steps: Step[] = [];

	constructor(session: Session) {
		this.#session = session;
	}

	/** Runs a command that answers these tests of the item. */
	run(item: Item, tests: readonly TestId[], command: Command): void {
		const before = this.#session.mapping;
		this.#session.run(command);
		const after = this.#session.mapping;
		// The same answer again changes nothing: taking that back would take back something else.
		if (after === before) return;
		const was = tests.map((test) => ({
			test,
			answer: item.answers?.[test],
			evidence: item.evidence?.[test]
		}));
		this.#steps.push({ item: item.id, before: was, after });
	}

	/** Makes the tests of the last step what they were before; undefined: there is none. */
	takeBack(): { readonly item: string; readonly tests: readonly TestId[] } | undefined {
		const step = this.#steps.pop();
		if (!step) return undefined;
		const { item, before, after } = step;
		if (after === this.#session.mapping) this.#session.undo();
		else {
			const commands = before.map(({ test, answer, evidence }) => answerTest([item], test, answer, evidence));
			const [only] = commands;
			const label = `took back ${commands.length} answers`;
			this.#session.run(commands.length === 1 && only ? only : together(label, commands));
		}
		return { item, tests: before.map(({ test }) => test) };
	}
}
