/**
 * Steps from an older version of the format to the next. A step takes plain JSON that was valid then and gives
 * plain JSON that is valid one version later; it must keep what it does not know.
 */
import { FORMAT_VERSION } from './vocabulary.ts';

type Json = Record<string, unknown>;
export type Migration = (older: Json) => Json;

/** By the version they start from. */
export const MIGRATIONS: Readonly<Record<number, Migration>> = {
	// Version 0 was never released: it stands for "older" so that the mechanism is proven before it is needed.
	// It called surfaces lanes, and kept one list of answers beside the items.
	0: (older) => {
		const { lanes, answers, ...rest } = older as {
			lanes?: Record<string, string>;
			answers?: Json;
			items?: Json[];
		};
		return {
			...rest,
			version: 1,
			items: (rest.items ?? []).map((item) => {
				const id = String(item['id']);
				const surface = lanes?.[id];
				const given = answers?.[id];
				return { ...item, ...(surface ? { surface } : {}), ...(given ? { answers: given } : {}) };
			})
		};
	}
};

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
