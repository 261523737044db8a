import { QUESTIONS, SURFACE_NAMES } from '../ownership/questions.ts';
import { exposedHazards, isExposedDeliberation } from './exposure.ts';
import { defineItemRule } from './rule.ts';
import { WHERE, answersInWords, inWords } from './words.ts';

export default defineItemRule({
	id: 'untested-item',
	severity: 'advice',
	title: 'Every placed item has answers that settle where it belongs.',
	principle: 'A place that nobody can give a reason for moves with whoever asks next.',
	ask: 'Why is it here? The finding names the one question that tells most.',
	ignoreWhen: 'The workshop has not come to it yet, or it only gives context: then mark it as context only.',
	remedy:
		'Answer the question it names. Often one or two answers settle it, and the others need not be asked.',
	messages: {
		first:
			'“{name}” sits {here}, and none of the five questions has been answered for it; ask first: “{question}”',
		next: '“{name}” sits {here}, and its answers still leave open where it belongs; ask next: “{question}”'
	},
	examples: {
		bad: {
			says: 'A field was put on Product because it always was there.',
			items: [
				{
					kind: 'field',
					name: 'Credit limit',
					surface: 'product',
					answers: { nextAction: 'customer' }
				}
			]
		},
		good: {
			says: 'Four answers settle it; the fifth need not be asked.',
			items: [
				{
					kind: 'field',
					name: 'Credit limit',
					surface: 'product',
					answers: {
						nextAction: 'customer',
						interpretation: 'clear',
						blastRadius: [],
						portability: 'none'
					}
				}
			]
		}
	},

	concerns: ({ surface }, verdict) => surface !== undefined && !verdict.settled,
	*check(item, verdict) {
		if (!item.surface || verdict.settled) return;
		// An item that must not be shown at all has an error of its own; a question about it would only distract.
		if (exposedHazards(item).length > 0 || isExposedDeliberation(item)) return;
		const surfaces = new Set(verdict.outcomes.map(({ surface }) => SURFACE_NAMES[surface].name));
		yield {
			message: verdict.answered.length === 0 ? 'first' : 'next',
			data: { name: item.name, here: WHERE[item.surface], question: QUESTIONS[verdict.next].asks },
			because: [
				`surface: ${SURFACE_NAMES[item.surface].name}`,
				...answersInWords(item, verdict.answered),
				`still possible: ${inWords([...surfaces])}`
			]
		};
	}
});
