/** From read items to a model: weights, calibration and thresholds, all from the items given and no others. */
import {
	calibrated,
	placeFrom,
	scoresOf,
	type AnswerShares,
	type Model,
	type Thresholds
} from '../../src/core/guess/model.ts';
import { ANSWERS } from '../../src/core/ownership/weighted-question.ts';
import { OUTCOMES } from '../../src/core/guess/outcomes.ts';
import { TESTS, type TestId } from '../../src/core/mapping/vocabulary.ts';
import type { AnsweredItem } from './corpus.ts';
import { fit, type Example } from './fit.ts';
import { foldsBySystem } from './folds.ts';
import type { ReadItem } from './readings.ts';
import { isRight, isUnsafe } from './scores.ts';

type Weights = Pick<Model, 'weights' | 'bias'>;

/** How hard each family of keys (`nameKeys` and its like) is pulled towards 0: what carries over least, the most. */
const PENALTIES: Readonly<Record<string, number>> = {
	k: 1.3,
	c: 1.3,
	ck: 2.6,
	f: 4,
	p: 1,
	pc: 4,
	d: 2.6,
	n: 4,
	u: 2,
	t: 2,
	tk: 3,
	ta: 3,
	td: 3
};
/** A key that fewer systems have is not learnt from: it would be memory, not knowledge. */
const FEWEST_SYSTEMS = 2;
const ARGUABLE = { weight: 0.6, expected: 0.65 };
const BLIND = 0.5;
/** Weights are kept in hundredths; what rounds to next to nothing is left out. */
const SMALLEST = 0.03;

function familyOf(key: string): string {
	const [family = '', , third] = key.split(' ');
	return (family === 'c' || family === 't') && third !== undefined ? `${family}k` : family;
}

function targetOf({ expected, alsoOk }: ReadItem): number[] {
	const others = alsoOk.filter((place) => place !== expected);
	const own = others.length > 0 ? ARGUABLE.expected : 1;
	return OUTCOMES.map((place) =>
		place === expected ? own : others.includes(place) ? (1 - own) / others.length : 0
	);
}

/** Weights alone. Systems with many items count for less an item, so that no system sets the tone. */
export function trainWeights(items: readonly ReadItem[]): Weights {
	const systemsOf = new Map<string, Set<string>>();
	const sizes = new Map<string, number>();
	for (const { keys, blindKeys, system } of items) {
		sizes.set(system, (sizes.get(system) ?? 0) + 1);
		for (const key of [...keys, ...blindKeys]) {
			const systems = systemsOf.get(key) ?? new Set();
			systemsOf.set(key, systems.add(system));
		}
	}
	const known = [...systemsOf].filter(([, systems]) => systems.size >= FEWEST_SYSTEMS).map(([key]) => key);
	const places = new Map(known.map((key, at) => [key, at]));
	const examples = items.flatMap((item): Example[] => {
		const size = Math.max(sizes.get(item.system) ?? 0, 8);
		const weight = (item.isClear ? 1 : ARGUABLE.weight) * (25 / size) ** 0.3;
		const example = (keys: readonly string[], share: number): Example => ({
			at: keys.flatMap((key) => places.get(key) ?? []),
			target: targetOf(item),
			weight: weight * share
		});
		return [example(item.keys, 1 - BLIND), example(item.blindKeys, BLIND)];
	});
	const penalties = Float64Array.from(known, (key) => PENALTIES[familyOf(key)] ?? 10);
	const { weights, bias } = fit({ examples, penalties, classes: OUTCOMES.length });
	const rounded = (value: number): number => Math.round(value * 100) / 100;
	const rows = known
		.map((key, at): [string, number[]] => [key, weights.map((one) => rounded(one[at] ?? 0))])
		.filter(([, row]) => row.some((value) => Math.abs(value) >= SMALLEST))
		.toSorted(([a], [b]) => (a < b ? -1 : 1));
	return { weights: new Map(rows), bias: [...bias].map(rounded) };
}

/** An item with the scores of a model that never saw its system, read both ways. */
export interface Scored {
	readonly item: ReadItem;
	readonly scores: readonly number[];
	readonly blindScores: readonly number[];
}

export function scored(item: ReadItem, weights: Weights): Scored {
	return { item, scores: scoresOf(item.keys, weights), blindScores: scoresOf(item.blindKeys, weights) };
}

/** Scores from models that did not see the item's system. */
export function outOfFold(items: readonly ReadItem[], folds: number): Scored[] {
	return foldsBySystem(items, folds).flatMap(({ train, test }) => {
		const weights = trainWeights(train);
		return test.map((item) => scored(item, weights));
	});
}

/** The temperature with the least log loss, by golden section. */
function temperatureFor(samples: readonly Scored[]): number {
	const loss = (temperature: number): number =>
		samples.reduce((sum, { item, scores, blindScores }) => {
			const target = targetOf(item);
			const cost = (raw: readonly number[]) =>
				calibrated(raw, temperature).reduce((all, share, at) => all - (target[at] ?? 0) * Math.log(share), 0);
			return sum + (item.isClear ? 1 : ARGUABLE.weight) * (cost(scores) + cost(blindScores));
		}, 0);
	let [low, high] = [0.5, 3];
	const golden = (Math.sqrt(5) - 1) / 2;
	while (high - low > 0.005) {
		const [a, b] = [high - golden * (high - low), low + golden * (high - low)];
		if (loss(a) < loss(b)) high = b;
		else low = a;
	}
	return Math.round(((low + high) / 2) * 100) / 100;
}

