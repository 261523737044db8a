/**
 * What the template prepared for whoever leads the room: a question at some items, and answers that stay hidden until
 * somebody asks for them. Nobody who votes alone is led by it.
 */
import { createContext } from 'svelte';
import type { Item } from '#core/mapping/item-schema.ts';
import { doubtsAt, promptFor } from '#core/templates/at-item.ts';
import type { Guide } from '#core/templates/guide.ts';
import { besideKey, comparedWithKey, decidedOtherwise, type BesideKey } from '#core/templates/prepared.ts';
import type { Room } from '#ui/facilitation/room.svelte.ts';
import type { Session } from '#ui/state/session.svelte.ts';

/** What was asked for, and whether the wall saw it: it hides once that changes. */
interface Asked {
	/** An item, or the list of where the team decided otherwise. */
	readonly for: string;
	readonly isPresenting: boolean;
}
const LIST = '';

export class FacilitatorKey {
	readonly #session: Pick<Session, 'mapping' | 'say'>;
	readonly #room: Pick<Room, 'isPresenting'>;
	readonly #find: () => Promise<Guide | undefined>;
	#guide = $state.raw<Guide | undefined>();
	#asked = $state.raw<Asked | undefined>();
	/** Which template was looked for. */
	#lookedFor: string | undefined;

	/** `find` looks for the guide, once it is wanted. */
	constructor(
		session: Pick<Session, 'mapping' | 'say'>,
		room: Pick<Room, 'isPresenting'>,
		find: () => Promise<Guide | undefined>
	) {
		this.#session = session;
		this.#room = room;
		this.#find = find;
	}

	/** Nothing of it is there for one who fills in a voting copy. */
	readonly #own = $derived.by(() =>
		this.#session.mapping.votingCopyOf === undefined ? this.#guide : undefined
	);

	/** Looks for the guide; once is enough, while the mapping stays with that version of its template. */
	async load(): Promise<void> {
		const { template } = this.#session.mapping;
		const wanted = template && JSON.stringify([template.id, template.version]);
		if (wanted === undefined || this.#lookedFor === wanted) return;
		this.#lookedFor = wanted;
		try {
			const found = await this.#find();
			// The mapping may have gone on with another version meanwhile, and that one’s is there already.
			if (this.#lookedFor === wanted) this.#guide = found;
		} catch (error) {
			// Whoever asks again may find it.
			if (this.#lookedFor === wanted) this.#lookedFor = undefined;
			throw error;
		}
	}

	/** What to ask the room at this item. */
	promptAt({ id }: Item): string | undefined {
		return this.#own && promptFor(this.#own, id);
	}

	doubtsAt({ id }: Item): readonly string[] {
		return this.#own ? doubtsAt(this.#own, id) : [];
	}

	/** The prepared answers beside the room's. Undefined: there are none for this item. */
	at(item: Item): BesideKey | undefined {
		return this.#own && besideKey(item, this.#own);
	}

	isShown({ id }: Item): boolean {
		return this.#isAsked(id);
	}

	/** Shows or hides the answers at this item. False: there are none. */
	toggle(item: Item): boolean {
		if (!this.at(item)) return false;
		const wasShown = this.isShown(item);
		this.#ask(wasShown ? undefined : item.id);
		this.#session.say(wasShown ? 'The prepared answer is hidden' : 'The prepared answer is shown');
		return true;
	}

	/** Whether there is a key to hold the mapping against. */
	readonly hasKey: boolean = $derived(this.#own !== undefined && Object.keys(this.#own.key).length > 0);
	readonly otherwise = $derived.by(() =>
		this.#own ? decidedOtherwise(this.#session.mapping, this.#own) : []
	);
	/** How many items both the room and the key have settled, of how many. */
	readonly compared = $derived.by(() =>
		this.#own ? comparedWithKey(this.#session.mapping, this.#own) : { settled: 0, of: 0 }
	);

	get isListShown(): boolean {
		return this.hasKey && this.#isAsked(LIST);
	}

	showList(isShown: boolean): void {
		this.#ask(isShown ? LIST : undefined);
	}

	#isAsked(what: string): boolean {
		return this.#asked?.for === what && this.#asked.isPresenting === this.#room.isPresenting;
	}

	#ask(what: string | undefined): void {
		this.#asked = what === undefined ? undefined : { for: what, isPresenting: this.#room.isPresenting };
	}
}

export const [facilitatorKeyOf, provideFacilitatorKey] = createContext<FacilitatorKey>();
