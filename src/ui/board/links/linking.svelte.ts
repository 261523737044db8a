/** A link in the making, or one that is chosen: by keys, by mouse, by touch. */
import { createContext } from 'svelte';
import { addMember, editMember, removeMember } from '#core/commands/members.ts';
import type { Link } from '#core/mapping/schema.ts';
import { linksFrom, linksTo } from '#core/mapping/selectors.ts';
import { newId } from '#document/ids.ts';
import type { Board } from '#ui/board/board.svelte.ts';
import { likelyKind, LINK_WORDS } from './link-kinds.ts';

/** What the dialog asks about: a new link, or one that is there. */
export type Asked = Pick<Link, 'kind' | 'from' | 'to'> & Partial<Pick<Link, 'id' | 'label'>>;

/** Milliseconds after which the next letter begins a name anew. */
const PAUSE = 900;

export class Linking {
	/** The item that a new link starts from, while its other end is looked for. */
	from = $state.raw<string | undefined>();
	asked = $state.raw<Asked | undefined>();
	/** The card that the mouse is over. */
	hovered = $state.raw<string | undefined>();
	#chosen = $state.raw<string | undefined>();
	#board: Board;
	#typed = { text: '', at: 0 };

	constructor(board: Board) {
		this.#board = board;
	}

	/** The link that is chosen, while it exists. */
	get chosen(): Link | undefined {
		return this.#chosen === undefined
			? undefined
			: this.#board.session.mapping.links.find(({ id }) => id === this.#chosen);
	}
	/** Where a link that is looked for would end: the card that the keyboard is on. */
	get target(): string | undefined {
		const { cursor } = this.#board;
		return this.from === undefined || cursor?.id === this.from ? undefined : cursor?.id;
	}

	name(id: string): string {
		return this.#board.session.item(id)?.name ?? 'an item that is gone';
	}
	words({ kind, from, to, label }: Asked): string {
		return `${this.name(from)} ${LINK_WORDS[kind].out} ${this.name(to)}${label ? `: ${label}` : ''}`;
	}

	start(id: string | undefined): void {
		if (id === undefined || !this.#board.session.item(id)) return;
		this.#chosen = undefined;
		this.from = id;
		this.#board.setCursor(id);
		this.#board.session.say(`Link from ${this.name(id)} to… Choose a card, then press Enter`);
	}

	/** Asks which kind of link it is to be. */
	ask(from: string | undefined, to: string | undefined): void {
		const { session } = this.#board;
		const [start, end] = [from, to].map((id) => (id === undefined ? undefined : session.item(id)));
		if (!start || !end || start === end) {
			session.say('Choose another card to link to');
			return;
		}
		this.from = undefined;
		this.#board.setCursor(start.id);
		this.asked = { kind: likelyKind(start, end), from: start.id, to: end.id };
	}

	/** Keeps what was asked as one step of undo. */
	keep({ id, kind, from, to, label }: Asked): void {
		const { session } = this.#board;
		const words = label?.trim() ? { label: label.trim() } : {};
		const link = { id: id ?? newId(), kind, from, to, ...words };
		const edit =
			id === undefined ? addMember('links', link) : editMember('links', id, { label: undefined, ...link });
		this.asked = undefined;
		if (session.run(edit))
			session.say(`${this.words(link)}. ${id === undefined ? 'Linked' : 'Link changed'}`);
		this.#chosen = link.id;
	}

	choose(id: string | undefined): void {
		this.#chosen = id;
		const link = this.chosen;
		if (link) this.#board.session.say(`Link: ${this.words(link)}. Enter to change it, Delete to remove it`);
	}
	/** One link of the card after the other. */
	chooseNext(id: string | undefined): void {
		const { session } = this.#board;
		const links =
			id === undefined ? [] : [...linksFrom(session.mapping, id), ...linksTo(session.mapping, id)];
		const at = links.findIndex((link) => link.id === this.#chosen);
		const next = links[(at + 1) % Math.max(1, links.length)];
		if (next) this.choose(next.id);
		else session.say('No link leads here or from here. Press L to draw one');
	}
	edit(): void {
		this.asked = this.chosen;
	}
	turn(): void {
		const link = this.chosen;
		if (link) this.keep({ ...link, from: link.to, to: link.from });
	}
	/** Removes the chosen link; false where none is chosen. */
	remove(): boolean {
		const link = this.chosen;
		if (!link) return false;
		this.#chosen = undefined;
		this.asked = undefined;
		return this.#board.session.run(removeMember('links', link.id));
	}

	/** Leaves what was begun; gives the card that the link would have started from. */
	cancel(): string | undefined {
		const { from } = this;
		this.from = undefined;
		this.#chosen = undefined;
		if (from !== undefined) this.#board.session.say('No link drawn');
		return from;
	}

	/** Letters look for a card by the start of its name, from the cursor on. `at`: milliseconds. */
	typed(letter: string, at: number): string | undefined {
		const isNew = at - this.#typed.at > PAUSE;
		const text = (isNew ? '' : this.#typed.text) + letter.toLowerCase();
		this.#typed = { text, at };
		const { cards } = this.#board.layout;
		const here = cards.findIndex(({ id }) => id === this.#board.cursor?.id) + (isNew ? 1 : 0);
		const fits = ({ id, item }: (typeof cards)[number]) =>
			id !== this.from && item.name.toLowerCase().startsWith(text);
		return [...cards.slice(here), ...cards.slice(0, here)].find(fits)?.id;
	}
}

export const [linkingOf, provideLinking] = createContext<Linking>();
