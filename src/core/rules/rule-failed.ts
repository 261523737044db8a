/** What stands in for a rule that threw: the others still run, and the report says what it lacks. */
import type { RuleWords, Finding, Rule, Subject } from './rule.ts';
import { findingFrom } from './message.ts';

export const RULE_FAILED: Omit<RuleWords, 'examples'> = {
	id: 'rule-failed',
	severity: 'warning',
	title: 'Every rule could look at the mapping.',
	principle: 'A check that did not run is not a check that passed.',
	ask: 'Is something in the mapping unlike anything the rule has seen before?',
	ignoreWhen: 'Never; but everything the other rules found still stands.',
	remedy: 'This is a fault in Demarc, not in your mapping: please report it together with the file.',
	messages: {
		item: 'The rule {rule} could not look at “{name}” ({reason}), so nothing is known about it.',
		mapping: 'The rule {rule} could not look at this mapping ({reason}), so nothing is known about it.'
	}
};

/** `name`: the item it failed on; absent for a rule about the whole mapping. */
export function failure(rule: Rule, error: unknown, at: Subject, name?: string): Finding {
	const reason = error instanceof Error ? error.message : String(error);
	const finding = findingFrom(RULE_FAILED as RuleWords, {
		at,
		message: name === undefined ? 'mapping' : 'item',
		data: { rule: rule.id, reason, ...(name === undefined ? {} : { name }) }
	});
	// Several rules may fail on one subject.
	return { ...finding, key: `${finding.key}/${rule.id}` };
}
