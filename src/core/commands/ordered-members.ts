/** The lists that people put in order: the agenda, the parking lot, named views, hand-offs. */
import { keysAfter, lastKey, place, sorted } from '../mapping/order.ts';
import { NOTHING, type Command } from './edit.ts';
import { addMember, memberOf, wordsFor, type Members } from './members.ts';

export type OrderedList = 'agenda' | 'parked' | 'views' | 'handOffs';
/** `Omit` alone would lose the known keys of a type that allows unknown ones. */
type Unplaced<T> = { [K in keyof T as K extends 'order' ? never : K]: T[K] };

/** Adds a member behind the others. */
export function appendMember<L extends OrderedList>(list: L, member: Unplaced<Members[L]>): Command {
	return (mapping) => {
		const [order = 'a0'] = keysAfter(lastKey(mapping[list]), 1);
		return addMember(list, { ...member, order } as Members[L])(mapping);
	};
}

/** Puts a member at a place among the others, from 0. */
export function moveMember(list: OrderedList, id: string, index: number): Command {
	return (mapping) => {
		const member = memberOf(mapping, list, id);
		if (!member) return NOTHING;
		const others = sorted<{ id: string; order: string }>(mapping[list]).filter((one) => one.id !== id);
		return {
			label: `moved ${wordsFor(list, member)}`,
			changes: [...place(others, [id], index)].map(([one, order]) => ({
				path: [list, one, 'order'],
				value: order
			}))
		};
	};
}
