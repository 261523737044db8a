/** The five tests as a room hears them. Words live here; tests assert keys. */
import {
	FREQUENCIES,
	HAZARDS,
	INTERPRETATIONS,
	NEXT_ACTIONS,
	PORTABILITIES,
	type Surface,
	type Kind,
	type TestId
} from '../mapping/vocabulary.ts';

export interface Choice {
	/** The value kept in the item's answers. */
	readonly value: string;
	/** The answer on the button. */
	readonly label: string;
	/** A sentence that helps to choose. */
	readonly says: string;
	/** One or two words for tables and cards. */
	readonly short: string;
}

export interface Question {
	readonly test: TestId;
	readonly title: string;
	readonly asks: string;
	/** Several may be chosen; none is an answer too. */
	readonly multiple: boolean;
	readonly choices: readonly Choice[];
}

const choices = <V extends string>(values: readonly V[], words: Record<V, Omit<Choice, 'value'>>): Choice[] =>
	values.map((value) => ({ value, ...words[value] }));

export const QUESTIONS: Record<TestId, Question> = {
	frequency: {
		test: 'frequency',
		title: 'Frequency',
		asks: 'Does the customer need this again and again?',
		multiple: false,
		choices: choices(FREQUENCIES, {
			recurring: {
				label: 'Again and again',
				says: 'Part of normal work with their account.',
				short: 'again and again'
			},
			occasional: {
				label: 'Now and then, planned',
				says: 'Year end, an audit, leaving.',
				short: 'now and then'
			},
			exception: {
				label: 'Only when something went wrong',
				says: 'Nobody plans to need it.',
				short: 'when it goes wrong'
			}
		})
	},
	nextAction: {
		test: 'nextAction',
		title: 'Next step',
		asks: 'Who owns the next step after seeing it?',
		multiple: false,
		choices: choices(NEXT_ACTIONS, {
			customer: {
				label: 'The customer, here',
				says: 'They decide or do something in the portal.',
				short: 'customer'
			},
			internal: {
				label: 'Our team',
				says: 'We investigate, decide, override or coordinate.',
				short: 'our team'
			},
			elsewhere: {
				label: 'The customer, elsewhere',
				says: 'They analyse it, file it or move it to another system.',
				short: 'elsewhere'
			}
		})
	},
	interpretation: {
		test: 'interpretation',
		title: 'Interpretation',
		asks: 'Can a customer act on it without knowing how we work inside?',
		multiple: false,
		choices: choices(INTERPRETATIONS, {
			clear: {
				label: 'Yes, it is clear',
				says: 'A colleague in their finance team reads it and knows what to do.',
				short: 'clear'
			},
			'needs-context': {
				label: 'No, it needs our context',
				says: 'They would have to ask us what it means.',
				short: 'needs context'
			}
		})
	},
	blastRadius: {
		test: 'blastRadius',
		title: 'Blast radius',
		asks: 'What would showing it put at risk?',
		multiple: true,
		choices: choices(HAZARDS, {
			'cross-tenant': {
				label: 'Other customers',
				says: 'Their data, or that they exist at all.',
				short: 'other customers'
			},
			'internal-logic': {
				label: 'How we decide',
				says: 'Scores, rules, suspicions, inner debate.',
				short: 'how we decide'
			},
			privileged: {
				label: 'A privileged operation',
				says: 'It becomes easier to misuse.',
				short: 'privileged'
			}
		})
	},
	portability: {
		test: 'portability',
		title: 'Portability',
		asks: 'Is it wanted as a record to keep, hand on or take along?',
		multiple: false,
		choices: choices(PORTABILITIES, {
			none: { label: 'No', says: 'Nobody would file it.', short: 'no' },
			also: { label: 'As a record too', says: 'Used here, and kept as well.', short: 'as a record too' },
			archive: { label: 'That is what it is for', says: 'Archive, hand-off or migration.', short: 'a record' }
		})
	}
};

/** What a choice of nothing means, for the one question that allows several. */
export const NO_HAZARD: Choice = {
	value: 'none',
	label: 'Nothing',
	says: 'It is about this customer and safe to show.',
	short: 'nothing'
};

export const SURFACE_NAMES: Record<Surface, { readonly name: string; readonly says: string }> = {
	product: { name: 'Product', says: 'Customers see and do this' },
	support: { name: 'Support tooling', says: 'Only your team' },
	exports: { name: 'Exports', says: 'Packages that customers take along' }
};

/** The border below what customers see in the product, and what it means in a few words. */
export const LINE_OF_VISIBILITY = {
	name: 'Line of visibility',
	says: 'customers see what is above it',
	/** The surface that it runs below. */
	below: 'product'
} as const satisfies { name: string; says: string; below: Surface };

export const KIND_NAMES: Record<Kind, { readonly name: string; readonly many: string }> = {
	field: { name: 'Field', many: 'Fields' },
	status: { name: 'Status', many: 'Statuses' },
	action: { name: 'Action', many: 'Actions' },
	download: { name: 'Download', many: 'Downloads' }
};

/** The words for an answer as it is kept, for tables and reports. */
export function answerWords(test: TestId, answer: string | readonly string[] | undefined): string {
	if (answer === undefined) return '';
	const values = typeof answer === 'string' ? [answer] : answer;
	if (values.length === 0) return NO_HAZARD.short;
	const { choices: all } = QUESTIONS[test];
	return values.map((value) => all.find((choice) => choice.value === value)?.short ?? value).join(', ');
}
