/** Every rule, by name. A guard test holds this list, the folder and the docs together. */
import ambiguousTranslation from './ambiguous-translation.ts';
import contestedItem from './contested-item.ts';
import contradictingPlacement from './contradicting-placement.ts';
import crossAccountExposed from './cross-account-exposed.ts';
import deadEndStatus from './dead-end-status.ts';
import deliberationExposed from './deliberation-exposed.ts';
import duplicateItem from './duplicate-item.ts';
import emptySurface from './empty-surface.ts';
import escapeHatch from './escape-hatch.ts';
import everythingSurfaced from './everything-surfaced.ts';
import exceptionWithoutHandler from './exception-without-handler.ts';
import halfSplit from './half-split.ts';
import hazardExposed from './hazard-exposed.ts';
import internalDataInPackage from './internal-data-in-package.ts';
import mirroredPermissions from './mirrored-permissions.ts';
import misplacedItem from './misplaced-item.ts';
import noSuccessMeasure from './no-success-measure.ts';
import packageNeedsApproval from './package-needs-approval.ts';
import packageNotMachineReadable from './package-not-machine-readable.ts';
import packageWithoutAccessRule from './package-without-access-rule.ts';
import packageWithoutDelivery from './package-without-delivery.ts';
import packageWithoutRetention from './package-without-retention.ts';
import packageWithoutSchema from './package-without-schema.ts';
import packageWithoutScope from './package-without-scope.ts';
import packageWithoutTimestamps from './package-without-timestamps.ts';
import personalDataNotPortable from './personal-data-not-portable.ts';
import productCostume from './product-costume.ts';
import rawStatusShown from './raw-status-shown.ts';
import screenDumpPackage from './screen-dump-package.ts';
import staleAcceptance from './stale-acceptance.ts';
import statusWithoutNextStep from './status-without-next-step.ts';
import thinSupportLane from './thin-support-lane.ts';
import uncontractedCrossing from './uncontracted-crossing.ts';
import unownedAction from './unowned-action.ts';
import unpackagedExport from './unpackaged-export.ts';
import unplacedItem from './unplaced-item.ts';
import untestedItem from './untested-item.ts';
import untranslatedStatus from './untranslated-status.ts';
import { RULE_FAILED } from './rule-failed.ts';
import type { Rule, RuleWords } from './rule.ts';

export const RULES: readonly Rule[] = [
	ambiguousTranslation,
	contestedItem,
	contradictingPlacement,
	crossAccountExposed,
	deadEndStatus,
	deliberationExposed,
	duplicateItem,
	emptySurface,
	escapeHatch,
	everythingSurfaced,
	exceptionWithoutHandler,
	halfSplit,
	hazardExposed,
	internalDataInPackage,
	mirroredPermissions,
	misplacedItem,
	noSuccessMeasure,
	packageNeedsApproval,
	packageNotMachineReadable,
	packageWithoutAccessRule,
	packageWithoutDelivery,
	packageWithoutRetention,
	packageWithoutSchema,
	packageWithoutScope,
	packageWithoutTimestamps,
	personalDataNotPortable,
	productCostume,
	rawStatusShown,
	screenDumpPackage,
	staleAcceptance,
	statusWithoutNextStep,
	thinSupportLane,
	uncontractedCrossing,
	unownedAction,
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
