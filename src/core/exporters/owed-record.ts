/** The half of a split that leaves: what customers want as a record too, and no package carries. */
import type { Item } from '../mapping/item-schema.ts';
import type { Mapping } from '../mapping/schema.ts';
import { packagesWith } from '../mapping/selectors.ts';
import { verdictOn } from '../ownership/judge.ts';
import { namesakesOf } from '../rules/namesakes.ts';
import { acceptedAt, targetOf } from './target.ts';

/** Does a verdict split it, and nobody accepted that a half is missing? */
export function isSplit(mapping: Mapping, item: Item): boolean {
	const verdict = verdictOn(item);
	const accepted = acceptedAt(mapping, { type: 'item', id: item.id });
	return !item.contextOnly && verdict.settled && verdict.shape === 'split' && !accepted.has('half-split');
}

export function owesRecord(mapping: Mapping, item: Item): boolean {
	return (
		isSplit(mapping, item) &&
		targetOf(mapping, item) === 'product' &&
		namesakesOf(mapping, item.id).every(({ id }) => packagesWith(mapping, id).length === 0)
	);
}
