/** Why it ends where it does, in one sentence, where several rows of the table are still possible. */
import type { Answers } from '../mapping/item-schema.ts';
import type { Hazard, Surface, TestId } from '../mapping/vocabulary.ts';
import type { Shape } from './decision-table.ts';
import { QUESTIONS } from './questions.ts';

type Spoken = { readonly [T in Exclude<TestId, 'blastRadius'>]: Record<NonNullable<Answers[T]>, string> };

const CLAUSES: Spoken = {
	frequency: {
		recurring: 'the customer needs it again and again',
		occasional: 'the customer needs it now and then',
		exception: 'it comes up only when something went wrong'
	},
	nextAction: {
		customer: 'the customer takes the next step here',
		internal: 'your team takes the next step',
		elsewhere: 'the customer’s next step is in another system'
	},
	interpretation: {
		clear: 'a customer understands it as it is',
		'needs-context': 'it takes your team to explain it'
	},
	portability: {
		none: 'nobody wants it as a record',
		also: 'it is wanted as a record too',
		archive: 'it is there to be kept as a record'
	}
};

const HAZARD_CLAUSES: Record<Hazard | 'none', string> = {
	none: 'showing it puts nothing at risk',
	'cross-tenant': 'showing it reveals other customers or their data',
	'internal-logic': 'it shows how decisions are made',
	privileged: 'it makes a privileged operation easier to misuse'
};

const ENDS: Record<Surface, string> = {
	product: 'it belongs on Product',
	support: 'it stays in Support tooling',
	exports: 'it belongs in Exports'
};

const ADDS: Record<Shape, string> = {
	place: '',
	translate: ', and customers are owed a version of their own',
	split: ', with its history in a package'
};

export interface Grounds {
	readonly answers: Answers;
	/** The hazard that decides; undefined: nobody spoke of the blast radius, and the voice doesn't tell. */
	readonly hazard: Hazard | 'none' | undefined;
	readonly isDeliberation: boolean;
	/** The answers it stands on. */
	readonly tests: readonly TestId[];
	/** The tests that nobody answered; at least one. */
	readonly open: readonly TestId[];
	readonly surface: Surface;
	readonly shape: Shape;
}

const joined = (parts: readonly string[]): string =>
	parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

function clauseOf(test: TestId, { answers, hazard }: Grounds): string {
	if (test === 'blastRadius') return HAZARD_CLAUSES[hazard ?? 'none'];
	const words: Readonly<Record<string, string>> = CLAUSES[test];
	return words[answers[test] ?? ''] ?? '';
}

/** Names only what was said: the reason of one row would claim an answer that nobody gave. */
export function whyHowever(grounds: Grounds): string {
	const { tests, open, surface, shape, isDeliberation } = grounds;
	const clauses = tests.map((test) => clauseOf(test, grounds));
	if (isDeliberation && !tests.includes('blastRadius')) clauses.unshift('it is part of the inner debate');
	const titles = open.map((test) => QUESTIONS[test].title.toLowerCase());
	const end = `whatever is said of ${joined(titles)}, ${ENDS[surface]}${ADDS[shape]}.`;
	const sentence = clauses.length === 0 ? end : `${joined(clauses)}; ${end}`;
	return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
