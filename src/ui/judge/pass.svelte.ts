/** One pass through the items: which one is on the wall, which were skipped, and the ways on and back. */
import type { Item } from '#core/mapping/item-schema.ts';
import { boardOrder } from '#core/mapping/selectors.ts';
import { verdictOn } from '#core/ownership/judge.ts';
import { NOTHING_SELECTED, selectionOf, type Selection } from '#ui/state/selection.ts';
import type { Session } from '#ui/state/session.svelte.ts';
import { inSequence, judgingOrder, type Matters } from './sequence.ts';

/** Where somebody was before: another item, or another view. */
export interface Origin {
	readonly name: string;
	readonly go: () => void;
}

const isOpen = (item: Item) => !verdictOn(item).settled;

export class Pass {
	protected readonly session: Session;
	/** Fixed for the pass: a strip that sorts itself anew with every answer can't be read. */
	#sequence = $state.raw<readonly string[]>([]);
	#id = $state<string | undefined>();
	#skipped = $state.raw<Selection>(NOTHING_SELECTED);
	/** Somebody has gone on or answered: from now on the strip stays as it is. */
	#isUnderWay = false;
	readonly #matters: Matters = { isContested: ({ id }) => this.session.contested.has(id) };
	/** Undefined: nobody jumped here from elsewhere. */
	origin = $state.raw<Origin | undefined>();

	readonly items: readonly Item[] = $derived.by(() =>
		inSequence(this.#sequence, boardOrder(this.session.mapping))
	);
	/** The item on the wall; undefined: everything is judged, or there is nothing to judge. */
	readonly item: Item | undefined = $derived(this.items.find(({ id }) => id === this.#id));
	readonly at: number = $derived(this.items.findIndex(({ id }) => id === this.#id));
	readonly settled: number = $derived(this.items.filter((item) => !isOpen(item)).length);
	/** The room's ballots clash, and nobody has decided. */
	readonly contested: number = $derived(this.items.filter(({ id }) => this.session.contested.has(id)).length);
	/** Passed without an answer and open still; they come back after the others. */
	readonly skipped: Selection = $derived(
		selectionOf(this.items.filter((item) => this.#skipped.has(item.id) && isOpen(item)).map(({ id }) => id))
	);

	/** `at`: the item to begin with; without it, or where it is not judged, the first open one. */
	constructor(session: Session, at?: string | null) {
		this.session = session;
		this.#sequence = judgingOrder(session.mapping, this.#matters);
		this.#id = this.items.find(({ id }) => id === at)?.id ?? this.items.find(isOpen)?.id;
	}

	/**
	 * Sorts the open items behind the one on the wall by what matters, once more is known. Only before the pass
	 * is under way. False: it is, and nothing was sorted.
	 */
	arrange(matters: Matters): boolean {
		if (this.#isUnderWay) return false;
		const order = judgingOrder(this.session.mapping, { ...this.#matters, ...matters });
		const { item } = this;
		if (!item || !isOpen(item)) this.#sequence = order;
		else {
			const rest = order.filter((id) => id !== item.id);
			this.#sequence = rest.toSpliced(this.settled, 0, item.id);
		}
		return true;
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

	/** To any item of the strip, with a way back to where it began. */
	jump(index: number): void {
		const [from, to] = [this.item, this.items[index]];
		if (!to || to === from) return;
		const before = this.origin;
		this.#show(to.id);
		if (from)
			this.origin = {
				name: from.ref,
				go: () => {
					this.go(from.id);
					this.origin = before;
				}
			};
	}

	/** Back to where the last jump began. False: nobody jumped. */
	goBack(): boolean {
		const { origin } = this;
		this.origin = undefined;
		origin?.go();
		return origin !== undefined;
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
		this.#show(this.#open()?.id);
	}

	/** Past this item without an answer; where it is the only open one, it stays. */
	skip(): void {
		if (this.item && isOpen(this.item)) this.#skipped = selectionOf([...this.skipped, this.item.id]);
		const next = this.#open();
		if (next) this.#show(next.id);
	}

	/** What was on the wall goes from it. */
	protected leave(): void {
		this.#isUnderWay = true;
	}

	#show(id: string | undefined): void {
		this.leave();
		this.#id = id;
	}

	/** The next open item from here, round the end: the skipped ones after all others. */
	#open(): Item | undefined {
		const from = this.at + 1;
		const turned = [...this.items.slice(from), ...this.items.slice(0, from)].filter(isOpen);
		return turned.find(({ id }) => !this.skipped.has(id)) ?? turned[0];
	}
}
