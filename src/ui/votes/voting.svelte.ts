/** A vote on the item on the wall: raised hands, or one seat after the other, unseen until it is revealed. */
import { clearBallots } from '#core/commands/ballots.ts';
import type { TestId } from '#core/mapping/vocabulary.ts';
import { answeredTests } from '#core/ownership/judge.ts';
import { NO_HAZARD, QUESTIONS, type Choice } from '#core/ownership/questions.ts';
import { answered, choicesFor, nextTest } from './asking.ts';
import type { Draft } from './ballot-box.ts';
import { countHands, handRows, handsOn, totalOf, type HandRow } from './hands.ts';
import { reveal } from './reveal.ts';
import type { Seat, Way } from './room.ts';
import { VotingRounds } from './rounds.svelte.ts';

/**
 * `begin`: how to vote. `hands`: they are raised. `counted`: what one question came to. `pass`: the quiet screen
 * between two seats. `seat`: somebody votes. `result`: what came out.
 */
export type Step = 'begin' | 'hands' | 'counted' | 'pass' | 'seat' | 'result';

export class Voting extends VotingRounds {
	#isSettingUp = $state(false);
	#isSeated = $state(false);
	#isCounted = $state(false);
	#hasBegun = false;
	/** Hands in the order in which they went up, so that the last one can be taken back. */
	#raised: string[] = [];
	#seat = $state<string | undefined>();
	/** Chosen and not confirmed, where several may be. */
	chosen = $state.raw<readonly string[]>([]);

