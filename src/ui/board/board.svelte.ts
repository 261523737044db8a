/** The board of one mapping: what is where, what is bright, which card has the keyboard, and what keys do. */
import type { LanesBy } from '#core/layout/lanes.ts';
import { createContext } from 'svelte';
import { addItems } from '#core/commands/add-items.ts';
import { removeItems } from '#core/commands/remove-items.ts';
import { cardsById, layoutBoard, type BoardLayout, type PlacedCard } from '#core/layout/board-layout.ts';
import type { Direction } from '#core/layout/queries.ts';
import type { Stage } from '#core/mapping/schema.ts';
import type { Kind, Surface } from '#core/mapping/vocabulary.ts';
import { wantedOn } from '#core/ownership/judge.ts';
import type { Session } from '#ui/state/session.svelte.ts';
import { brightNeighbour } from './looks/bright-steps.ts';
import { isOpen } from './looks/brightness.ts';
import { laneName } from './cards/card-face.ts';
import { Folds, keepMode, keptMode, UNPLACED } from './stages/folds.svelte.ts';
import { findingsByLane } from './lanes/lane-findings.ts';
import { itemsByLane } from './lanes/lane-items.ts';
import { Looks, type LookedSession } from './looks/looks.svelte.ts';
import { isSamePlace, moveHome, moveTo, stepPlace, type Place } from './moves.ts';
import { movingAmong } from './relocations.ts';
import type { Size } from './view.ts';

/** The part of a session that a board needs. */
export type BoardSession = LookedSession &
	Pick<Session, 'selection' | 'selected' | 'item' | 'run' | 'say' | 'select'>;

/** On lanes, or lane by lane as a list. */
export type ShownAs = 'lanes' | 'list';

export class Board {
	readonly session: BoardSession;
	#lanesBy = $state.raw<LanesBy>(keptMode());
	readonly folds: Folds;
	prefersList = $state.raw(false);
	/** Folds are for lanes side by side: a list shows everything. */
	isList = $state.raw(false);
	/** Room of the window and pixels to a rem, as measured. */
	room = $state.raw<Size>({ width: 0, height: 0 });
	rem = $state.raw(16);
	/** Pixels at the foot of the window that the inspector lies over. */
	covered = $state.raw(0);
	#cursor = $state.raw<string | undefined>();
	#last: BoardLayout | undefined;

	readonly layout = $derived.by(() => {
		const { mapping } = this.session;
		const { lanesBy, rem, room, slot, folds, isList } = this;
		const collapsed = isList ? undefined : folds.ids;
		this.#last = layoutBoard(mapping, { lanesBy, rem, room, slot, collapsed }, this.#last);
		return this.#last;
	});

	/** The one selected item that belongs elsewhere: its outline stands where it should be. */
	readonly away = $derived.by(() => {
		const [item, ...others] = this.session.selected;
		if (!item || others.length > 0 || this.lanesBy !== 'target') return undefined;
		const surface = wantedOn(item);
		return surface && item.surface ? { item, surface } : undefined;
	});
	readonly slot = $derived.by(() => {
		if (!this.away) return undefined;
		const { item, surface } = this.away;
		if (item.stage !== undefined && this.folds.ids.has(item.stage)) return undefined;
		const isKnown = this.session.mapping.stages.some(({ id }) => id === item.stage);
		return { lane: surface, stage: isKnown ? item.stage : undefined };
	});

	/** How many findings are open in each lane, by severity. */
	readonly laneFindings = $derived.by(() =>
		findingsByLane(this.session.mapping, this.session.findings, this.lanesBy)
	);

	readonly looks = new Looks(this);
	/** What stays bright: what the filter leaves, and on the board of moves only what moves. Undefined: everything. */
	readonly bright = $derived.by((): ReadonlySet<string> | undefined => {
		const { bright } = this.looks;
		return this.lanesBy === 'moves' ? movingAmong(this.session.mapping.items, bright) : bright;
	});

