/** From what a rule says to what a person reads. */
import type { Finding, Hit, RuleWords, Subject } from './rule.ts';
import { shortName } from './words.ts';

/** A message cut at its braces: what stands before each, and the name of its value. “ ” stand around an `isName`. */
interface Part {
	readonly before: string;
	readonly brace: string;
	readonly isName: boolean;
}
interface Cut {
	readonly parts: readonly Part[];
	readonly end: string;
}

const cuts = new Map<string, Cut>();

function cut(message: string): Cut {
	const known = cuts.get(message);
	if (known) return known;
	const parts: Part[] = [];
	let from = 0;
	for (const { index, 0: whole, 1: brace = '' } of message.matchAll(/\{(\w+)\}/g)) {
		const next = index + whole.length;
		parts.push({
			before: message.slice(from, index),
			brace,
			isName: message[index - 1] === '“' && message[next] === '”'
		});
		from = next;
	}
	const made = { parts, end: message.slice(from) };
	cuts.set(message, made);
	return made;
}

/**
 * A message with its braces filled, in one pass: a name that holds braces is not filled again. Throws where a
 * value is missing.
 */
export function fill(message: string, data: Hit['data'] = {}): string {
	return filled(cut(message), data);
}

function filled({ parts, end }: Cut, data: NonNullable<Hit['data']>): string {
	let text = '';
	for (let i = 0; i < parts.length; i += 1) {
		const { before, brace, isName } = parts[i] as Part;
		const value: unknown = data[brace];
		// Not what every object has, such as a constructor.
		if (typeof value !== 'string' && typeof value !== 'number') throw new Error(`no value for {${brace}}`);
		text += before + (isName ? shortName(String(value)) : value);
	}
	return text + end;
}

export function subjectKey(at: Subject): string {
	return at.type === 'mapping' ? at.type : `${at.type}:${at.id}`;
}

/** A rule's message, as all its findings share it. */
interface Saying extends Cut {
	/** What the keys of findings about items begin and end with. */
	readonly keyOfItem: string;
	readonly keyEnd: string;
}
const sayings = new WeakMap<RuleWords, Map<string, Saying>>();

function sayingOf(rule: RuleWords, message: string): Saying {
	let known = sayings.get(rule);
	if (!known) sayings.set(rule, (known = new Map<string, Saying>()));
	let saying = known.get(message);
	if (!saying) {
		const words = Object.hasOwn(rule.messages, message) ? rule.messages[message] : undefined;
		if (words === undefined) throw new Error(`no message “${message}”`);
		saying = { ...cut(words), keyOfItem: `${rule.id}/item:`, keyEnd: `/${message}` };
		known.set(message, saying);
	}
	return saying;
}

export function findingFrom(rule: RuleWords, hit: Hit): Finding {
	return findingAt(rule, hit.at, hit);
}

/** Each of its keys, so that a new one can't be forgotten here: a spread is ten times as slow. */
type Whole<T> = { [K in keyof Required<T>]: T[K] };
const NO_DATA: NonNullable<Hit['data']> = {};

export function findingAt(rule: RuleWords, at: Subject, hit: Omit<Hit, 'at'>): Finding {
	const { message, data, because, beside } = hit;
	const saying = sayingOf(rule, message);
	const start = at.type === 'item' ? saying.keyOfItem + at.id : `${rule.id}/${subjectKey(at)}`;
	const key = start + saying.keyEnd;
	const finding: Whole<Finding> = {
		at,
		message,
		data,
		because,
		beside,
		rule: rule.id,
		severity: hit.severity ?? rule.severity,
		text: filled(saying, data ?? NO_DATA),
		key: beside === undefined ? key : `${key}/${beside}`
	};
	return finding;
}
