/** Why a surface is out: the one answer that rules it out, in words. */
import type { Surface, TestId } from '#core/mapping/vocabulary.ts';
import { decidingHazard, hazardsOf, judge } from '#core/ownership/judge.ts';
import { possibleSurfaces, withAnswer, type Question } from './leads.ts';

const RISKY = {
	'cross-tenant': 'it touches other customers',
	'internal-logic': 'it shows how you decide',
	privileged: 'it is a privileged operation'
};

/** By surface, test and answer. Where there are no words, the answer rules nothing out on its own. */
const REASONS: Record<Surface, Partial<Record<TestId, Readonly<Record<string, string>>>>> = {
	product: {
		blastRadius: RISKY,
		nextAction: { internal: 'the next step is your team’s', elsewhere: 'the next step is elsewhere' },
		interpretation: { 'needs-context': 'it needs your context' },
		frequency: { exception: 'only when something went wrong', occasional: 'not needed again and again' },
		portability: { archive: 'it is there to be kept', none: 'not wanted as a record too' }
	},
	support: {
		blastRadius: { none: 'nothing speaks against showing it' },
		nextAction: { customer: 'the customer owns the next step', elsewhere: 'the customer takes it elsewhere' },
		interpretation: { clear: 'customers understand it' },
		portability: { archive: 'it is there to be kept', also: 'it is wanted as a record too' }
	},
	exports: {
		blastRadius: RISKY,
		portability: { none: 'not wanted as a record', also: 'it is used here as well' },
		nextAction: { customer: 'the customer acts on it here', internal: 'the next step is your team’s' }
	}
};

/** Which reason is told, where several would do: a risk first, then what the surface is for. */
const ORDER: Record<Surface, readonly TestId[]> = {
	product: ['blastRadius', 'nextAction', 'interpretation', 'frequency', 'portability'],
	support: ['nextAction', 'interpretation', 'portability', 'blastRadius'],
	exports: ['blastRadius', 'portability', 'nextAction']
};

/**
 * The reason in a few words; undefined where no single answer tells it, or where the surface is not out at all.
 * An answer tells it where taking it back would bring the surface in again; else one that would do it alone.
 */
export function ruledOutBy(question: Question, surface: Surface): string | undefined {
	if (possibleSurfaces(question).includes(surface)) return undefined;
	const { answered } = judge(question);
	const told = ORDER[surface].filter((test) => answered.includes(test) && reasonOf(question, surface, test));
	const bare: Question = withAnswer(
		{ kind: question.kind, ...(question.voice && { voice: question.voice }) },
		'frequency',
		undefined
	);
	const decides =
		told.find((test) => possibleSurfaces(withAnswer(question, test, undefined)).includes(surface)) ??
		told.find(
			(test) => !possibleSurfaces(withAnswer(bare, test, valuesOf(question, test))).includes(surface)
		);
	if (decides) return reasonOf(question, surface, decides);
	return question.voice === 'deliberation' && surface !== 'support'
		? 'it is the debate behind a decision'
		: undefined;
}

function valuesOf({ answers }: Question, test: TestId): readonly string[] | undefined {
	const answer = answers?.[test];
	return typeof answer === 'string' ? [answer] : answer;
}

function reasonOf(question: Question, surface: Surface, test: TestId): string | undefined {
	const value =
		test === 'blastRadius' ? decidingHazard(hazardsOf(question) ?? []) : String(question.answers?.[test]);
	return REASONS[surface][test]?.[value];
}
