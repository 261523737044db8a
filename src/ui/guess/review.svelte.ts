/** First guesses at many items, looked through before any of them becomes an answer. */
import type { Item } from '#core/mapping/item-schema.ts';
import { votesOn } from '#core/ownership/ballots.ts';
import { verdictOn } from '#core/ownership/judge.ts';
import { NOTHING_SELECTED, selectionOf, type Selection } from '#ui/state/selection.ts';
import type { Session } from '#ui/state/session.svelte.ts';
import { leadFrom, type Lead } from '#ui/verdict/leads.ts';
import { idle } from '#ui/state/idle.ts';
import { Guesses } from './guesses.ts';
import { acceptGuesses, answersFrom, openProposals, type Proposal } from './proposals.ts';

/** From here on a guess is ticked beforehand: guesses are calibrated, so that one in five at most is wrong. */
export const CONFIDENT = 0.8;

export type Standing = 'sure' | 'rather' | 'silent';

export interface ReviewRow {
	readonly item: Item;
	/** None where it is silent. */
	readonly proposals: readonly Proposal[];
	/** Where they lead, with what is answered already. */
	readonly lead: Lead;
	readonly confidence: number;
	readonly why: string;
	readonly standing: Standing;
	/** The room has ballots on it: never ticked beforehand. */
	readonly isVotedOn: boolean;
}

export class GuessReview {
	readonly #session: Session;
	readonly #guesses: Guesses;
	/** The open ones of the items that were asked for. */
	readonly items: readonly Item[];
	/** How many of them were settled or only context: nothing to guess. */
	readonly left: number;
	#isWanted = true;
	/** How many are looked at so far. */
	done = $state(0);
	/** Undefined: still looking. */
	rows = $state.raw<readonly ReviewRow[] | undefined>();
	ticked = $state.raw<Selection>(NOTHING_SELECTED);
	shown = $state<Standing | 'all'>('all');

	readonly counts = $derived.by(() => {
		const count = (standing: Standing) => (this.rows ?? []).filter((row) => row.standing === standing).length;
		return {
			all: this.rows?.length ?? 0,
			sure: count('sure'),
			rather: count('rather'),
			silent: count('silent')
		};
	});
	readonly passing: readonly ReviewRow[] = $derived(
		(this.rows ?? []).filter(({ standing }) => this.shown === 'all' || standing === this.shown)
	);
	/** Ticked, whether it is shown at the moment or not. */
	readonly chosen: readonly ReviewRow[] = $derived(
		(this.rows ?? []).filter(({ item }) => this.ticked.has(item.id))
	);
	readonly answers: number = $derived(this.chosen.reduce((sum, { proposals }) => sum + proposals.length, 0));

	constructor(session: Session, items: readonly Item[]) {
		this.#session = session;
		this.#guesses = new Guesses(() => session.mapping);
		this.items = items.filter((item) => !item.contextOnly && !verdictOn(item).settled);
		this.left = items.length - this.items.length;
	}

	/** Guesses in slices. False: it was cancelled, or guesses can’t be had. */
	async look(pause = idle): Promise<boolean> {
		const isDone = await this.#guesses.prepare(
			this.items,
			(done) => {
				this.done = done;
				return this.#isWanted;
			},
			pause
		);
		if (!isDone || !this.#isWanted || !this.#guesses.isReady) return false;
		this.rows = this.items.map((item) => this.#row(item));
		this.ticked = selectionOf(
			this.rows.filter(({ standing }) => standing === 'sure').map(({ item }) => item.id)
		);
		return true;
	}

	cancel(): void {
		this.#isWanted = false;
	}

	/** Ticks a row, or takes the tick off. One that proposes nothing has none. */
	toggle({ item, proposals }: ReviewRow): void {
		if (proposals.length === 0) return;
		const rest = [...this.ticked].filter((id) => id !== item.id);
		this.ticked = selectionOf(this.ticked.has(item.id) ? rest : [...rest, item.id]);
	}

	/** Ticks everything that is shown, or nothing of it. */
	tickShown(isOn: boolean): void {
		const shown = this.passing.filter(({ proposals }) => proposals.length > 0).map(({ item }) => item.id);
		const known = selectionOf(shown);
		const rest = [...this.ticked].filter((id) => !known.has(id));
		this.ticked = selectionOf(isOn ? [...rest, ...shown] : rest);
	}

	/** Makes the ticked guesses answers, as one step. False: nothing is ticked. */
	accept(): boolean {
		const given = this.chosen.map(({ item, proposals }) => ({
			id: item.id,
			answers: answersFrom(proposals)
		}));
		return this.#session.run(acceptGuesses(given));
	}

	#row(item: Item): ReviewRow {
		const guess = this.#guesses.of(item);
		const proposals = openProposals(item, guess);
		const lead = leadFrom({ ...item, answers: { ...item.answers, ...answersFrom(proposals) } });
		const confidence = guess?.confidence ?? 0;
		// Guesses must not overrule a vote by being ticked before anybody looked.
		const isVotedOn = votesOn(item) !== undefined;
		const isSure = confidence >= CONFIDENT && lead.settled && !isVotedOn;
		const standing = proposals.length === 0 ? 'silent' : isSure ? 'sure' : 'rather';
		return { item, proposals, lead, confidence, why: guess?.why ?? '', standing, isVotedOn };
	}
}
