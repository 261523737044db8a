/** The five outcomes that a guess tells apart, and what the decision table calls them. */
import type { Row } from '../ownership/decision-table.ts';

export const OUTCOMES = ['product', 'support', 'exports', 'translate', 'split'] as const;
export type GuessedPlace = (typeof OUTCOMES)[number];

/** Shown to customers: taking an internal item for one of these is an unsafe error. */
export const SHOWN: readonly GuessedPlace[] = ['product', 'split'];
/** Stays inside. */
export const INSIDE: readonly GuessedPlace[] = ['support', 'translate'];

/** The outcome of a row of the table. */
export function outcomeOf({ surface, shape }: Pick<Row, 'surface' | 'shape'>): GuessedPlace {
	return shape === 'place' ? surface : shape;
}

export const PLACE_NAMES: Record<GuessedPlace, string> = {
	product: 'Product',
	support: 'Support tooling',
	exports: 'Exports',
	translate: 'Support tooling, with a translation in Product',
	split: 'Product, with its history in Exports'
};
