/** Every rule, by name. A guard test holds this list, the folder and the docs together. */
import deliberationExposed from './deliberation-exposed.ts';
import emptySurface from './empty-surface.ts';
import hazardExposed from './hazard-exposed.ts';
import misplacedItem from './misplaced-item.ts';
import statusWithoutNextStep from './status-without-next-step.ts';
import unpackagedExport from './unpackaged-export.ts';
import unplacedItem from './unplaced-item.ts';
import untestedItem from './untested-item.ts';
import untranslatedStatus from './untranslated-status.ts';
import { RULE_FAILED } from './rule-failed.ts';
import type { Rule, RuleWords } from './rule.ts';

export const RULES: readonly Rule[] = [
	deliberationExposed,
	emptySurface,
	hazardExposed,
	misplacedItem,
	statusWithoutNextStep,
	unpackagedExport,
	unplacedItem,
	untestedItem,
	untranslatedStatus
];

const byId = new Map(RULES.map((rule) => [rule.id, rule]));

export function ruleById(id: string): Rule | undefined {
	return byId.get(id);
}

/** The words of the rule that a finding names; a rule that failed has words too. */
export function wordsOf(id: string): Omit<RuleWords, 'examples'> | undefined {
	return id === RULE_FAILED.id ? RULE_FAILED : byId.get(id);
}