	/** How many items each lane holds here, and how many of them are bright. */
	readonly laneItems = $derived.by(() => itemsByLane(this.session.mapping.items, this.lanesBy, this.bright));

	constructor(session: BoardSession) {
		this.session = session;
		this.folds = new Folds(session.mapping.id);
	}

	/** Today, Target or Moves; the next board opens in it. */
	get lanesBy(): LanesBy {
		return this.#lanesBy;
	}
	set lanesBy(mode: LanesBy) {
		this.#lanesBy = mode;
		keepMode(mode);
	}

	/** The card that the keyboard is on: the chosen one while it exists, else the first. */
	get cursor(): PlacedCard | undefined {
		const byId = cardsById(this.layout);
		return (this.#cursor === undefined ? undefined : byId.get(this.#cursor)) ?? this.layout.cards[0];
	}
	setCursor(id: string): void {
		this.#cursor = id;
	}

	card(id: string): PlacedCard | undefined {
		return cardsById(this.layout).get(id);
	}

	/** Unfolds what a card is hidden in. */
	unfold(id: string): void {
		for (const fold of [this.session.item(id)?.stage, UNPLACED]) if (!this.card(id)) this.folds.open(fold);
	}

	/** Selects a card; `more` adds it to what is selected, or takes it out again. */
	pick(id: string, more = false): void {
		this.#cursor = id;
		const { selection } = this.session;
		if (!more) this.session.select([id]);
		else
			this.session.select(
				selection.has(id) ? [...selection].filter((one) => one !== id) : [...selection, id]
			);
	}

	/** Everything that is bright. */
	pickAll(): void {
		this.session.select(this.bright ?? this.layout.cards.map(({ id }) => id));
	}

	/** A step that takes the next card into the selection. */
	extend(direction: Direction): PlacedCard | undefined {
		const from = this.cursor;
		const to = this.step(direction);
		if (from && to) this.session.select([...this.session.selection, from.id, to.id]);
		return to;
	}

	/** Where a new item goes: the cell of the cursor, or the first stage of Product. */
	get #newPlace(): { readonly surface: Surface | undefined; readonly stage: Stage | undefined } {
		const { cursor, layout } = this;
		if (!cursor) return { surface: undefined, stage: layout.columns[0]?.stage };
		return {
			surface: cursor.lane === 'none' ? undefined : cursor.lane,
			stage: layout.columns[cursor.column]?.stage
		};
	}
	get newPlaceWords(): string {
		const { surface, stage } = this.#newPlace;
		const lane = surface ? laneName(surface) : 'what is not placed yet';
		return stage ? `${lane}, ${stage.name}` : lane;
	}

	/** Adds an item there and selects it. */
	add(id: string, name: string, kind: Kind): string {
		const { surface, stage } = this.#newPlace;
		const shown = surface && (this.lanesBy === 'today' ? { today: surface } : { surface });
		this.session.run(addItems([{ id, kind, name, ...shown, ...(stage ? { stage: stage.id } : {}) }]));
		this.pick(id);
		return id;
	}

	/** What a key or a hand on this card moves: all selected cards, or it alone. */
	inHand(id: string): readonly string[] {
		const { selection } = this.session;
		return selection.has(id)
			? this.layout.cards.map((card) => card.id).filter((one) => selection.has(one))
			: [id];
	}

	/** The cursor's way with the arrow keys, from bright card to bright card. With nothing in that direction it stays. */
	step(direction: Direction): PlacedCard | undefined {
		const from = this.cursor;
		const next = from && brightNeighbour(this.layout, from.id, direction, this.bright);
		if (next) this.#cursor = next.id;
		return next ?? from;
	}

	/** To the first or the last card. */
	stepToEnd(end: 'first' | 'last'): PlacedCard | undefined {
		const { cards } = this.layout;
		const { bright } = this;
		const some = bright?.size ? cards.filter(({ id }) => bright.has(id)) : cards;
		const card = some.at(end === 'first' ? 0 : -1);
		if (card) this.#cursor = card.id;
		return card;
	}

