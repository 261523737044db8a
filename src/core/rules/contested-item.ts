import { TESTS } from '../mapping/vocabulary.ts';
import { votesOn, type Place, type Vote } from '../ownership/ballots.ts';
import { QUESTIONS, SURFACE_NAMES, answerWords } from '../ownership/questions.ts';
import type { TestVote } from '../ownership/test-votes.ts';
import { defineItemRule } from './rule.ts';
import { inWords } from './words.ts';

export default defineItemRule({
	id: 'contested-item',
	severity: 'warning',
	title: 'Every item leads to one outcome, whoever answers for it.',
	principle:
		'Answers that lead to different surfaces are a decision nobody has taken yet. Counting them is not taking it.',
	ask: 'What do you see that the others do not? Ask the smaller group first.',
	ignoreWhen:
		'The room has talked and decided. Accept it with that reason: the decision is kept, and so is who saw it otherwise.',
	remedy:
		'Talk about the tests it names and vote again, or decide and accept the finding with the reason. Answers of the room alone do not settle what people voted.',
	messages: {
		split: 'The votes on “{name}” lead to different outcomes: {split}.',
		shape: 'The votes on “{name}” lead to one surface in different ways: {split}.'
	},
	examples: {
		bad: {
			says: 'Two people would show a limit to customers, and one sees how we decide in it.',
			items: [
				{
					kind: 'field',
					name: 'Credit limit',
					surface: 'product',
					answers: voting([]),
					ballots: {
						ann: { by: 'Ann', answers: voting([]) },
						ben: { by: 'Ben', answers: voting([]) },
						chloe: {
							by: 'Chloe',
							answers: voting(['internal-logic']),
							reason: 'It gives the score away.'
						}
					}
				}
			]
		},
		good: {
			says: 'They differ on how often it is needed, and that changes nothing.',
			items: [
				{
					kind: 'field',
					name: 'Credit limit',
					surface: 'product',
					answers: voting([]),
					ballots: {
						ann: { by: 'Ann', answers: voting([]) },
						ben: { by: 'Ben', answers: { ...voting([]), frequency: 'occasional' } }
					}
				}
			]
		}
	},

	concerns: ({ ballots }) => ballots !== undefined,

	*check(item) {
		const vote = votesOn(item);
		if (!vote?.isContested) return;
		const splits = TESTS.map((test) => vote.tests[test]).filter(({ matters }) => matters);
		const inOrder = splits.toSorted((a, b) => (a.consensus ?? 0) - (b.consensus ?? 0));
		const surfaces = new Set(vote.places.map(({ place }) => place.surface));
		yield {
			message: surfaces.size > 1 ? 'split' : 'shape',
			data: { name: item.name, split: inWords(inOrder.slice(0, 2).map(splitInWords)) },
			because: [...splits.map(splitInWords), ...leadingTo(vote)]
		};
	}
});

/** “next step 3 customer, 2 our team” */
function splitInWords({ test, given, room }: TestVote): string {
	const counts = given.map(({ answer, ballots }) => `${ballots.length} ${answerWords(test, answer)}`);
	const own = room === undefined ? [] : [`the room ${answerWords(test, room)}`];
	return `${QUESTIONS[test].title.toLowerCase()} (${[...counts, ...own].join(', ')})`;
}

const SHAPES: Readonly<Record<Place['shape'], string>> = {
	place: '',
	translate: ', translated for customers',
	split: ', with a package'
};

/** “could lead to Product: 3 of 5”. Hands are counted as far as one can tell. */
function leadingTo({ places, voices }: Vote): string[] {
	return places.map(
		({ place: { surface, shape }, support }) =>
			`could lead to ${SURFACE_NAMES[surface].name}${SHAPES[shape]}: ${Math.round(support * voices)} of ${voices}`
	);
}

function voting(blastRadius: ('internal-logic' | 'privileged' | 'cross-tenant')[]) {
	return {
		frequency: 'recurring',
		nextAction: 'customer',
		interpretation: 'clear',
		blastRadius,
		portability: 'none'
	} as const;
}
