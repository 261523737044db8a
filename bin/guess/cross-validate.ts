/** Guesses on the training corpus from models that never saw the item's system; all tuning inside the folds. */
import { calibrated, placeFrom, scoresOf, type Model } from '../../src/core/guess/model.ts';
import type { AnsweredItem } from './corpus.ts';
import { foldsBySystem } from './folds.ts';
import type { ReadItem } from './readings.ts';
import type { Guessed } from './scores.ts';
import { trainModel } from './train.ts';

export const OUTER_FOLDS = 10;

export interface CrossValidated {
	/** By fold: guesses with the whole lexicon. */
	readonly folds: readonly (readonly Guessed[])[];
	/** The same, the lexicon robbed of every word that only the item's own system has. */
	readonly blindFolds: readonly (readonly Guessed[])[];
	/** The model that never saw it, by system. */
	readonly modelFor: ReadonlyMap<string, Model>;
}

export function guessed(item: ReadItem, keys: readonly string[], model: Model): Guessed {
	const shares = calibrated(scoresOf(keys, model), model.temperature);
	return { item, shares, place: placeFrom(item.item.kind, shares, model.thresholds) };
}

export function crossValidate(items: readonly ReadItem[], answered: readonly AnsweredItem[]): CrossValidated {
	const folds: Guessed[][] = [];
	const blindFolds: Guessed[][] = [];
	const modelFor = new Map<string, Model>();
	for (const { train, test } of foldsBySystem(items, OUTER_FOLDS)) {
		const held = new Set(test.map(({ system }) => system));
		const model = trainModel(
			train,
			answered.filter(({ system }) => !held.has(system))
		);
		for (const system of held) modelFor.set(system, model);
		folds.push(test.map((item) => guessed(item, item.keys, model)));
		blindFolds.push(test.map((item) => guessed(item, item.blindKeys, model)));
	}
	return { folds, blindFolds, modelFor };
}