/** What the thresholds must keep to, out of fold, half of the readings blind; MARGIN steps further, if it is about safety. */
const MOST_UNSAFE = 0.016;
const LEAST_RIGHT = 0.82;
const INSIDE_STEPS = Array.from({ length: 17 }, (_, step) => (step + 1) / 50);
/** New systems are harder: thresholds must be safe enough this many steps further, too. */
const MARGIN = 2;
const SPEAK_STEPS = Array.from({ length: 16 }, (_unused, step) => (14 + step) / 40);

interface Shares {
	readonly item: ReadItem;
	readonly shares: readonly number[];
}

/** Spoken, right, unsafe. */
type Counts = readonly [number, number, number];

function counted(guesses: readonly Shares[], inside: number, speak: number): Counts {
	let [spoken, right, unsafe] = [0, 0, 0];
	for (const { item, shares } of guesses) {
		const place = placeFrom(item.item.kind, shares, { inside, insideOfAction: inside, speak });
		if (!place) continue;
		spoken += 1;
		if (isRight(item, place)) right += 1;
		if (isUnsafe(item, place)) unsafe += 1;
	}
	return [spoken, right, unsafe];
}

/** Of the thresholds that are unsafe and wrong seldom enough, those that say most rightly. */
function thresholdsFor(samples: readonly Scored[], temperature: number): Thresholds {
	const clear = samples.filter(({ item }) => item.isClear);
	const guesses = clear.flatMap(({ item, scores, blindScores }) =>
		[scores, blindScores].map((raw) => ({ item, shares: calibrated(raw, temperature) }))
	);
	const among = [true, false].map((isAction) =>
		guesses.filter(({ item }) => (item.item.kind === 'action') === isAction)
	);
	/** What is said of the actions, or of the others, by `inside` and then `speak`: the two are counted apart. */
	const [actions, others] = among.map((some) =>
		INSIDE_STEPS.map((inside) => SPEAK_STEPS.map((speak) => counted(some, inside, speak)))
	) as [Counts[][], Counts[][]];
	const both = (i: number, j: number, k: number): Counts => {
		const [one, other] = [actions[i]?.[k], others[j]?.[k]];
		if (!one || !other) throw new Error('no such threshold');
		return [one[0] + other[0], one[1] + other[1], one[2] + other[2]];
	};
	const looser = (step: number): number => Math.min(step + MARGIN, INSIDE_STEPS.length - 1);
	let best: { thresholds: Thresholds; worth: number } | undefined;
	for (const [i, insideOfAction] of INSIDE_STEPS.entries())
		for (const [j, inside] of INSIDE_STEPS.entries())
			for (const [k, speak] of SPEAK_STEPS.entries()) {
				// Else it falls silent on actions to say more of fields, and an action is what a team looks at first.
				if (insideOfAction < inside / 2 || insideOfAction > inside) continue;
				const [spoken, right] = both(i, j, k);
				const [said, , unsafe] = both(looser(i), looser(j), k);
				const loose = Math.max(0, LEAST_RIGHT - right / Math.max(1, spoken));
				const rash = Math.max(0, unsafe / Math.max(1, said) - MOST_UNSAFE);
				// Safety first, then seldom wrong, then as much said rightly as that leaves.
				const worth = right / guesses.length - 100 * rash - 10 * loose;
				if (!best || worth > best.worth) best = { thresholds: { inside, insideOfAction, speak }, worth };
			}
	return best?.thresholds ?? { inside: 0.1, insideOfAction: 0.1, speak: 0.6 };
}

/** How often each answer goes with each outcome, smoothed by how often it is given at all. */
export function answerShares(answered: readonly AnsweredItem[]): AnswerShares {
	const shareOf = (test: TestId, answer: string, among: readonly AnsweredItem[], prior: number): number => {
		const given = among.filter(({ answers }) => answers[test] === answer).length;
		return (given + 3 * prior) / (among.length + 3);
	};
	const overall = (test: TestId, answer: string) => shareOf(test, answer, answered, 1 / ANSWERS[test].length);
	const table = OUTCOMES.map((place) => {
		const among = answered.filter(({ expected }) => expected === place);
		const tests = TESTS.map((test) => [
			test,
			Object.fromEntries(
				ANSWERS[test].map((answer) => [
					answer,
					Math.round(shareOf(test, answer, among, overall(test, answer)) * 1000) / 1000
				])
			)
		]);
		return [place, Object.fromEntries(tests)];
	});
	return Object.fromEntries(table) as AnswerShares;
}

const INNER_FOLDS = 5;

/** A whole model. Calibration and thresholds come from folds inside the items given. */
export function trainModel(items: readonly ReadItem[], answered: readonly AnsweredItem[]): Model {
	const samples = outOfFold(items, INNER_FOLDS);
	const temperature = temperatureFor(samples);
	return {
		...trainWeights(items),
		temperature,
		thresholds: thresholdsFor(samples, temperature),
		answers: answerShares(answered)
	};
}
