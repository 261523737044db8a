/** How a board is looked at: what stays bright and what cards are coloured by. A view keeps both under a name. */
import type { LanesBy } from '#core/layout/lanes.ts';
import type { Colouring, ItemState } from '#core/mapping/vocabulary.ts';
import type { NamedView } from '#core/mapping/workshop-schema.ts';
import { findingsOf } from '#core/rules/lint.ts';
import type { Session } from '#ui/state/session.svelte.ts';
import {
	brightItems,
	isEmptyFilter,
	isMisplaced,
	isOpen,
	toggled,
	type FilterList,
	type ViewFilter
} from './brightness.ts';
import { tagsFor } from './colouring.ts';

/** What of a session a look asks. */
export type LookedSession = Pick<Session, 'mapping' | 'findings' | 'worst' | 'contested' | 'answered'>;

/** The part of a board that a look is on. */
interface Looked {
	readonly session: LookedSession;
	lanesBy: LanesBy;
}

/** What a view keeps, without its name and place. */
export type Look = Pick<NamedView, 'mode' | 'colour' | 'filter'>;

export class Looks {
	filter = $state.raw<ViewFilter>({});
	colour = $state.raw<Colouring | undefined>();
	readonly #on: Looked;

	constructor(on: Looked) {
		this.#on = on;
	}

	/** On the board of moves nothing stands elsewhere than its verdict says: there the target counts. */
	readonly #placedBy = $derived.by(() => (this.#on.lanesBy === 'moves' ? 'target' : this.#on.lanesBy));
	readonly misplaced = $derived.by(
		() => this.#on.session.mapping.items.filter((item) => isMisplaced(item, this.#placedBy)).length
	);
	readonly open = $derived.by(() => this.#on.session.mapping.items.filter(isOpen).length);

	/** Undefined: everything. */
	readonly bright = $derived.by(() => {
		if (isEmptyFilter(this.filter)) return undefined;
		const { mapping, contested, answered, findings } = this.#on.session;
		const rulesOf = (id: string) => findingsOf(findings, id).map(({ rule }) => rule);
		return brightItems(mapping.items, this.filter, { lanesBy: this.#placedBy, contested, answered, rulesOf });
	});
	/** "14 of 52 bright". */
	readonly count = $derived.by(
		() => this.bright && `${this.bright.size} of ${this.#on.session.mapping.items.length} bright`
	);
	readonly tagOf = $derived.by(() => {
		const { session } = this.#on;
		return tagsFor(this.colour, session.mapping.roles, session.worst);
	});

	get words(): string {
		return this.filter.words ?? '';
	}
	set words(words: string) {
		const { words: _, ...rest } = this.filter;
		this.filter = words === '' ? rest : { ...rest, words };
	}

	has(list: FilterList, value: string): boolean {
		return (this.filter[list] as readonly string[] | undefined)?.includes(value) ?? false;
	}
	/** Takes the values into the filter; out of it, where it has all of them. */
	toggle(list: FilterList, ...values: readonly string[]): void {
		this.filter = toggled(this.filter, list, values);
	}
	toggleState(state: ItemState): void {
		this.toggle('states', state);
	}
	/** Everything is bright again. */
	clear(): void {
		this.filter = {};
	}

	/** As it is now, to be kept under a name. */
	get look(): Look {
		const filter = isEmptyFilter(this.filter) ? {} : { filter: this.filter };
		return { mode: this.#on.lanesBy, ...(this.colour ? { colour: this.colour } : {}), ...filter };
	}
	show({ mode, colour, filter = {} }: Look): void {
		if (mode) this.#on.lanesBy = mode;
		this.colour = colour;
		this.filter = filter;
	}
}
