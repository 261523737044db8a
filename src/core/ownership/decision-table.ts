/**
 * The decision table: where an item belongs, by its answers. First row that matches decides (DMN hit policy
 * "F"). Verdict, help page, specification and docs all read it from here. `test/core/ownership` runs every
 * combination of answers through it: complete, monotone, no row without a case of its own.
 */
import type {
	FREQUENCIES,
	Hazard,
	INTERPRETATIONS,
	Kind,
	NEXT_ACTIONS,
	PORTABILITIES,
	Surface
} from '../mapping/vocabulary.ts';

export type Shape = 'place' | 'translate' | 'split';
export type Strength = 'clear' | 'leaning';

export interface Row {
	readonly row: number;
	/** What must hold; an absent test may have any answer. */
	readonly when: {
		/** The hazard that decides: the first of the blast radius, deliberation counted as internal logic. */
		readonly hazard: Hazard | 'none';
		readonly portability?: readonly (typeof PORTABILITIES)[number][];
		readonly nextAction?: readonly (typeof NEXT_ACTIONS)[number][];
		readonly interpretation?: (typeof INTERPRETATIONS)[number];
		readonly frequency?: readonly (typeof FREQUENCIES)[number][];
		readonly kind?: readonly Kind[];
	};
	readonly surface: Surface;
	readonly shape: Shape;
	readonly strength: Strength;
	/** Somebody has to approve each time. */
	readonly approvalOwed?: true;
	/** Why, in one sentence that can follow an item's name. */
	readonly why: string;
}

const SHOWN = ['field', 'status', 'download'] as const;
const PLANNED = ['recurring', 'occasional'] as const;

