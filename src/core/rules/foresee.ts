/** What a command would do, before it is done: verdicts, places and findings, now and then. Nothing is changed. */
import { applyChanges, type Command } from '../commands/edit.ts';
import type { Item } from '../mapping/item-schema.ts';
import type { Mapping } from '../mapping/schema.ts';
import { itemById } from '../mapping/selectors.ts';
import type { Surface } from '../mapping/vocabulary.ts';
import { verdictOn, wantedOn, type Verdict } from '../ownership/judge.ts';
import { review } from './review.ts';
import type { Finding } from './rule.ts';

/** An item that the command touches. `before` is absent where it comes, `after` where it goes. */
export interface Touched {
	readonly id: string;
	readonly before: Item | undefined;
	readonly after: Item | undefined;
	readonly verdictBefore: Verdict | undefined;
	readonly verdictAfter: Verdict | undefined;
	/** Where its verdict would then want it; undefined: it would be open, at home, or only context. */
	readonly movesTo: Surface | undefined;
}

export interface Foresight {
	/** What undo would call it; empty where nothing would change. */
	readonly label: string;
	/** In the order of the command's changes. */
	readonly touched: readonly Touched[];
	/** Open findings that would be new, worst first. */
	readonly comes: readonly Finding[];
	/** Open findings that would be gone, worst first. */
	readonly goes: readonly Finding[];
}

/** What the command would do to this mapping. `today`: an ISO date, by which acceptances may be due. */
export function foresee(mapping: Mapping, command: Command, today?: string): Foresight {
	const { label, changes } = command(mapping);
	if (changes.length === 0) return { label: '', touched: [], comes: [], goes: [] };
	const then = applyChanges(mapping, changes);
	const ids = new Set(
		changes.flatMap(({ path: [list, id] }) => (list === 'items' && id !== undefined ? [id] : []))
	);
	// The mapping as it is comes first: it is known already, and what is looked at next differs by one edit.
	const now = review(mapping, today).open;
	const later = review(then, today).open;
	return {
		label,
		touched: [...ids].map((id) => touched(id, itemById(mapping, id), itemById(then, id))),
		comes: without(later, now),
		goes: without(now, later)
	};
}

function touched(id: string, before: Item | undefined, after: Item | undefined): Touched {
	return {
		id,
		before,
		after,
		verdictBefore: before && verdictOn(before),
		verdictAfter: after && verdictOn(after),
		movesTo: after && wantedOn(after)
	};
}

/** What of one list is not in the other. The same finding in other words is still the same. */
function without(findings: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
	const keys = new Set(others.map(({ key }) => key));
	return findings.filter(({ key }) => !keys.has(key));
}
