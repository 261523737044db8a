/** The facilitator's key held against a mapping, and where a team decided otherwise than it. */
import type { Item } from '../mapping/item-schema.ts';
import type { Mapping } from '../mapping/schema.ts';
import { itemById, judgedItems } from '../mapping/selectors.ts';
import { TESTS, type TestId } from '../mapping/vocabulary.ts';
import { homesOf, verdictOn, type SettledVerdict, type Verdict } from '../ownership/judge.ts';
import { preparedFor } from './at-item.ts';
import type { Guide, Prepared } from './guide.ts';

/** The mapping as if the room had answered as the key does. What has no key stays as it is. */
export function judgedByKey(mapping: Mapping, guide: Guide): Mapping {
	return {
		...mapping,
		items: mapping.items.map((item) => {
			const prepared = item.contextOnly ? undefined : preparedFor(guide, item.id);
			return prepared ? { ...item, answers: prepared.answers } : item;
		})
	};
}

/** The mapping with every item on the surface that shows it today, whatever somebody wished for. */
export function asToday(mapping: Mapping): Mapping {
	return {
		...mapping,
		items: mapping.items.map(({ surface: _surface, ...item }) =>
			item.today && item.today !== 'nowhere' ? { ...item, surface: item.today } : item
		)
	};
}

/** How the prepared answers and the room's stand to each other at one item. */
export interface BesideKey {
	readonly prepared: Prepared;
	/** The verdict on the prepared answers. */
	readonly expected: Verdict;
	readonly given: Verdict;
	/** Tests that both answered, and not alike. */
	readonly otherwise: readonly TestId[];
	/** Both verdicts are settled, and name different homes or shapes. */
	readonly differs: boolean;
}

/** Undefined: there are no prepared answers for this item, or it is not judged. */
export function besideKey(item: Item, guide: Guide): BesideKey | undefined {
	const prepared = item.contextOnly ? undefined : preparedFor(guide, item.id);
	if (!prepared) return undefined;
	const expected = verdictOn({ ...item, answers: prepared.answers });
	const given = verdictOn(item);
	const otherwise = TESTS.filter((test) => {
		const [mine, theirs] = [item.answers?.[test], prepared.answers[test]];
		return mine !== undefined && theirs !== undefined && plain(mine) !== plain(theirs);
	});
	const differs = expected.settled && given.settled && !isSameEnd(expected, given);
	return { prepared, expected, given, otherwise, differs };
}

/** Where a team decided otherwise than the template expected. */
export interface Otherwise {
	readonly item: Item;
	readonly expected: SettledVerdict;
	readonly given: SettledVerdict;
	readonly tests: readonly TestId[];
	/** Why the template expected it. */
	readonly why?: string;
}

/** By reference. Only what is settled on both sides: an open item was not decided at all. */
export function decidedOtherwise(mapping: Mapping, guide: Guide): readonly Otherwise[] {
	return judgedItems(mapping).flatMap((item): Otherwise[] => {
		const beside = besideKey(item, guide);
		if (!beside?.differs || !beside.expected.settled || !beside.given.settled) return [];
		const { expected, given, otherwise, prepared } = beside;
		return [{ item, expected, given, tests: otherwise, ...(prepared.why ? { why: prepared.why } : {}) }];
	});
}

/** How far a team is that has a key: items that both have settled, of those that the key is about and that are there. */
export function comparedWithKey(
	mapping: Mapping,
	guide: Guide
): { readonly settled: number; readonly of: number } {
	const besides = Object.keys(guide.key).flatMap((id) => {
		const item = itemById(mapping, id);
		return item ? (besideKey(item, guide) ?? []) : [];
	});
	return {
		settled: besides.filter(({ given, expected }) => given.settled && expected.settled).length,
		of: besides.length
	};
}

const isSameEnd = (a: SettledVerdict, b: SettledVerdict) =>
	a.shape === b.shape && homesOf(a).join() === homesOf(b).join();

/** Hazards in whatever order they were ticked. */
const plain = (answer: string | readonly string[]) =>
	typeof answer === 'string' ? answer : answer.toSorted().join(' ');