export const DECISION_TABLE: readonly Row[] = [
	{
		row: 1,
		when: { hazard: 'cross-tenant', nextAction: ['customer'], frequency: ['recurring'] },
		surface: 'support',
		shape: 'translate',
		strength: 'clear',
		why: 'It touches other customers, so it stays inside; the customer acts on it again and again, so they are owed a version about their own account alone.'
	},
	{
		row: 2,
		when: { hazard: 'cross-tenant' },
		surface: 'support',
		shape: 'place',
		strength: 'clear',
		why: 'Showing it would reveal other customers or their data.'
	},
	{
		row: 3,
		when: { hazard: 'internal-logic', frequency: ['recurring'], kind: SHOWN },
		surface: 'support',
		shape: 'translate',
		strength: 'clear',
		why: 'It shows how decisions are made, so it stays inside; the customer needs its outcome again and again, in words of their own.'
	},
	{
		row: 4,
		when: { hazard: 'internal-logic', nextAction: ['customer'], frequency: ['occasional'], kind: SHOWN },
		surface: 'support',
		shape: 'translate',
		strength: 'clear',
		why: 'It shows how decisions are made, and now and then the customer has to act on the outcome: they are owed that outcome, not the reasoning.'
	},
	{
		row: 5,
		when: { hazard: 'internal-logic', interpretation: 'needs-context', kind: ['status'] },
		surface: 'support',
		shape: 'translate',
		strength: 'clear',
		why: 'It is a step of the inner debate that nobody outside can read; customers still need to know where they stand.'
	},
	{
		row: 6,
		when: { hazard: 'internal-logic', nextAction: ['customer'], frequency: ['recurring'], kind: ['action'] },
		surface: 'support',
		shape: 'translate',
		strength: 'leaning',
		why: 'The action exposes how decisions are made; the customer needs a safer one of their own for the same end.'
	},
	{
		row: 7,
		when: { hazard: 'internal-logic' },
		surface: 'support',
		shape: 'place',
		strength: 'clear',
		why: 'Showing it reveals how decisions are made.'
	},
	{
		row: 8,
		when: { hazard: 'privileged', portability: ['archive'], nextAction: ['customer', 'elsewhere'] },
		surface: 'exports',
		shape: 'place',
		strength: 'clear',
		approvalOwed: true,
		why: 'It is wanted as a record, and handing it out is a privileged act: it goes into a package that somebody approves.'
	},
	{
		row: 9,
		when: { hazard: 'privileged', nextAction: ['customer'], frequency: ['recurring'] },
		surface: 'support',
		shape: 'translate',
		strength: 'clear',
		why: 'It makes a privileged operation easier to misuse, yet the customer needs the result again and again: they are owed a safer version.'
	},
	{
		row: 10,
		when: { hazard: 'privileged' },
		surface: 'support',
		shape: 'place',
		strength: 'clear',
		why: 'On a customer’s screen a privileged operation gets easier to misuse.'
	},
	{
		row: 11,
		when: {
			hazard: 'none',
			portability: ['archive'],
			nextAction: ['customer'],
			interpretation: 'clear',
			frequency: ['recurring']
		},
		surface: 'product',
		shape: 'split',
		strength: 'clear',
		why: 'The customer works with its current state all the time and wants its history as a record: state in the product, history in a package.'
	},
	{
		row: 12,
		when: { hazard: 'none', portability: ['archive'], nextAction: ['internal'] },
		surface: 'exports',
		shape: 'place',
		strength: 'leaning',
		why: 'It is there to be kept as a record, though the next step is your team’s.'
	},
	{
		row: 13,
		when: { hazard: 'none', portability: ['archive'] },
		surface: 'exports',
		shape: 'place',
		strength: 'clear',
		why: 'It is there to be kept, handed on or taken elsewhere.'
	},
	{
		row: 14,
		when: {
			hazard: 'none',
			portability: ['also'],
			nextAction: ['elsewhere'],
			interpretation: 'clear',
			frequency: ['recurring']
		},
		surface: 'product',
		shape: 'split',
		strength: 'leaning',
		why: 'The customer needs it regularly and takes it elsewhere: state in the product, the record in a package.'
	},
	{
		row: 15,
		when: { hazard: 'none', portability: ['also'], nextAction: ['elsewhere'] },
		surface: 'exports',
		shape: 'place',
		strength: 'clear',
		why: 'The customer’s next step happens in another system, and a record is what that needs.'
	},
	{
		row: 16,
		when: { hazard: 'none', portability: ['none'], nextAction: ['elsewhere'] },
		surface: 'exports',
		shape: 'place',
		strength: 'leaning',
		why: 'The customer’s next step happens in another system.'
	},
	{
		row: 17,
		when: { hazard: 'none', nextAction: ['internal'], kind: ['action'] },
		surface: 'support',
		shape: 'place',
		strength: 'clear',
		why: 'It is an action that your team takes.'
	},
	{
		row: 18,
		when: { hazard: 'none', nextAction: ['internal'], interpretation: 'clear', kind: ['status'] },
		surface: 'product',
		shape: 'place',
		strength: 'clear',
		why: 'It tells the customer in plain words that the next step is your team’s.'
	},
	{
		row: 19,
		when: {
			hazard: 'none',
			nextAction: ['internal'],
			interpretation: 'clear',
			frequency: ['recurring'],
			kind: ['field', 'download']
		},
		surface: 'product',
		shape: 'place',
		strength: 'leaning',
		why: 'The next step is your team’s, but the customer looks at it all the time and understands it.'
	},
	{
		row: 20,
		when: {
			hazard: 'none',
			nextAction: ['internal'],
			interpretation: 'needs-context',
			frequency: PLANNED,
			kind: ['status']
		},
		surface: 'support',
		shape: 'translate',
		strength: 'clear',
		why: 'Only your team can read it, and the customer needs to know where they stand: the raw status stays inside, words of their own go outside.'
	},
	{
		row: 21,
		when: {
			hazard: 'none',
			nextAction: ['internal'],
			interpretation: 'needs-context',
			frequency: ['recurring'],
			kind: ['field', 'download']
		},
		surface: 'support',
		shape: 'translate',
		strength: 'leaning',
		why: 'Your team acts on it and only your team can read it; what it means for the customer is asked for all the time.'
	},
	{
		row: 22,
		when: { hazard: 'none', nextAction: ['internal'] },
		surface: 'support',
		shape: 'place',
		strength: 'clear',
		why: 'The next step is your team’s.'
	},
	{
		row: 23,
		when: { hazard: 'none', nextAction: ['customer'], interpretation: 'needs-context', frequency: PLANNED },
		surface: 'support',
		shape: 'translate',
		strength: 'clear',
		why: 'The customer has to act on it and can’t read it as it is: translate it before you show it.'
	},
	{
		row: 24,
		when: {
			hazard: 'none',
			nextAction: ['customer'],
			interpretation: 'needs-context',
			frequency: ['exception']
		},
		surface: 'support',
		shape: 'place',
		strength: 'leaning',
		why: 'It comes up only when something went wrong, and it takes your team to explain it.'
	},
	{
		row: 25,
		when: {
			hazard: 'none',
			portability: ['also'],
			nextAction: ['customer'],
			interpretation: 'clear',
			frequency: PLANNED,
			kind: ['download']
		},
		surface: 'product',
		shape: 'split',
		strength: 'clear',
		why: 'The customer needs the current one at hand and all of them as a record.'
	},
	{
		row: 26,
		when: {
			hazard: 'none',
			portability: ['also'],
			nextAction: ['customer'],
			interpretation: 'clear',
			frequency: PLANNED,
			kind: ['field']
		},
		surface: 'product',
		shape: 'split',
		strength: 'leaning',
		why: 'The customer works with its current value and wants its history too.'
	},
	{
		row: 27,
		when: { hazard: 'none', nextAction: ['customer'], interpretation: 'clear', frequency: PLANNED },
		surface: 'product',
		shape: 'place',
		strength: 'clear',
		why: 'The customer owns the next step and understands it.'
	},
	{
		row: 28,
		when: {
			hazard: 'none',
			nextAction: ['customer'],
			interpretation: 'clear',
			frequency: ['exception'],
			kind: ['status']
		},
		surface: 'product',
		shape: 'place',
		strength: 'clear',
		why: 'Something went wrong, and the customer can read what it is and put it right.'
	},
	{
		row: 29,
		when: { hazard: 'none', nextAction: ['customer'], interpretation: 'clear', frequency: ['exception'] },
		surface: 'product',
		shape: 'place',
		strength: 'leaning',
		why: 'It is rare, but the next step is the customer’s and they understand it.'
	}
];
