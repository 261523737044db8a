/** A place of its own for every question that can be asked of the table, so that its verdict is found by a number. */
import type { Answers, Item } from '../mapping/item-schema.ts';
import {
	FREQUENCIES,
	HAZARDS,
	INTERPRETATIONS,
	KINDS,
	NEXT_ACTIONS,
	PORTABILITIES
} from '../mapping/vocabulary.ts';

/** Each way to answer one test has a place of its own, none included; -1: the vocabulary has no such word. */
const placeOf = (answer: string | undefined, all: readonly string[]): number =>
	answer === undefined ? all.length : all.indexOf(answer);

/** 0: nobody said. Otherwise which of the hazards, in whatever order, and one more. */
function hazardsPlace(said: readonly string[] | undefined): number {
	if (!said) return 0;
	let place = 1;
	for (let i = 0; i < HAZARDS.length; i += 1) if (said.includes(HAZARDS[i] as string)) place += 1 << i;
	return place;
}

const NOBODY_ANSWERED: Answers = {};

/** A number for each question, below `QUESTION_COUNT`; -1 where a word is unknown. */
export function placeOfQuestion({
	kind,
	answers = NOBODY_ANSWERED,
	voice
}: Pick<Item, 'kind' | 'answers' | 'voice'>): number {
	const kindPlace = KINDS.indexOf(kind);
	const frequency = placeOf(answers.frequency, FREQUENCIES);
	const nextAction = placeOf(answers.nextAction, NEXT_ACTIONS);
	const interpretation = placeOf(answers.interpretation, INTERPRETATIONS);
	const portability = placeOf(answers.portability, PORTABILITIES);
	if (kindPlace < 0 || frequency < 0 || nextAction < 0 || interpretation < 0 || portability < 0) return -1;
	let place = kindPlace * 2 + (voice === 'deliberation' ? 1 : 0);
	place = place * (FREQUENCIES.length + 1) + frequency;
	place = place * (NEXT_ACTIONS.length + 1) + nextAction;
	place = place * (INTERPRETATIONS.length + 1) + interpretation;
	place = place * (PORTABILITIES.length + 1) + portability;
	return place * HAZARD_SETS + hazardsPlace(answers.blastRadius);
}

const HAZARD_SETS = 1 + (1 << HAZARDS.length);
export const QUESTION_COUNT =
	KINDS.length *
	2 *
	(FREQUENCIES.length + 1) *
	(NEXT_ACTIONS.length + 1) *
	(INTERPRETATIONS.length + 1) *
	(PORTABILITIES.length + 1) *
	HAZARD_SETS;