	/** Who votes next, or now; undefined: everybody has. */
	readonly seat: Seat | undefined = $derived.by(() => {
		const isOpen = ({ id }: Seat) => this.round?.cast[id] === undefined;
		const wanted = this.#seat ?? this.round?.draft?.seat;
		return this.seats.find(({ id }) => id === wanted) ?? this.seats.find(isOpen);
	});
	readonly #draft: Draft | undefined = $derived(
		this.round?.draft?.seat === this.seat?.id ? this.round?.draft : undefined
	);
	readonly step: Step = $derived.by(() => {
		if (this.#isSettingUp) return 'begin';
		if (!this.round) return this.vote ? 'result' : 'begin';
		if (this.round.way === 'hands') return this.#isCounted ? 'counted' : 'hands';
		return this.#isSeated && this.seat ? 'seat' : 'pass';
	});
	/** The question for the hands that are raised, or for whoever sits there. */
	readonly test: TestId | undefined = $derived.by(() => {
		const { item } = this;
		if (!item || !this.round) return undefined;
		if (this.round.way === 'hands') return this.round.raised?.test;
		return nextTest(item, this.#draft?.answers ?? {}, this.#draft?.asked ?? []);
	});
	readonly choices: readonly Choice[] = $derived(this.test ? choicesFor(this.test) : []);
	readonly isMultiple: boolean = $derived(this.test !== undefined && QUESTIONS[this.test].multiple);
	readonly rows: readonly HandRow[] = $derived(
		this.test && this.round?.raised ? handRows(this.test, this.round.raised.counts) : []
	);
	readonly hands: number = $derived(totalOf(this.round?.raised?.counts ?? {}));
	/** The panel opens, or another item is on the wall: nobody sits there, and nothing is half chosen. */
	enter(): void {
		this.#isSettingUp = this.#isSeated = this.#isCounted = false;
		this.#seat = undefined;
		this.#raised = [];
		this.chosen = [];
	}

	/** As `enter`; who has begun a vote since Judge was opened is not asked again how the room votes. */
	open(): void {
		this.enter();
		if (this.#hasBegun && this.step === 'begin') this.begin(this.room.way);
	}

	/** Away from the panel: a round in which nobody did anything is none. */
	leave(): void {
		const { round } = this;
		if (!round || this.hands > 0 || round.draft || Object.keys(round.cast).length > 0) return;
		if (round.way === 'hands' && !this.vote) this.keep(undefined);
	}

	/** Back to how to vote; a round that goes on stays as it is. */
	setUp(): void {
		this.enter();
		this.#isSettingUp = true;
	}

	/** Begins, or goes on with the round where it is of the same way. False: nobody could vote. */
	begin(way: Way): boolean {
		const { item } = this;
		if (!item || this.session.isReadOnly) return false;
		if (way === 'seats' && this.seats.length === 0) return false;
		// Ballots in the box wait there while hands are counted in between.
		const first = this.wall.asked() ?? nextTest(item, {}, []);
		this.room = { ...this.room, way };
		this.#hasBegun = true;
		this.enter();
		const { cast = {}, draft } = this.round ?? {};
		// Hands that are up and not counted yet stay up.
		if (way === 'hands' && this.round?.way === way && this.round.raised) return true;
		if (way === 'seats') this.keep({ way, cast, ...(draft ? { draft } : {}) });
		else if (first)
			this.keep({
				way,
				cast,
				...(draft ? { draft } : {}),
				raised: { test: first, counts: handsOn(item, first) }
			});
		return true;
	}

	/** One hand more for an answer, or one less. */
	raise(index: number, by: 1 | -1 = 1): void {
		const [row, round] = [this.rows[index], this.round];
		if (!row || !round?.raised || this.step !== 'hands') return;
		const hands = Math.max(0, row.hands + by);
		if (by > 0) this.#raised.push(row.key);
		this.keep({
			...round,
			raised: { ...round.raised, counts: { ...round.raised.counts, [row.key]: hands } }
		});
	}

	/** Takes the last hand back, or what was counted. False: none went up. */
	lower(): boolean {
		if (this.step === 'counted') {
			this.#isCounted = false;
			return true;
		}
		const key = this.#raised.pop();
		const index = this.rows.findIndex((row) => row.key === key);
		if (index < 0) return false;
		this.raise(index, -1);
		return true;
	}

	/** Writes the hands of this question down. */
	count(): void {
		const [item, raised] = [this.item, this.round?.raised];
		if (!item || !raised) return;
		this.session.run(countHands(item.id, raised.test, raised.counts));
		this.#isCounted = true;
	}

	/** On to the next question that the leading answers leave open; without one, to the result. */
	goOn(): void {
		const [item, round] = [this.item, this.round];
		if (!item || !round) return;
		const counted = this.vote ? answeredTests(this.#handAnswers()) : [];
		const asked = [...counted, ...(round.raised ? [round.raised.test] : [])];
		const next = nextTest(item, this.vote?.leading.answers ?? {}, asked);
		this.enter();
		if (next) this.keep({ ...round, raised: { test: next, counts: handsOn(item, next) } });
		else this.finishHands();
	}

	/** No more questions: to the result, unless ballots wait to be revealed. */
	finishHands(): void {
		const round = this.round;
		if (round) this.keep(Object.keys(round.cast).length > 0 ? { way: 'seats', cast: round.cast } : undefined);
		this.enter();
	}

	/** Whoever the screen was passed to sits there now. */
	sit(): void {
		if (this.seat && !this.#draft) this.#open(this.seat);
		this.#isSeated = this.seat !== undefined;
		this.chosen = [];
	}

	/** Gives the screen to somebody else. What was begun in between counts as it is. */
	pick(seat: string): void {
		const round = this.round;
		if (round?.draft && round.draft.seat !== seat) this.#cast();
		this.#isSeated = false;
		this.#seat = seat;
		this.chosen = [];
	}

	/** The key of an answer: gives it, or where several may be chosen, chooses. */
	choose(index: number): void {
		const choice = this.choices[index];
		if (!choice || this.step !== 'seat') return;
		if (!this.isMultiple || choice.value === NO_HAZARD.value) this.#answer([choice.value]);
		else
			this.chosen = this.chosen.includes(choice.value)
				? this.chosen.filter((value) => value !== choice.value)
				: [...this.chosen, choice.value];
	}

	/** Gives the chosen answers. False: none is chosen. */
	confirm(): boolean {
		if (!this.isMultiple || this.chosen.length === 0) return false;
		this.#answer(this.chosen);
		return true;
	}

	/** This seat does not answer this question. */
	passQuestion(): void {
		this.#answer(undefined);
	}

	/** The seat's last answer is asked again. False: it has given none. */
	takeBack(): boolean {
		const [round, draft] = [this.round, this.#draft];
		const last = draft?.asked.at(-1);
		if (!round || !draft || !last) return false;
		const { [last]: _, ...answers } = draft.answers;
		this.keep({ ...round, draft: { ...draft, answers, asked: draft.asked.slice(0, -1) } });
		this.chosen = [];
		return true;
	}

	/** Leaves the seat; its answers wait. */
	stand(): void {
		this.#isSeated = false;
		this.chosen = [];
	}

	/** Shows what everybody said, as one step. False: nobody said anything, or it could not be written. */
	reveal(): boolean {
		const [item, round] = [this.item, this.round];
		if (!item || round?.way !== 'seats' || this.#isSeated || this.session.isReadOnly) return false;
		if (this.voted.length === 0 && !round.draft?.asked.length) return false;
		this.session.run(reveal(item, round));
		this.keep(undefined);
		this.enter();
		return true;
	}

	/** Takes all votes off the item, those in the box too. */
	clear(): void {
		const { item } = this;
		if (!item) return;
		this.session.run(clearBallots([item.id]));
		this.keep(undefined);
		this.enter();
	}

	#handAnswers() {
		const tests = this.vote?.tests;
		const isRaised = (test: TestId) => Object.keys(this.item ? handsOn(this.item, test) : {}).length > 0;
		return Object.fromEntries(
			Object.entries(tests ?? {}).flatMap(([test, { given }]) =>
				isRaised(test as TestId) ? [[test, given[0]?.answer]] : []
			)
		);
	}

	#open({ id, by }: Seat): void {
		const round = this.round;
		if (round)
			this.keep({
				...round,
				draft: { seat: id, ...(by === undefined ? {} : { by }), asked: [], answers: {} }
			});
	}

	#answer(values: readonly string[] | undefined): void {
		const [round, draft, test] = [this.round, this.#draft, this.test];
		if (!round || !draft || !test) return;
		const answers = values ? answered(draft.answers, test, values) : draft.answers;
		this.keep({ ...round, draft: { ...draft, answers, asked: [...draft.asked, test] } });
		this.chosen = [];
		if (this.test === undefined) this.#cast();
	}

	/** The draft goes into the box, in place of an earlier ballot of the same seat. */
	#cast(): void {
		const round = this.round;
		if (!round?.draft || round.draft.asked.length === 0) {
			if (round) this.keep({ ...round, draft: undefined });
			return;
		}
		const { seat, by, answers } = round.draft;
		const cast = { ...round.cast, [seat]: { ...(by === undefined ? {} : { by }), answers } };
		this.keep({ way: round.way, cast });
		this.#isSeated = false;
		this.#seat = undefined;
		const name = this.seats.find(({ id }) => id === seat)?.name ?? by ?? '';
		this.session.say(`${name} has voted, ${Object.keys(cast).length} of ${this.seats.length}`);
	}
}
