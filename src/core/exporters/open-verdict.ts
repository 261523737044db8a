/** Items whose verdict could still turn out otherwise: what is promised of them has to say so. */
import type { Item } from '../mapping/item-schema.ts';
import { verdictOn } from '../ownership/judge.ts';

export function isOpen(item: Item): boolean {
	return !item.contextOnly && !verdictOn(item).settled;
}