	/** The next match of the search after the cursor, round and round. */
	stepToMatch(sign: 1 | -1 = 1): PlacedCard | undefined {
		const { bright, cursor } = this;
		const matches = this.layout.cards.filter(({ id }) => bright?.has(id) ?? true);
		const at = matches.findIndex(({ id }) => id === cursor?.id);
		const next = at === -1 && sign === 1 ? matches[0] : matches.at((at + sign) % matches.length);
		if (next) this.pick(next.id);
		return next;
	}

	/** Moves cards to a place; false where they are there already. */
	drop(ids: readonly string[], place: Place): boolean {
		if (this.lanesBy === 'moves' && ids.some((id) => this.card(id)?.lane !== place.lane)) {
			this.session.say('On Moves, verdicts choose the lane. Change it on Target.');
			return false;
		}
		if (isSamePlace(this.layout, ids, place, this.lanesBy)) return false;
		if (!this.session.run(moveTo(ids, place, this.lanesBy))) return false;
		this.#tellOf(ids);
		this.#sayPlace(ids);
		return true;
	}

	/** Alt and an arrow. */
	push(direction: Direction): boolean {
		const { cursor } = this;
		if (!cursor) return false;
		const ids = this.inHand(cursor.id);
		this.#cursor = cursor.id;
		const place = stepPlace(this.layout, ids, direction, this.lanesBy);
		if (!place) {
			this.session.say(`${cursor.item.name}: nothing further that way`);
			return false;
		}
		this.folds.open(place.stage);
		return this.drop(ids, place);
	}

	/** Moves the selected cards, or the cursor's, where their verdicts say. */
	goHome(): boolean {
		const { cursor } = this;
		if (!cursor) return false;
		const items = this.inHand(cursor.id).flatMap((id) => this.session.item(id) ?? []);
		const command = moveHome(items);
		if (command) {
			this.#cursor = cursor.id;
			this.#tellOf(items.map(({ id }) => id));
			return this.session.run(command);
		}
		this.session.say(
			items.length === 1 && items[0] && isOpen(items[0])
				? 'Its verdict is still open'
				: 'It is where its verdict says'
		);
		return false;
	}

	/** Removes the selected cards, or the cursor's; the cursor goes to a neighbour. */
	remove(): boolean {
		const { cursor } = this;
		if (!cursor) return false;
		const ids = this.inHand(cursor.id);
		const { cards } = this.layout;
		const at = cards.findIndex(({ id }) => id === cursor.id);
		const next =
			cards.slice(at).find(({ id }) => !ids.includes(id)) ??
			cards.slice(0, at).findLast(({ id }) => !ids.includes(id));
		const isDone = this.session.run(removeItems(ids));
		if (isDone) {
			this.#cursor = next?.id;
			this.session.select([]);
		}
		return isDone;
	}

	/** "Risk score, Support tooling, Review, 2 of 5". */
	placeWords(card: PlacedCard): string {
		const { stage } = this.layout.columns[card.column] ?? {};
		const cell = this.layout.lanes.find(({ id }) => id === card.lane)?.cells[card.column];
		const words = [card.item.name, laneName(card.lane, this.lanesBy)];
		if (stage) words.push(stage.name);
		return [...words, `${card.place + 1} of ${cell?.cards.length ?? 1}`].join(', ');
	}

	/** What moves is selected instead of another: the inspector would tell of a card that nobody moved. */
	#tellOf(ids: readonly string[]): void {
		const [told, other] = this.session.selection;
		if (told !== undefined && other === undefined && !ids.includes(told)) this.session.select(ids);
	}

	#sayPlace(ids: readonly string[]): void {
		const [first] = ids;
		const card = first === undefined ? undefined : this.card(first);
		if (card)
			this.session.say(
				ids.length === 1 ? this.placeWords(card) : `${ids.length} cards: ${this.placeWords(card)}`
			);
	}
}

export const [boardOf, provideBoard] = createContext<Board>();
