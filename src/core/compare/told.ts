/** A comparison as people read it: list by list, what each difference is about and what happened to it. */
import type { Mapping } from '../mapping/schema.ts';
import { itemById } from '../mapping/selectors.ts';
import { COLLECTIONS, type Collection } from '../mapping/shape.ts';
import { compareMappings, countDifferences, type Difference } from './compare.ts';
import { fieldSentence, happeningsIn, subjectOf } from './sentence.ts';
import { waysOf, type Way } from './ways.ts';

export interface ToldDifference {
	readonly difference: Difference;
	/** In how many ways it differs; never empty. */
	readonly ways: readonly Way[];
	/** “DMC-014 Ticket priority”. */
	readonly subject: string;
	/** One clause each: “moved from Product to Support tooling”. */
	readonly happenings: readonly string[];
}

export interface ToldComparison {
	/** Whether nothing differs, whatever the two are called in their files. */
	readonly isSame: boolean;
	/** What happened to the mapping itself and its workflow. */
	readonly facts: readonly string[];
	/** Only lists in which something differs. */
	readonly lists: readonly { readonly collection: Collection; readonly all: readonly ToldDifference[] }[];
	readonly counts: ReturnType<typeof countDifferences>;
}

/** What a list of items says something of. */
const OF_LISTS: readonly Collection[] = ['stages', 'roles', 'items'];

/** `isOfLists`: one of them was made from a list, and what no list holds is no difference. */
export function toldComparison(before: Mapping, after: Mapping, isOfLists = false): ToldComparison {
	const whole = compareMappings(before, after);
	const comparison = isOfLists
		? { facts: [], members: whole.members.filter(({ collection }) => OF_LISTS.includes(collection)) }
		: whole;
	const counts = countDifferences(comparison);
	const nameOf = (id: string) => `“${(itemById(after, id) ?? itemById(before, id))?.name ?? id}”`;
	const told = (difference: Difference): ToldDifference => ({
		difference,
		ways: waysOf(difference),
		subject: subjectOf(difference, nameOf),
		happenings: happeningsIn(difference)
	});
	return {
		isSame: comparison.facts.length === 0 && comparison.members.length === 0,
		facts: [...new Set(comparison.facts.map((fact) => fieldSentence(fact, 'mapping')))],
		lists: COLLECTIONS.flatMap((collection) => {
			const all = comparison.members.filter((one) => one.collection === collection);
			return all.length > 0 ? [{ collection, all: all.map(told) }] : [];
		}),
		counts
	};
}
