/** One idea of the method, and the words that stand for it in names and descriptions. */
import type {
	FREQUENCIES,
	Hazard,
	INTERPRETATIONS,
	NEXT_ACTIONS,
	PORTABILITIES
} from '../../mapping/vocabulary.ts';

/** What a word says about the answers to the ownership tests. */
export interface Leaning {
	readonly frequency?: (typeof FREQUENCIES)[number];
	readonly nextAction?: (typeof NEXT_ACTIONS)[number];
	readonly interpretation?: (typeof INTERPRETATIONS)[number];
	readonly blastRadius?: Hazard;
	readonly portability?: (typeof PORTABILITIES)[number];
}

export interface Concept {
	/** Kebab-case; the weights are kept by it. */
	readonly id: string;
	/** What a word of it does, to follow the word: `names a privileged operation`. */
	readonly says: string;
	readonly leans?: Leaning;
	/**
	 * Separated by blanks. `two_words` match in a row and are then not matched one by one; `fraud*` matches every
	 * word that begins so. Singular, lower case.
	 */
	readonly words: string;
}
