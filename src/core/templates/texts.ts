/** Where a mapping or a guide has texts, told apart from what only looks like one. */
import { isRecord } from '../mapping/canonical.ts';

/**
 * Their values are identifiers, references, sort keys, days or words of the format (`customer` is a side and an answer
 * too): no text, even where a foreign file has braces in them.
 */
const NO_TEXTS: readonly string[] = [
	...['id', 'ref', 'order', 'stage', 'from', 'to', 'item', 'at', 'of', 'rule', 'covers', 'version', 'format'],
	...['contents', 'formerRefs', 'trigger', 'receive', 'approvers', 'stages', 'roles', 'rules', 'variables'],
	...['kind', 'kinds', 'side', 'today', 'surface', 'answers', 'evidence', 'voice', 'scope', 'data', 'actor'],
	...[
		'purpose',
		'refersTo',
		'type',
		'status',
		'formats',
		'zone',
		'mode',
		'colour',
		'states',
		'step',
		'on',
		'reviewOn',
		'settledOn',
		'createdAt'
	]
];
/** Records by identifier, which may be any word: `status` is a good name for the field of a package. */
const BY_ID: readonly string[] = ['fields', 'prompts', 'key'];
/** Records of rights or of ways, by role; but for the reason that is given with them. */
const ACCESS = 'access';

/** The same value with every text changed. Keys of records and identifiers stay, and so do the variables of a guide. */
export function withTexts<T>(value: T, change: (text: string) => string): T {
	return changed(value, change) as T;
}

function changed(value: unknown, change: (text: string) => string): unknown {
	if (typeof value === 'string') return change(value);
	if (Array.isArray(value)) return value.map((one) => changed(one, change));
	if (!isRecord(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, member(key, one, change)]));
}

function member(key: string, value: unknown, change: (text: string) => string): unknown {
	if (key === ACCESS && isRecord(value)) {
		const { why } = value;
		return typeof why === 'string' ? { ...value, why: change(why) } : value;
	}
	if (BY_ID.includes(key) && isRecord(value))
		return Object.fromEntries(Object.entries(value).map(([id, one]) => [id, changed(one, change)]));
	return isText(key, value) ? changed(value, change) : value;
}

/** A list of members is walked through under whatever name: `stages` are texts on top, identifiers in a view. */
function isText(key: string, value: unknown): boolean {
	if (!NO_TEXTS.includes(key)) return true;
	return key !== 'variables' && Array.isArray(value) && value.some(isRecord);
}
