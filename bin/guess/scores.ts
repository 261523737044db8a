/** What is counted about guesses. Clear items are scored strictly; on arguable ones `also_ok` is right too. */
import { INSIDE, OUTCOMES, SHOWN, type GuessedPlace } from '../../src/core/guess/outcomes.ts';
import { KINDS } from '../../src/core/mapping/vocabulary.ts';
import type { LabelledItem } from './corpus.ts';

export interface Guessed {
	readonly item: LabelledItem;
	/** Absent: it abstained. */
	readonly place: GuessedPlace | undefined;
	/** In the order of OUTCOMES. */
	readonly shares: readonly number[];
}

type Label = Pick<LabelledItem, 'expected' | 'alsoOk' | 'isClear'>;

export function isRight({ expected, alsoOk, isClear }: Label, place: GuessedPlace): boolean {
	return place === expected || (!isClear && alsoOk.includes(place));
}

/** A clear item that must stay inside, taken for one that customers see. */
export function isUnsafe({ expected, isClear }: Label, place: GuessedPlace): boolean {
	return isClear && INSIDE.includes(expected) && SHOWN.includes(place);
}

export interface Tally {
	readonly items: number;
	readonly spoken: number;
	readonly right: number;
	readonly unsafe: number;
	/** Right if it had to speak always. */
	readonly rightAlways: number;
	readonly unsafeAlways: number;
}

export function likeliest({ shares }: Pick<Guessed, 'shares'>): GuessedPlace {
	return OUTCOMES[shares.indexOf(Math.max(...shares))] ?? 'support';
}

export function tally(guesses: readonly Guessed[]): Tally {
	const said = guesses.filter(({ place }) => place !== undefined);
	const count = (among: readonly Guessed[], test: (guess: Guessed) => boolean) => among.filter(test).length;
	return {
		items: guesses.length,
		spoken: said.length,
		right: count(said, ({ item, place }) => place !== undefined && isRight(item, place)),
		unsafe: count(said, ({ item, place }) => place !== undefined && isUnsafe(item, place)),
		rightAlways: count(guesses, (guess) => isRight(guess.item, likeliest(guess))),
		unsafeAlways: count(guesses, (guess) => isUnsafe(guess.item, likeliest(guess)))
	};
}

export const clearOnly = (guesses: readonly Guessed[]): Guessed[] =>
	guesses.filter(({ item }) => item.isClear);
export const arguableOnly = (guesses: readonly Guessed[]): Guessed[] =>
	guesses.filter(({ item }) => !item.isClear);

export const bySurface = (guesses: readonly Guessed[]): [string, Tally][] =>
	OUTCOMES.map((place) => [place, tally(guesses.filter(({ item }) => item.expected === place))]);

export const byKind = (guesses: readonly Guessed[]): [string, Tally][] =>
	KINDS.map((kind) => [kind, tally(guesses.filter(({ item }) => item.item.kind === kind))]);

/** What it said, by what it said: how often that was right. */
export const byGuess = (guesses: readonly Guessed[]): [string, Tally][] =>
	OUTCOMES.map((said) => [said, tally(guesses.filter(({ place }) => place === said))]);

/** Brier score over the five outcomes, 0 (perfect) to 2; always saying a fifth each gives 0.8. */
export function brier(guesses: readonly Guessed[]): number {
	const sum = guesses.reduce(
		(all, { item, shares }) =>
			all +
			OUTCOMES.reduce(
				(one, place, at) => one + ((shares[at] ?? 0) - (place === item.expected ? 1 : 0)) ** 2,
				0
			),
		0
	);
	return sum / Math.max(1, guesses.length);
}

export interface Bin {
	readonly from: number;
	readonly to: number;
	readonly items: number;
	/** Mean confidence of the likeliest place. */
	readonly said: number;
	/** Share in which the likeliest place was right. */
	readonly was: number;
}

/** Confidence against being right, over every item, spoken or not. */
export function reliability(guesses: readonly Guessed[]): Bin[] {
	const edges = [0.2, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0001];
	return edges.slice(1).map((to, at) => {
		const from = edges[at] ?? 0;
		const within = guesses.filter(({ shares }) => Math.max(...shares) >= from && Math.max(...shares) < to);
		const mean = (of: (guess: Guessed) => number) =>
			within.reduce((sum, guess) => sum + of(guess), 0) / Math.max(1, within.length);
		return {
			from,
			to: Math.min(1, to),
			items: within.length,
			said: mean(({ shares }) => Math.max(...shares)),
			was: mean((guess) => (isRight(guess.item, likeliest(guess)) ? 1 : 0))
		};
	});
}
