/**
 * Which parts of a template, at two versions, are which of mine. An identifier is trusted only where mine began with it:
 * what the template brings later may have one that the team has given to something else meanwhile.
 */
import { grouped } from '../mapping/grouped.ts';
import { fieldsOf, type NamedField } from '../mapping/package-fields.ts';
import type { Mapping, Package } from '../mapping/schema.ts';
import { freeId } from './free-id.ts';
import { matchParts } from './matching.ts';
import { fieldKey, withFieldIds } from './package-fields-in.ts';
import { byList, nameKey, partsOf, type AllIds, type Ids, type PartList } from './parts.ts';
import { renamed } from './renamed.ts';

interface Named {
	readonly id: string;
	/** What people tell it by. */
	readonly key: string;
}

interface Three<M> {
	readonly old: M;
	readonly now: M;
	readonly mine: M;
}

/** Both versions in the identifiers of mine. */
export function inIdsOfMine({ old, now, mine }: Three<Mapping>): { old: Mapping; now: Mapping } {
	const named = (mapping: Mapping, list: PartList) =>
		partsOf(mapping, list).map((part): Named => ({ id: part.id, key: nameKey(list, part) }));
	const threes = byList((list) => ({
		old: named(old, list),
		now: named(now, list),
		mine: named(mine, list)
	}));
	const known = byList((list) => knownIn(threes[list]));
	const matched = matchParts(mine, now, onlyOf(known, now)).ids;
	const ids = byList((list) => withFree(threes[list], known[list], matched[list]));
	return withFields(renamed(old, ids), renamed(now, ids), mine);
}

const onlyOf = (known: AllIds, mapping: Mapping): AllIds =>
	byList((list) => {
		const there = new Set(partsOf(mapping, list).map(({ id }) => id));
		return new Map([...known[list]].filter(([id]) => there.has(id)));
	});

const idsIn = (all: readonly Named[]) => new Set(all.map(({ id }) => id));

/** What mine began with, and what it has by the same identifier and name. */
function knownIn({ old, now, mine }: Three<readonly Named[]>): Ids {
	const [began, here] = [idsIn(old), new Map(mine.map(({ id, key }) => [id, key]))];
	const later = grouped(
		mine.filter(({ id }) => !began.has(id)),
		({ key }) => key
	);
	const known = new Map<string, string>();
	for (const { id, key } of old) {
		// It came in beside something else of that identifier, and got one of its own then.
		const given = later.get(key)?.find((one) => isGivenFor(id, one.id));
		if (given && here.get(id) !== key) known.set(id, given.id);
		else if (here.has(id)) known.set(id, id);
	}
	for (const { id, key } of now) if (!began.has(id) && here.get(id) === key) known.set(id, id);
	return known;
}

const isGivenFor = (id: string, given: string) =>
	/^-\d+$/.test(given.slice(Math.min(id.length, 50))) && given.startsWith(id.slice(0, 50));

/** `found`: of the later version, by name too. What is new gets an identifier that nothing has. */
function withFree({ old, now, mine }: Three<readonly Named[]>, known: Ids, found: Ids): Ids {
	const [began, here] = [idsIn(old), idsIn(mine)];
	const taken = new Set([...began, ...here, ...idsIn(now)]);
	const ids = new Map(known);
	for (const { id } of now) {
		const same = found.get(id);
		// Two parts that mine began with are two, whatever they are called by now.
		if (same !== undefined && !(began.has(id) && began.has(same) && same !== id)) ids.set(id, same);
		else if (here.has(id)) ids.set(id, freeId(id, taken));
		taken.add(ids.get(id) ?? id);
	}
	return ids;
}

/** The same with the documented fields of packages that both sides have. */
function withFields(old: Mapping, now: Mapping, mine: Mapping): { old: Mapping; now: Mapping } {
	const [before, here] = [packagesById(old), packagesById(mine)];
	const maps = new Map(
		now.packages.flatMap((pack): [string, Ids][] => {
			const mineToo = here.get(pack.id);
			return mineToo ? [[pack.id, fieldIds(before.get(pack.id), pack, mineToo)]] : [];
		})
	);
	const told = (mapping: Mapping): Mapping => ({
		...mapping,
		packages: mapping.packages.map((pack) => withFieldIds(pack, maps.get(pack.id) ?? new Map()))
	});
	return { old: told(old), now: told(now) };
}

const packagesById = ({ packages }: Mapping) => new Map(packages.map((pack) => [pack.id, pack]));

function fieldIds(old: Package | undefined, now: Package, mine: Package): Ids {
	const named = (pack: Package | undefined) =>
		pack ? fieldsOf(pack).map((field: NamedField): Named => ({ id: field.id, key: fieldKey(field) })) : [];
	const three = { old: named(old), now: named(now), mine: named(mine) };
	const known = knownIn(three);
	const used = new Set(known.values());
	const found = new Map(known);
	for (const { id, key } of three.now) {
		if (known.has(id)) continue;
		const same = three.mine.find((one) => one.key === key && !used.has(one.id));
		if (!same) continue;
		used.add(same.id);
		found.set(id, same.id);
	}
	return withFree(three, known, found);
}
