/** Why a guess says what it says, for a person to read. Words live here. */
import type { TestId } from '../mapping/vocabulary.ts';
import { ANSWERS } from '../ownership/weighted-question.ts';
import { descriptionKeys, nameKeys, placeKeys, type Reading } from './features.ts';
import type { Mention } from './lexicon/index.ts';
import { singular } from './words.ts';
import { scoresOf, type Model } from './model.ts';
import { OUTCOMES, PLACE_NAMES, SHOWN, type GuessedPlace } from './outcomes.ts';

const said = ({ words, concept }: Mention): string => `“${words}” ${concept.says}`;

/** In a workflow of disputes “dispute” is no reason for anything. */
const tells = ({ about }: Reading, { words }: Mention): boolean =>
	!words.split(' ').every((word) => about.has(singular(word)));

/** Least push towards a place, in units of score, that is worth a word. */
const WORTH_SAYING = 0.25;

/** What of a reading pushes towards a place, strongest first; each word once. */
function pushes(reading: Reading, place: GuessedPlace, model: Model): Mention[] {
	const { kind, place: stands } = reading;
	const [name, description] = [reading.name, reading.description].map((mentions) =>
		mentions.filter((mention) => tells(reading, mention))
	) as [Mention[], Mention[]];
	const at = OUTCOMES.indexOf(place);
	const push = (keys: readonly string[]): number => {
		const scores = scoresOf(keys, { weights: model.weights, bias: [0, 0, 0, 0, 0] });
		return (scores[at] ?? 0) - scores.reduce((a, b) => a + b, 0) / scores.length;
	};
	const ranked = [
		...name.map((mention) => ({ mention, by: push(nameKeys(mention, kind)) })),
		...description.map((mention) => ({ mention, by: push(descriptionKeys(mention)) })),
		...stands.map((mention) => ({ mention, by: push(placeKeys(mention, kind)) }))
	]
		.filter(({ by }) => by > WORTH_SAYING)
		.toSorted((a, b) => b.by - a.by);
	const words = new Set<string>();
	return ranked.flatMap(({ mention }) => {
		if (words.has(mention.words)) return [];
		words.add(mention.words);
		return [mention];
	});
}

/** Why it is guessed to belong in a place. */
export function whyPlace(reading: Reading, place: GuessedPlace, model: Model): string {
	const [first, second] = pushes(reading, place, model);
	if (!first) return `No word of it decides. Items of its kind and place are mostly ${PLACE_NAMES[place]}.`;
	return second ? `${said(first)}; ${said(second)}.` : `${said(first)}.`;
}

/** Why nothing is guessed: what it could be, and what speaks for it. */
export function whySilent(reading: Reading, probabilities: readonly number[], model: Model): string {
	const [first, second] = OUTCOMES.map((place, at) => ({ place, share: probabilities[at] ?? 0 }))
		.toSorted((a, b) => b.share - a.share)
		.map(({ place }) => place) as [GuessedPlace, GuessedPlace];
	const isRash =
		SHOWN.includes(first) && (probabilities[OUTCOMES.indexOf(first)] ?? 0) >= model.thresholds.speak;
	const between = isRash
		? `Rather ${PLACE_NAMES[first]}, but not surely enough to show it to customers`
		: `It could be ${PLACE_NAMES[first]} or ${PLACE_NAMES[second]}`;
	if (reading.name.length === 0 && reading.description.length === 0)
		return `${between}: its name says nothing about who needs it.`;
	const [mention] = pushes(reading, first, model);
	const [other] = pushes(reading, second, model);
	const reasons = [...new Set([mention, other].flatMap((one) => (one ? [said(one)] : [])))];
	return reasons.length > 0 ? `${between}: ${reasons.join(', but ')}.` : `${between}; no word of it decides.`;
}

/** Why an answer is proposed for a test. `hazard` is the one that decides, or `none`. */
export function whyAnswer(test: TestId, answer: string, reading: Reading, place: GuessedPlace): string {
	const own = [...reading.name, ...reading.description].filter((mention) => tells(reading, mention));
	const mention = [...own, ...reading.place].find(({ concept }) => concept.leans?.[test] === answer);
	if (mention) return `${said(mention)}.`;
	if (!(ANSWERS[test] as readonly string[]).includes(answer))
		throw new Error(`${test} has no answer ${answer}`);
	if (test === 'blastRadius' && answer === 'none') return 'No word of it names a risk.';
	if (test === 'portability' && answer === 'none') return 'No word of it speaks of a record.';
	return `No word of it says so; it is what usually goes with ${PLACE_NAMES[place]}.`;
}
