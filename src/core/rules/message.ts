/** From what a rule says to what a person reads. */
import type { Finding, Hit, RuleWords, Subject } from './rule.ts';
import { shortName } from './words.ts';

/**
 * A message with its braces filled, in one pass: a name that holds braces is not filled again. Throws where a
 * rule has no such message or gives no value for a brace.
 */
export function fill(message: string, data: Hit['data'] = {}): string {
	return message.replace(/“\{(\w+)\}”|\{(\w+)\}/g, (_, quoted?: string, plain?: string) => {
		const brace = quoted ?? plain ?? '';
		const value = Object.hasOwn(data, brace) ? data[brace] : undefined;
		if (value === undefined) throw new Error(`no value for {${brace}}`);
		return quoted === undefined ? String(value) : `“${shortName(String(value))}”`;
	});
}

export function subjectKey(at: Subject): string {
	return at.type === 'mapping' ? at.type : `${at.type}:${at.id}`;
}

export function findingFrom(rule: RuleWords, hit: Hit): Finding {
	const words = Object.hasOwn(rule.messages, hit.message) ? rule.messages[hit.message] : undefined;
	if (words === undefined) throw new Error(`no message “${hit.message}”`);
	return {
		...hit,
		rule: rule.id,
		severity: hit.severity ?? rule.severity,
		text: fill(words, hit.data),
		key: `${rule.id}/${subjectKey(hit.at)}/${hit.message}`
	};
}
