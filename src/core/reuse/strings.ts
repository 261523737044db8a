/** Every string of a mapping with its place, and what it is: text that people wrote, an identifier, or a word of the format. */
import { isRecord } from '../mapping/canonical.ts';
import {
	BOARD_MODES,
	COLOURINGS,
	DECISION_SCOPES,
	EVIDENCE,
	FIELD_TYPES,
	FORMAT,
	FREQUENCIES,
	HAZARDS,
	INTERPRETATIONS,
	ITEM_STATES,
	KINDS,
	LINK_KINDS,
	NEXT_ACTIONS,
	PERMISSIONS,
	PORTABILITIES,
	PURPOSES,
	SCOPES,
	SENSITIVITIES,
	SIDES,
	SURFACES,
	TESTS,
	TODAY,
	VOICES,
	WORKFLOW_KINDS,
	WORKSHOP_STEPS
} from '../mapping/vocabulary.ts';
import { KNOWN_KEYS } from './known-keys.ts';

export type Sort = 'text' | 'id' | 'format';

/** Words of the format: nobody wrote them, and they name nobody. */
const WORDS: ReadonlySet<string> = new Set<string>(
	[
		...[SURFACES, KINDS, TODAY, FREQUENCIES, NEXT_ACTIONS, INTERPRETATIONS, HAZARDS, PORTABILITIES, TESTS],
		...[EVIDENCE, VOICES, SCOPES, SENSITIVITIES, SIDES, PERMISSIONS, LINK_KINDS, WORKFLOW_KINDS, PURPOSES],
		...[FIELD_TYPES, WORKSHOP_STEPS, BOARD_MODES, COLOURINGS, ITEM_STATES, DECISION_SCOPES],
		[FORMAT, 'self-serve', 'approval']
	].flat()
);
/** Counters, fingerprints and names of rules, as far as they look like it. */
const MADE: Readonly<Record<string, RegExp>> = {
	ref: /^DMC-\d{3,9}$/,
	formerRefs: /^DMC-\d{3,9}$/,
	order: /^[0-9A-Za-z~]{1,16}$/,
	of: /^[0-9a-z]{1,64}$/,
	rule: /^[a-z]+(?:-[a-z]+)+$/,
	rules: /^[a-z]+(?:-[a-z]+)+$/
};
const FORMAT_KEYS: ReadonlySet<string> = new Set([
	...['format', 'kind', 'side', 'today', 'surface', 'voice', 'data', 'actor', 'purpose', 'mode', 'colour'],
	...['step', 'scope', 'type', 'kinds', 'states', 'answers', 'evidence', 'frequency', 'nextAction'],
	...['interpretation', 'blastRadius', 'portability']
]);
const ID_KEYS: ReadonlySet<string> = new Set([
	...['id', 'stage', 'from', 'to', 'item', 'at', 'contents', 'trigger', 'receive', 'approvers', 'refersTo'],
	...['stages', 'roles']
]);
/** Records by identifier. */
const ID_RECORDS: ReadonlySet<string> = new Set(['access', 'fields', 'ballots', 'covers', 'prompts', 'key']);
/** Lists of rights, by role, in items. In packages `access` has keys of its own. */
const ACCESS_KEYS: ReadonlySet<string> = new Set(['mode', 'trigger', 'receive', 'approvers', 'why']);

/** What becomes of a string; `path` from the top, `key` the last name in it. Undefined takes it away. */
export type Change = (text: string, sort: Sort, path: readonly string[]) => string | undefined;

/** The same value with every string changed, keys of records included. Lists and records keep their order. */
export function withStrings(value: unknown, change: Change): unknown {
	return walked(value, change, [], 'text', 'text');
}

/** Inside the record of rights of an item, or of the fingerprints of a baseline. */
type Inside = 'rights' | 'prints' | undefined;

function walked(
	value: unknown,
	change: Change,
	path: readonly string[],
	sort: Sort,
	keys: Sort,
	inside?: Inside
): unknown {
	if (typeof value === 'string') return change(value, sortOf(value, sort, path, inside), path);
	if (Array.isArray(value))
		return value.flatMap((one, i) => {
			const next = walked(one, change, [...path, String(i)], sort, keys, inside);
			return next === undefined && one !== undefined ? [] : [next];
		});
	if (!isRecord(value)) return value;
	const entries = Object.entries(value).flatMap(([key, one]): [string, unknown][] => {
		const into = [...path, key];
		const next = walked(
			one,
			change,
			into,
			sortUnder(key, one, keys),
			keysUnder(key, one),
			insideOf(key, one) ?? inside
		);
		if (next === undefined && one !== undefined) return [];
		return [[isKnown(key, keys) ? key : (change(key, keys, into) ?? GAP_KEY), next]];
	});
	return Object.fromEntries(entries);
}

const GAP_KEY = '…';

/** Only what looks like a word of the format is one: a key of its name may stand in a part that nobody knows. */
function sortOf(value: string, sort: Sort, path: readonly string[], inside: Inside): Sort {
	const key = path.findLast((part) => !/^\d+$/.test(part)) ?? '';
	if (inside === 'prints') return MADE['of']?.test(value) ? 'format' : 'text';
	if (inside === 'rights' || FORMAT_KEYS.has(key)) return WORDS.has(value) ? 'format' : sort;
	return Object.hasOwn(MADE, key) && MADE[key]?.test(value) ? 'format' : sort;
}

function sortUnder(key: string, value: unknown, keys: Sort): Sort {
	if (keys === 'id' && !ACCESS_KEYS.has(key)) return 'text';
	// A list of members is walked through under whatever name: `stages` are members on top, identifiers in a view.
	const isMembers = Array.isArray(value) && value.some(isRecord);
	return ID_KEYS.has(key) && !isRecord(value) && !isMembers ? 'id' : 'text';
}

const insideOf = (key: string, value: unknown): Inside =>
	!isRecord(value) ? undefined : key === 'covers' ? 'prints' : key === 'access' ? 'rights' : undefined;

const keysUnder = (key: string, value: unknown): Sort =>
	ID_RECORDS.has(key) && isRecord(value) ? 'id' : 'text';

/** Keys that the format knows: in a record by identifier, only those of the access to a package. */
function isKnown(key: string, keys: Sort): boolean {
	return keys === 'id' ? ACCESS_KEYS.has(key) : KNOWN_KEYS.has(key);
}
