/** Every rule, by name. A guard test holds this list, the folder and the docs together. */
import misplacedItem from './misplaced-item.ts';
import unplacedItem from './unplaced-item.ts';
import untestedItem from './untested-item.ts';
import { RULE_FAILED } from './rule-failed.ts';
import type { Rule, RuleWords } from './rule.ts';

export const RULES: readonly Rule[] = [misplacedItem, unplacedItem, untestedItem];

const byId = new Map(RULES.map((rule) => [rule.id, rule]));

export function ruleById(id: string): Rule | undefined {
	return byId.get(id);
}

/** The words of the rule that a finding names; a rule that failed has words too. */
export function wordsOf(id: string): Omit<RuleWords, 'examples'> | undefined {
	return id === RULE_FAILED.id ? RULE_FAILED : byId.get(id);
}
