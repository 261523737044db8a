/** One list of a mapping while changes are carried out on it. */
import { compareMembers, type Collection } from '../mapping/shape.ts';

export type Member = Record<string, unknown> & { id: string };

/** So few members are found by looking through the list; for more of them it is worth a table. */
const FEW = 8;

/** Lists that came out of here: they are in order, and need no look. */
const inOrder = new WeakSet<readonly object[]>();

export class Members {
	readonly #collection: Collection;
	readonly #before: readonly Member[];
	readonly #members: (Member | undefined)[];
	readonly #places: Map<string, number> | undefined;
	#isSorted = true;

	/** `changes`: how many are to come at most. */
	constructor(collection: Collection, members: readonly { readonly id: string }[], changes: number) {
		this.#collection = collection;
		this.#before = members as readonly Member[];
		this.#members = [...this.#before];
		if (changes > FEW) this.#places = new Map(members.map(({ id }, i) => [id, i]));
	}

	get(id: string): Member | undefined {
		return this.#members[this.#placeOf(id)];
	}

	/** Undefined takes it out. */
	set(id: string, member: Member | undefined): void {
		const place = this.#placeOf(id);
		const known = this.#members[place];
		if (place >= 0) this.#members[place] = member;
		else if (member) {
			this.#places?.set(id, this.#members.length);
			this.#members.push(member);
		}
		if (member && !(known && compareMembers(this.#collection, known, member) === 0)) this.#isSorted = false;
	}

	/** Most edits leave every member where it stands: then there is nothing to sort. */
	inOrder(): readonly Member[] {
		const members = this.#members.filter((member) => member !== undefined);
		const compare = (a: Member, b: Member) => compareMembers(this.#collection, a, b);
		if (!this.#isSorted || !(inOrder.has(this.#before) || isInOrder(this.#before, compare)))
			members.sort(compare);
		inOrder.add(members);
		return members;
	}

	/** -1: not there. One that was taken out keeps its place until the end. */
	#placeOf(id: string): number {
		if (this.#places) return this.#places.get(id) ?? -1;
		return this.#members.findIndex((member, i) => (member ?? this.#before[i])?.id === id);
	}
}

/** A list that somebody built by hand may be in any. */
function isInOrder(members: readonly Member[], compare: (a: Member, b: Member) => number): boolean {
	for (let i = 1; i < members.length; i += 1)
		if (compare(members[i - 1] as Member, members[i] as Member) > 0) return false;
	return true;
}
