/** Which members of a mapping a command is about: picked at the moment it runs, so that any sequence makes sense. */
import fc from 'fast-check';
import type { Command } from '#core/commands/edit.ts';
import type { Mapping } from '#core/mapping/schema.ts';

/** Which of a list's members, by numbers: wraps around, may name one twice, none where the list is empty. */
export type Choice = readonly number[];
export const choice = fc.array(fc.nat({ max: 20 }), { minLength: 1, maxLength: 3 });
export const chosen = (members: readonly { readonly id: string }[], numbers: Choice): string[] =>
	members.length === 0 ? ['gone'] : numbers.map((n) => (members[n % members.length] as { id: string }).id);
export const one = (members: readonly { readonly id: string }[], numbers: Choice) =>
	chosen(members, numbers)[0] as string;

export const onMembers = <A>(
	rest: fc.Arbitrary<A>,
	make: (mapping: Mapping, choice: Choice, rest: A) => Command
) =>
	fc.tuple(choice, rest).map(
		([numbers, value]): Command =>
			(mapping) =>
				make(mapping, numbers, value)(mapping)
	);
