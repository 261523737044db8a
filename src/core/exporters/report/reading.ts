/** What a report or a dossier is made from: looked up once, so that all of its parts count the same. */
import type { Item } from '../../mapping/item-schema.ts';
import type { Mapping } from '../../mapping/schema.ts';
import { itemsInCell } from '../../mapping/selectors.ts';
import type { Surface } from '../../mapping/vocabulary.ts';
import { review } from '../../rules/review.ts';
import type { Review } from '../../rules/reviewer.ts';
import type { HouseStyle } from './house-style.ts';
import { wholeTarget, type Target } from './target.ts';

export interface ReportInput {
	readonly mapping: Mapping;
	/** Version of the program. */
	readonly version: string;
	/** SHA-256 of the mapping, from `mappingFingerprint`. */
	readonly fingerprint: string;
	readonly style?: HouseStyle | undefined;
	/** The day that stands on it, an ISO date from whoever has a calendar; acceptances due by then are open again. */
	readonly on?: string | undefined;
}

export interface Reading extends ReportInput {
	readonly review: Review;
	readonly target: Target;
}

export function readingOf(input: ReportInput): Reading {
	const reviewed = review(input.mapping, input.on);
	return { ...input, review: reviewed, target: wholeTarget(input.mapping, reviewed) };
}

/** The items that should be on a surface, as one reads the board: by stage, in their order there. */
export function inBoardOrder({ target: { mapping } }: Reading, surface: Surface | 'none'): Item[] {
	return [...mapping.stages.map(({ id }) => id), undefined].flatMap((stage) => [
		...itemsInCell(mapping, surface, stage)
	]);
}
