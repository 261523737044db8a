/**
 * Steps from an older version of the format to the next. A step takes plain JSON that was valid then and gives
 * plain JSON that is valid one version later; it must keep what it does not know. It never throws: what is
 * damaged it leaves for the check that follows, which says where.
 */
import { isRecord } from './canonical.ts';
import { FORMAT_VERSION } from './vocabulary.ts';

type Json = Record<string, unknown>;
export type Migration = (older: Json) => Json;

/** By the version they start from. */
export const MIGRATIONS: Readonly<Record<number, Migration>> = {
	// Version 0 was never released: it stands for "older" so that the mechanism is proven before it is needed.
	// It called surfaces lanes, and kept one list of answers beside the items.
	0: ({ lanes, answers, ...rest }) => {
		const placed = (item: Json) => {
			const id = String(item['id']);
			const surface = ownPart(lanes, id);
			const given = ownPart(answers, id);
			return {
				...item,
				...(surface === undefined ? {} : { surface }),
				...(given === undefined ? {} : { answers: given })
			};
		};
		const { items } = rest;
		const moved = Array.isArray(items) ? items.map((item) => (isRecord(item) ? placed(item) : item)) : items;
		return { ...rest, version: 1, items: moved };
	}
};

/** Not what every object inherits: an identifier may be `constructor`. */
function ownPart(record: unknown, key: string): unknown {
	return isRecord(record) && Object.hasOwn(record, key) ? record[key] : undefined;
}

/** Brings older JSON up to the version this program knows, one step after the other. */
export function migrate(older: Json): Json {
	let json = older;
	for (let version = Number(json['version']); version < FORMAT_VERSION; version += 1) {
		const step = MIGRATIONS[version];
		if (!step) throw new Error(`no migration from version ${version}`);
		json = step(json);
	}
	return json;
}
