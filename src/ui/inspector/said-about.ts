/** What the room said about an item beside judging it. */
import { sorted } from '#core/mapping/order.ts';
import type { Decision, Mapping } from '#core/mapping/schema.ts';
import type { Parked } from '#core/mapping/workshop-schema.ts';
import { byText } from '#core/mapping/shape.ts';
import { isAcceptance } from '#core/rules/acceptance.ts';
import type { Review } from '#core/rules/reviewer.ts';

/** Questions parked about it: those that wait first, each in the order of the parking lot. */
export function parkedAbout({ parked }: Pick<Mapping, 'parked'>, id: string): readonly Parked[] {
	const own = sorted(parked.filter(({ item }) => item === id));
	return [
		...own.filter(({ settled }) => settled === undefined),
		...own.filter(({ settled }) => settled !== undefined)
	];
}

export interface AboutIt {
	readonly decision: Decision;
	/** A decision of its own holds; an acceptance that went stale or accepts nothing now says so. */
	readonly state: 'holds' | 'changed' | 'due' | 'idle';
}

/** Decisions about the item alone, newest first, but for acceptances that hold: those stand with their findings. */
export function decisionsAbout(
	mapping: Pick<Mapping, 'decisions'>,
	{ stale, idle }: Pick<Review, 'stale' | 'idle'>,
	id: string
): readonly AboutIt[] {
	return mapping.decisions
		.filter(({ at }) => at === id)
		.flatMap((decision): AboutIt[] => {
			const old = stale.find((one) => one.decision.id === decision.id);
			if (old) return [{ decision, state: old.why === 'changed' ? 'changed' : 'due' }];
			if (idle.some((one) => one.id === decision.id)) return [{ decision, state: 'idle' }];
			return isAcceptance(decision) ? [] : [{ decision, state: 'holds' }];
		})
		.toSorted(
			(a, b) => byText(b.decision.on ?? '', a.decision.on ?? '') || byText(a.decision.id, b.decision.id)
		);
}
