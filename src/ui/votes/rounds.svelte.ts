/** The votes that go on, item by item, and the room that casts them. Everything is kept at once, and seen by nobody. */
import type { Item } from '#core/mapping/item-schema.ts';
import type { TestId } from '#core/mapping/vocabulary.ts';
import { votesOn, type Vote } from '#core/ownership/ballots.ts';
import type { Session } from '#ui/state/session.svelte.ts';
import { BallotBox, type Round, type Rounds } from './ballot-box.ts';
import type { Shelf } from '#ui/state/kept.ts';
import { keepRoom, roomOf, seatsOf, sizeOf, type Room, type Seat } from './room.ts';

/** What the room looks at. */
export interface Wall {
	item(): Item | undefined;
	/** The question that is asked: hands begin with it. */
	asked(): TestId | undefined;
}

export class VotingRounds {
	protected readonly session: Session;
	protected readonly wall: Wall;
	readonly #storage: Shelf | undefined;
	readonly #box: BallotBox;
	#rounds = $state.raw<Rounds>({});
	#room = $state.raw<Room>() as Room;
	/** This device keeps what is not revealed yet. False: a reload would lose it, and people are told so. */
	isKept = $state(true);

	readonly item: Item | undefined = $derived.by(() => this.wall.item());
	/** What is in the mapping, for everybody to see. */
	readonly vote: Vote | undefined = $derived(this.item && votesOn(this.item));
	protected readonly round: Round | undefined = $derived(this.item && this.#rounds[this.item.id]);
	readonly seats: readonly Seat[] = $derived(seatsOf(this.#room));
	/** How many people can raise a hand. */
	readonly size: number = $derived(sizeOf(this.#room));
	/** Seats that have voted: all that anybody learns before it is revealed. */
	readonly voted: readonly string[] = $derived(Object.keys(this.round?.cast ?? {}));
	readonly isAllIn: boolean = $derived(this.seats.every(({ id }) => this.voted.includes(id)));
	/** Has the room decided about it, though the votes clash? */
	readonly isDecided: boolean = $derived.by(() => this.session.decided.has(this.item?.id ?? ''));

	constructor(session: Session, wall: Wall, storage: Shelf | undefined) {
		this.session = session;
		this.wall = wall;
		this.#storage = storage;
		this.#box = new BallotBox(session.id, storage);
		this.#rounds = this.#box.rounds();
		this.#room = roomOf(session.mapping, storage);
	}

	get room(): Room {
		return this.#room;
	}
	set room(room: Room) {
		this.#room = room;
		keepRoom(this.session.id, room, this.#storage);
	}

	/** Is a vote on this item under way, seen by nobody yet? */
	isUnderWay(item: string): boolean {
		return this.#rounds[item] !== undefined;
	}

	/** Writes the round of the item down, or lets go of it. */
	protected keep(round: Round | undefined): void {
		const { item } = this;
		if (!item) return;
		const { [item.id]: _, ...others } = this.#rounds;
		this.#rounds = round ? { ...others, [item.id]: round } : others;
		this.isKept = this.#box.keep(item.id, round);
	}
}
