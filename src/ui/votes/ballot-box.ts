/**
 * Votes that nobody has seen yet. They are no part of the mapping before they are revealed: there the board, the
 * findings and every other tab would tell of them. So that a reload loses none they are kept on this device, and
 * every answer is written at once.
 */
import type { Shelf } from '#ui/state/kept.ts';
import * as z from 'zod';
import { answersSchema } from '#core/mapping/item-schema.ts';
import { TESTS } from '#core/mapping/vocabulary.ts';

const test = z.enum(TESTS);
const sealed = z.object({ by: z.string().optional(), answers: answersSchema });
const roundSchema = z.object({
	way: z.enum(['hands', 'seats']),
	/** Finished ballots, by seat. */
	cast: z.record(z.string(), sealed),
	/** The ballot of whoever votes now: `asked` in the order of the questions, passed ones among them. */
	draft: sealed.extend({ seat: z.string(), asked: z.array(test) }).optional(),
	/** The question for which hands are raised, and how many by answer. */
	raised: z.object({ test, counts: z.record(z.string(), z.number().int().min(0)) }).optional()
});
const boxSchema = z.record(z.string(), roundSchema);

export type Round = z.infer<typeof roundSchema>;
export type Draft = NonNullable<Round['draft']>;
export type Rounds = Readonly<Record<string, Round>>;

export class BallotBox {
	readonly #key: string;
	readonly #storage: Shelf | undefined;

	constructor(mapping: string, storage: Shelf | undefined) {
		this.#key = `demarc-ballot-box-${mapping}`;
		this.#storage = storage;
	}

	/** Rounds that go on, by item. */
	rounds(): Rounds {
		try {
			const read = boxSchema.safeParse(JSON.parse(this.#storage?.getItem(this.#key) ?? '{}'));
			return read.success ? read.data : {};
		} catch {
			return {};
		}
	}

	/** Keeps one round, or lets go of it; another tab's stay. False: this device keeps nothing. */
	keep(item: string, round: Round | undefined): boolean {
		const { [item]: _, ...others } = this.rounds();
		const rounds = round ? { ...others, [item]: round } : others;
		try {
			if (!this.#storage) return false;
			if (Object.keys(rounds).length === 0) this.#storage.removeItem(this.#key);
			else this.#storage.setItem(this.#key, JSON.stringify(rounds));
			return true;
		} catch {
			return false;
		}
	}
}
