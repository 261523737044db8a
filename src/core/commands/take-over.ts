import { fieldChanges } from '../mapping/field-changes.ts';
import type { Mapping } from '../mapping/schema.ts';
import { isReadOnly } from '../mapping/selectors.ts';
import { COLLECTIONS, type Collection } from '../mapping/shape.ts';
import { NOTHING, type Change, type Command } from './edit.ts';

/** What makes a mapping this one and no other, and the counter, which would give a reference out twice. */
const KEPT = ['format', 'version', 'id', 'createdAt', 'lastRef', ...COLLECTIONS];

/**
 * Brings the mapping to the state of another, in one step and part by part, so that what others change meanwhile
 * stays. Its identity stays too, and its counter of references never goes back. A newer format is not taken over.
 */
export function takeOver(target: Mapping, label: string): Command {
	return (mapping) => {
		if (isReadOnly(target)) return NOTHING;
		const lastRef = Math.max(mapping.lastRef, target.lastRef);
		const changes: Change[] = [
			...fieldChanges('mapping', mapping, target, KEPT).map(({ path, after }) => change(path, after)),
			...(lastRef === mapping.lastRef ? [] : [{ path: ['lastRef'], value: lastRef }]),
			...COLLECTIONS.flatMap((collection) => listChanges(collection, mapping, target))
		];
		return changes.length > 0 ? { label, changes } : NOTHING;
	};
}

function listChanges(collection: Collection, mapping: Mapping, target: Mapping): Change[] {
	const now: readonly { readonly id: string }[] = mapping[collection];
	const wanted: readonly { readonly id: string }[] = target[collection];
	const byId = new Map(now.map((member) => [member.id, member]));
	const staying = new Set(wanted.map(({ id }) => id));
	const gone = [...byId.keys()].filter((id) => !staying.has(id));
	return [
		...gone.map((id) => ({ path: [collection, id], value: undefined })),
		...wanted.flatMap((member): Change[] => {
			const current = byId.get(member.id);
			if (!current) return [{ path: [collection, member.id], value: member }];
			return fieldChanges(collection, current, member, []).map(({ path, after }) =>
				change([collection, member.id, ...path], after)
			);
		})
	];
}

const change = (path: readonly (string | undefined)[], value: unknown): Change => ({
	path: path.filter((part) => part !== undefined),
	value
});
