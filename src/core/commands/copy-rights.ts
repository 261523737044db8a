/** What one role may do, for another role too: a new role seldom begins with nothing. */
import { itemById } from '../mapping/selectors.ts';
import { PERMISSIONS } from '../mapping/vocabulary.ts';
import { NOTHING, type Command } from './edit.ts';
import { rightsChange, rightsOf } from './grant-right.ts';

export interface RightsCopy {
	/** Whose rights. */
	readonly from: string;
	/** Who gets them. */
	readonly to: string;
	/** Only on these items; absent: on every item. */
	readonly ids?: readonly string[] | undefined;
	/** Keeps what the second role may do beside them; otherwise both may do exactly the same. */
	readonly isAdding?: boolean | undefined;
}

export function copyRights({ from, to, ids, isAdding = false }: RightsCopy): Command {
	return (mapping) => {
		const [source, target] = [from, to].map((id) => mapping.roles.find((role) => role.id === id));
		if (!source || !target || source === target) return NOTHING;
		const items = ids
			? [...new Set(ids)].map((id) => itemById(mapping, id)).filter((item) => item !== undefined)
			: mapping.items;
		const changes = items.flatMap((item) => {
			const [wanted, now] = [rightsOf(item, from), rightsOf(item, to)];
			const next = PERMISSIONS.filter((one) => wanted.includes(one) || (isAdding && now.includes(one)));
			const isSo = PERMISSIONS.every((one) => next.includes(one) === now.includes(one));
			return isSo ? [] : [rightsChange(item, to, next)];
		});
		if (changes.length === 0) return NOTHING;
		const what = isAdding ? 'may also do what' : 'may do exactly what';
		return { label: `${target.name} ${what} ${source.name} may`, changes };
	};
}
