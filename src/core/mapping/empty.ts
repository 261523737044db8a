import type { Mapping } from './schema.ts';
import { FORMAT, FORMAT_VERSION } from './vocabulary.ts';

/** A mapping with nothing in it. `createdAt`: ISO 8601; the clock is the caller's. */
export function emptyMapping(id: string, title: string, createdAt?: string): Mapping {
	return {
		format: FORMAT,
		version: FORMAT_VERSION,
		id,
		title,
		...(createdAt ? { createdAt } : {}),
		lastRef: 0,
		stages: [],
		roles: [],
		items: [],
		links: [],
		packages: [],
		measures: [],
		decisions: [],
		agenda: [],
		parked: [],
		views: [],
		handOffs: [],
		replies: []
	};
}
