/** The plain mapping that a document holds, kept up to date member by member: what no edit touched stays the same object. */
import * as Y from 'yjs';
import type { Mapping } from '#core/mapping/schema.ts';
import {
	COLLECTIONS,
	compareMembers,
	isCollection,
	highestRef,
	type Collection
} from '#core/mapping/shape.ts';
import { ROOT, memberFrom, unflatten, type Member } from './encoding.ts';

interface Listing {
	readonly members: readonly Member[];
	/** Where each member stands in the list. */
	readonly places: ReadonlyMap<string, number>;
}

function listing(collection: Collection, members: Iterable<Member>): Listing {
	const inOrder = [...members].sort((a, b) => compareMembers(collection, a, b));
	return { members: Object.freeze(inOrder), places: new Map(inOrder.map(({ id }, i) => [id, i])) };
}

/** Reads a whole document. */
function readAll(doc: Y.Doc, collection: Collection): Listing {
	const maps = [...doc.getMap(collection).values()].filter((map) => map instanceof Y.Map);
	return listing(
		collection,
		maps.map((map) => memberFrom(collection, map))
	);
}

export class Snapshots {
	#doc: Y.Doc;
	#listings = new Map<Collection, Listing>();
	#current: Mapping;

	constructor(doc: Y.Doc) {
		this.#doc = doc;
		for (const collection of COLLECTIONS) this.#listings.set(collection, readAll(doc, collection));
		this.#current = this.#assemble();
	}

	get current(): Mapping {
		return this.#current;
	}

	/** Takes in what a transaction changed. False: nothing that a snapshot shows. */
	update(transaction: Y.Transaction): boolean {
		let isChanged = false;
		const touched = new Map<Collection, Set<string>>();
		for (const [type, keys] of transaction.changed) {
			const { parent } = type;
			const name = rootName(this.#doc, parent ?? type);
			if (name === ROOT) isChanged = true;
			if (!name || !isCollection(name)) continue;
			const ids = touched.get(name) ?? new Set();
			touched.set(name, ids);
			if (parent) ids.add(type._item?.parentSub ?? '');
			else for (const key of keys) if (key !== null) ids.add(key);
		}
		for (const [collection, ids] of touched) {
			this.#listings.set(collection, this.#renewed(collection, ids));
			isChanged = true;
		}
		if (isChanged) this.#current = this.#assemble();
		return isChanged;
	}

	#renewed(collection: Collection, ids: ReadonlySet<string>): Listing {
		const { members, places } = this.#listings.get(collection) as Listing;
		const copy: (Member | undefined)[] = members.slice();
		let isSorted = true;
		for (const id of ids) {
			const map = this.#doc.getMap(collection).get(id);
			const at = places.get(id);
			const now = map instanceof Y.Map ? memberFrom(collection, map) : undefined;
			const before = at === undefined ? undefined : members[at];
			if (at === undefined) copy.push(now);
			else copy[at] = now;
			// Most edits leave every member where it stands: then the places need no second look.
			if (!now || !before || compareMembers(collection, before, now) !== 0) isSorted = false;
		}
		if (isSorted) return { members: Object.freeze(copy as Member[]), places };
		return listing(
			collection,
			copy.filter((member) => member !== undefined)
		);
	}

	#assemble(): Mapping {
		const own = unflatten(ROOT, this.#doc.getMap(ROOT).entries());
		const lists = Object.fromEntries([...this.#listings].map(([name, { members }]) => [name, members]));
		const items = (lists as Partial<Pick<Mapping, 'items'>>).items ?? [];
		// The counter that wins when two people wrote it may be the lower one: a reference must not be given out twice.
		const lastRef = Math.max(Number(own['lastRef'] ?? 0), highestRef(items));
		return Object.freeze({ ...own, lastRef, ...lists }) as unknown as Mapping;
	}
}

/** Only what lies at the top or one below is watched: members hold plain values. */
function rootName(doc: Y.Doc, type: unknown): string | undefined {
	for (const [name, shared] of doc.share) if (shared === type) return name;
	return undefined;
}
