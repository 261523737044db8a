/** What a specification of this mapping holds, and what it can't say yet. */
import { judgedItems } from '#core/mapping/selectors.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { SURFACES } from '#core/mapping/vocabulary.ts';
import { misplacedTo, verdictOn } from '#core/ownership/judge.ts';
import type { Finding } from '#core/rules/rule.ts';
import type { ViewId } from '#ui/shell/views.ts';

export interface Gap {
	readonly key: 'open' | 'unplaced' | 'misplaced' | 'errors' | 'context';
	readonly count: number;
	readonly says: string;
	/** Where to see to it; absent: it is as it should be. */
	readonly view?: ViewId;
}

const one = (count: number, single: string, several: string) => (count === 1 ? single : several);

/** In the order of how much they matter; what does not occur is left out. */
export function gapsIn(mapping: Mapping, findings: readonly Finding[]): Gap[] {
	const judged = judgedItems(mapping);
	const count = (isGap: (item: (typeof judged)[number]) => unknown) => judged.filter(isGap).length;
	const open = count((item) => !verdictOn(item).settled);
	const unplaced = count(({ surface }) => !surface);
	const misplaced = count(misplacedTo);
	const errors = findings.filter(({ severity }) => severity === 'error').length;
	const context = mapping.items.length - judged.length;
	const gaps: Gap[] = [
		{
			key: 'errors',
			count: errors,
			says: one(errors, 'finding is an error', 'findings are errors'),
			view: 'findings'
		},
		{
			key: 'misplaced',
			count: misplaced,
			says: one(misplaced, 'item is not where its verdict says', 'items are not where their verdicts say'),
			view: 'findings'
		},
		{
			key: 'open',
			count: open,
			says: one(
				open,
				'item has no settled verdict: its verdict cell is empty',
				'items have no settled verdict: their verdict cells are empty'
			),
			view: 'judge'
		},
		{
			key: 'unplaced',
			count: unplaced,
			says: one(
				unplaced,
				'item is on no surface: it is in the tables, not in a lane of the picture',
				'items are on no surface: they are in the tables, not in a lane of the picture'
			),
			view: 'board'
		},
		{
			key: 'context',
			count: context,
			says: one(
				context,
				'item is context only: drawn and listed, never judged',
				'items are context only: drawn and listed, never judged'
			)
		}
	];
	return gaps.filter((gap) => gap.count > 0);
}

/** How many items stand on each surface. */
export function countsBySurface(mapping: Mapping) {
	return SURFACES.map((surface) => ({
		surface,
		count: mapping.items.filter((item) => item.surface === surface).length
	}));
}
