/** What the view asks in a dialog before it is done. */
import type { Decision } from '#core/mapping/schema.ts';
import type { Finding, StaleAcceptance } from '#core/rules/rule.ts';
import type { RemedyPlan } from './remedy-plan.ts';

export type Asking =
	/** `isToday`: all of today's, as a baseline. */
	| { readonly does: 'accept'; readonly chosen: readonly Finding[]; readonly isToday?: true }
	| { readonly does: 'confirm'; readonly decision: Decision; readonly stale: readonly StaleAcceptance[] }
	| { readonly does: 'edit'; readonly decision: Decision }
	/** A plain decision, about no item: the mark in the list is not what the room speaks of. */
	| { readonly does: 'record' }
	| { readonly does: 'fix-all'; readonly plan: RemedyPlan };

export type Ask = (asking: Asking) => void;
