/**
 * What a rule sees around its subject, written down while it looks. So a finding can be remembered with its
 * subject for as long as everything that it was drawn from is the same.
 */
import type { Item } from '../mapping/item-schema.ts';
import type { Link, Mapping, Package, Role } from '../mapping/schema.ts';
import { itemById, linksFrom, linksTo, packagesWith } from '../mapping/selectors.ts';
import type { LinkKind } from '../mapping/vocabulary.ts';
import { namesakesOf } from './namesakes.ts';

/** A rule about one subject gets no mapping, only this: what it did not see here can't change what it finds. */
export interface Around {
	item(id: string): Item | undefined;
	linksFrom(id: string, kind?: LinkKind): readonly Link[];
	linksTo(id: string, kind?: LinkKind): readonly Link[];
	/** The packages that contain an item. */
	packagesWith(id: string): readonly Package[];
	/** The items of a package that are there. */
	contentsOf(id: string): readonly Item[];
	/** The items of the same kind and name, itself among them. */
	namesakes(id: string): readonly Item[];
	role(id: string): Role | undefined;
	/** Has anybody been named who works with the portal? */
	hasRoles(): boolean;
}

const READERS = {
	item: itemById,
	linksFrom: (mapping: Mapping, id: string) => linksFrom(mapping, id),
	linksTo: (mapping: Mapping, id: string) => linksTo(mapping, id),
	packagesWith,
	contentsOf: (mapping: Mapping, id: string): readonly Item[] => {
		const contents = mapping.packages.find((one) => one.id === id)?.contents ?? [];
		return contents.map((item) => itemById(mapping, item)).filter((item) => item !== undefined);
	},
	namesakes: namesakesOf,
	role: (mapping: Mapping, id: string) => mapping.roles.find((role) => role.id === id),
	hasRoles: (mapping: Mapping, _: string) => mapping.roles.length > 0
};
type Readers = typeof READERS;

interface Sight {
	readonly what: keyof Readers;
	readonly id: string;
	readonly saw: unknown;
}
export type Sights = readonly Sight[];
const NOTHING_SEEN: Sights = [];
const FEW = 8;

const ofKind = (links: readonly Link[], kind: LinkKind | undefined) =>
	kind ? links.filter((link) => link.kind === kind) : links;

/** Lets rules look around in one mapping, and knows afterwards what they saw. */
export class Lookout implements Around {
	#mapping: Mapping;
	#sights: Sight[] | undefined;

	constructor(mapping: Mapping) {
		this.#mapping = mapping;
	}

	get sights(): Sights {
		return this.#sights ?? NOTHING_SEEN;
	}

	/** Ready for the next subject. */
	begin(): void {
		this.#sights = undefined;
	}

	#see<W extends keyof Readers>(what: W, id: string): ReturnType<Readers[W]> {
		const sights = this.#sights ?? NOTHING_SEEN;
		for (let i = 0; i < sights.length; i += 1) {
			const sight = sights[i] as Sight;
			if (sight.what === what && sight.id === id) return sight.saw as ReturnType<Readers[W]>;
		}
		const saw = READERS[what](this.#mapping, id);
		this.#note({ what, id, saw });
		return saw as ReturnType<Readers[W]>;
	}

	/** Sights are kept for as long as their subject: room for more of them, as a list makes it when it grows, is waste. */
	#note(sight: Sight): void {
		if (!this.#sights) this.#sights = [sight];
		else if (this.#sights.length < FEW) this.#sights = [...this.#sights, sight];
		else this.#sights.push(sight);
	}

	item(id: string): Item | undefined {
		return this.#see('item', id);
	}
	linksFrom(id: string, kind?: LinkKind): readonly Link[] {
		return ofKind(this.#see('linksFrom', id), kind);
	}
	linksTo(id: string, kind?: LinkKind): readonly Link[] {
		return ofKind(this.#see('linksTo', id), kind);
	}
	packagesWith(id: string): readonly Package[] {
		return this.#see('packagesWith', id);
	}
	contentsOf(id: string): readonly Item[] {
		return this.#see('contentsOf', id);
	}
	namesakes(id: string): readonly Item[] {
		return this.#see('namesakes', id);
	}
	role(id: string): Role | undefined {
		return this.#see('role', id);
	}
	hasRoles(): boolean {
		return this.#see('hasRoles', '');
	}
}

const [ITEMS, LINKS, PACKAGES, ROLES] = [1, 2, 4, 8];
/** A set of a mapping's lists, one bit each. */
export type Lists = number;
const EVERY_LIST: Lists = ITEMS | LINKS | PACKAGES | ROLES;

/** The lists that a look depends on: where all of them are the same, so is what is seen. */
const LISTS: { readonly [W in keyof Readers]: Lists } = {
	item: ITEMS,
	linksFrom: LINKS,
	linksTo: LINKS,
	packagesWith: PACKAGES,
	contentsOf: ITEMS | PACKAGES,
	namesakes: ITEMS,
	role: ROLES,
	hasRoles: ROLES
};

/** The lists that differ between two mappings. */
export function listsTouched(now: Mapping, before: Mapping | undefined): Lists {
	if (!before) return EVERY_LIST;
	return (
		(now.items === before.items ? 0 : ITEMS) |
		(now.links === before.links ? 0 : LINKS) |
		(now.packages === before.packages ? 0 : PACKAGES) |
		(now.roles === before.roles ? 0 : ROLES)
	);
}

/** The lists in which all of this was seen. */
export function listsSeen(sights: Sights): Lists {
	let lists = 0;
	for (let i = 0; i < sights.length; i += 1) lists |= LISTS[(sights[i] as Sight).what];
	return lists;
}

/**
 * Would somebody who looks at the same things in this mapping see the same? `touched`: the lists that differ from
 * a mapping in which they did; what stands in the others needs no look.
 */
export function looksTheSame(sights: Sights, mapping: Mapping, touched = EVERY_LIST): boolean {
	for (let i = 0; i < sights.length; i += 1) {
		const { what, id, saw } = sights[i] as Sight;
		if ((LISTS[what] & touched) !== 0 && !isSame(READERS[what](mapping, id), saw)) return false;
	}
	return true;
}

/** The same object, or a list of the same objects: lists are grouped anew when one link or package changes. */
function isSame(now: unknown, then: unknown): boolean {
	if (now === then) return true;
	if (!Array.isArray(now) || !Array.isArray(then) || now.length !== then.length) return false;
	return now.every((one, i) => one === then[i]);
}
