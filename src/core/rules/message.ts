/** From what a rule says to what a person reads. */
import type { Finding, Hit, RuleWords, Subject } from './rule.ts';
import { shortName } from './words.ts';

/** A message cut at its braces: texts and names of values in turn, `isName` where “ ” stand around one. */
interface Part {
	readonly text: string;
	readonly brace?: string;
	readonly isName?: boolean;
}

const cut = new Map<string, readonly Part[]>();

function partsOf(message: string): readonly Part[] {
	let parts = cut.get(message);
	if (!parts) {
		parts = message.split(/(“\{\w+\}”|\{\w+\})/).map((text) => {
			const brace = /^“?\{(\w+)\}”?$/.exec(text)?.[1];
			return brace === undefined ? { text } : { text, brace, isName: text.startsWith('“') };
		});
		cut.set(message, parts);
	}
	return parts;
}

/**
 * A message with its braces filled, in one pass: a name that holds braces is not filled again. Throws where a
 * value is missing.
 */
export function fill(message: string, data: Hit['data'] = {}): string {
	let filled = '';
	for (const { text, brace, isName } of partsOf(message)) {
		if (brace === undefined) {
			filled += text;
			continue;
		}
		const value = Object.hasOwn(data, brace) ? data[brace] : undefined;
		if (value === undefined) throw new Error(`no value for {${brace}}`);
		filled += isName ? `“${shortName(String(value))}”` : String(value);
	}
	return filled;
}

export function subjectKey(at: Subject): string {
	return at.type === 'mapping' ? at.type : `${at.type}:${at.id}`;
}

function keyOf(rule: string, at: Subject, message: string, beside: string | undefined): string {
	const key = `${rule}/${subjectKey(at)}/${message}`;
	return beside === undefined ? key : `${key}/${beside}`;
}

export function findingFrom(rule: RuleWords, hit: Hit): Finding {
	return findingAt(rule, hit.at, hit);
}

/** Each of its keys, so that a new one can't be forgotten here: a spread is ten times as slow. */
type Whole<T> = { [K in keyof Required<T>]: T[K] };

export function findingAt(rule: RuleWords, at: Subject, hit: Omit<Hit, 'at'>): Finding {
	const { message, data, because, beside } = hit;
	const words = Object.hasOwn(rule.messages, message) ? rule.messages[message] : undefined;
	if (words === undefined) throw new Error(`no message “${message}”`);
	const finding: Whole<Finding> = {
		at,
		message,
		data,
		because,
		beside,
		rule: rule.id,
		severity: hit.severity ?? rule.severity,
		text: fill(words, data),
		key: keyOf(rule.id, at, message, beside)
	};
	return finding;
}
