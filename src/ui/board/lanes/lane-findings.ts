/** The open findings of each lane, as its header counts them. */
import type { LaneId, LanesBy } from '#core/layout/lanes.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { itemById } from '#core/mapping/selectors.ts';
import type { Finding, Severity } from '#core/rules/rule.ts';
import { placeOf, tally, type Place } from '#ui/findings/grouping.ts';

/** The lane of the item that it is about, by where that is shown today. */
function todayOf(mapping: Mapping, { at }: Finding): Place {
	if (at.type !== 'item') return 'mapping';
	const { today = 'nowhere' } = itemById(mapping, at.id) ?? {};
	return today === 'nowhere' ? 'none' : today;
}

/** By severity; lanes of which nothing is found are not in it. */
export function findingsByLane(
	mapping: Mapping,
	findings: readonly Finding[],
	lanesBy: LanesBy
): ReadonlyMap<LaneId, Readonly<Record<Severity, number>>> {
	const rows = tally(mapping, findings, lanesBy === 'today' ? todayOf : placeOf);
	return new Map(rows.flatMap(({ place, counts }) => (place === 'mapping' ? [] : [[place, counts]])));
}
