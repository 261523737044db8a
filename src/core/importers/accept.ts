/** A proposal that a person accepted: one command into a mapping, or a new mapping. All of it or nothing. */
import { counted } from '../mapping/counted.ts';
import { applyChanges, NOTHING, type Change, type Command } from '../commands/edit.ts';
import { patchChanges } from '../commands/patch.ts';
import { emptyMapping } from '../mapping/empty.ts';
import { keysAfter, lastKey } from '../mapping/order.ts';
import { formatRef } from '../mapping/refs.ts';
import type { Item } from '../mapping/item-schema.ts';
import type { Mapping } from '../mapping/schema.ts';
import { heirOf, itemByRef } from '../mapping/selectors.ts';
import { refNumber } from '../mapping/shape.ts';
import { Names } from './names.ts';
import type { ItemsProposal, MappingProposal, ProposedItem, Remark } from './proposal.ts';

/**
 * Brings the items into a mapping. An item whose reference is there already gets the values that the file
 * gives and keeps the others: an empty cell clears nothing. `newId` gives an identifier never used before.
 */
export function importItems(proposal: ItemsProposal, newId: () => string): Command {
	return (mapping) => {
		const names = new Names(mapping, proposal, newId);
		const changes: Change[] = [];
		const fresh: ProposedItem[] = [];
		let updated = 0;
		const rows = rowsThatCount(mapping, proposal);
		for (const proposed of rows) {
			const present = presentItem(mapping, proposed);
			if (!present) fresh.push(proposed);
			else {
				const patches = patchChanges('items', present, patchOf(present, proposed, names));
				if (patches.length > 0) updated += 1;
				changes.push(...patches);
			}
		}
		const { items, lastRef } = newItems(mapping, fresh, highestIn(rows, mapping.lastRef), names, newId);
		if (lastRef > mapping.lastRef) changes.push({ path: ['lastRef'], value: lastRef });
		changes.push(...items.map((item) => ({ path: ['items', item.id], value: item })));
		if (changes.length === 0) return NOTHING;
		return { label: labelOf(items.length, updated), changes: [...names.additions(), ...changes] };
	};
}

/** The item that a row is about: the one with its reference, or the one that took it over when they were merged. */
export function presentItem(mapping: Mapping, { ref }: ProposedItem): Item | undefined {
	return ref === undefined ? undefined : (itemByRef(mapping, ref) ?? heirOf(mapping, ref));
}

/** A file from before a merge names both: then the row of the item that stayed counts, not that of the other. */
function rowsThatCount(mapping: Mapping, { items }: ItemsProposal): readonly ProposedItem[] {
	const named = new Set(items.map(({ ref }) => ref));
	return items.filter(({ ref }) => {
		const heir =
			ref === undefined || itemByRef(mapping, ref) !== undefined ? undefined : heirOf(mapping, ref);
		return heir === undefined || !named.has(heir.ref);
	});
}

const count = (number: number) => counted(number, 'item', 'items');

function labelOf(added: number, updated: number): string {
	const parts = [added > 0 && `imported ${count(added)}`, updated > 0 && `updated ${count(updated)}`];
	return parts.filter(Boolean).join(', ') || 'imported a list';
}

/** The values that the file gives an item that is there already. */
function patchOf(present: Item, proposed: ProposedItem, names: Names): Record<string, unknown> {
	const { ref: _ref, stageName, access, addsNotes, notes, ...fields } = proposed;
	const patch: Record<string, unknown> = Object.fromEntries(Object.entries(fields));
	if (stageName !== undefined && names.stageNameOf(present.stage) !== stageName)
		patch['stage'] = names.stage(stageName);
	if (access !== undefined) {
		const cleared = Object.keys(present.access ?? {}).map((role): [string, undefined] => [role, undefined]);
		patch['access'] = Object.fromEntries([...cleared, ...names.access(access)]);
	}
	if (notes !== undefined) patch['notes'] = addsNotes ? withLines(present.notes, notes) : notes;
	return patch;
}

/** The notes with those of the lines that are not in them yet: the same file twice adds nothing. */
function withLines(notes: string | undefined, lines: string): string {
	const present = new Set((notes ?? '').split('\n'));
	const added = lines.split('\n').filter((line) => !present.has(line));
	return [notes, ...added].filter((one) => one !== undefined && one !== '').join('\n');
}

/** The highest number that any row brings, for new items and for those that are there already; at least `least`. */
function highestIn(rows: readonly ProposedItem[], least: number): number {
	const given = rows.flatMap(({ ref, formerRefs = [] }) =>
		(ref === undefined ? formerRefs : [ref, ...formerRefs]).map(refNumber)
	);
	return given.reduce((most, number) => Math.max(most, number), least);
}

function newItems(
	mapping: Mapping,
	proposals: readonly ProposedItem[],
	highest: number,
	names: Names,
	newId: () => string
): { items: Item[]; lastRef: number } {
	let lastRef = highest;
	const orders = proposals.flatMap(({ order }) => (order === undefined ? [] : { id: '', order }));
	const keys = keysAfter(lastKey([...mapping.items, ...orders]), proposals.length - orders.length);
	let used = 0;
	const items = proposals.map((proposed): Item => {
		const { ref, order, stageName, access, addsNotes: _addsNotes, ...fields } = proposed;
		const ownRef = ref ?? formatRef((lastRef += 1));
		return {
			...fields,
			id: newId(),
			ref: ownRef,
			order: order ?? (keys[used++] as string),
			...(stageName === undefined ? {} : { stage: names.stage(stageName) }),
			...(access === undefined ? {} : { access: Object.fromEntries(names.access(access)) })
		};
	});
	return { items, lastRef };
}

export interface NewMapping {
	readonly id: string;
	/** For a list of items; a mapping in a file has a title of its own. */
	readonly title: string;
	readonly newId: () => string;
	/** ISO 8601; the clock is the caller's. */
	readonly createdAt?: string;
}

/** A new mapping of what the file holds. */
export function mappingFrom(proposal: ItemsProposal | MappingProposal, options: NewMapping): Mapping {
	if (proposal.type === 'mapping') return { ...proposal.mapping, id: options.id };
	const empty = emptyMapping(options.id, proposal.title ?? options.title, options.createdAt);
	const { workflow } = proposal;
	const begun = workflow ? { ...empty, workflow } : empty;
	return applyChanges(begun, importItems(proposal, options.newId)(begun).changes);
}

export interface ChangedItem {
	readonly item: Item;
	readonly proposed: ProposedItem;
	/** Fields that get another value: `name`, `answers.frequency`. */
	readonly fields: readonly string[];
}

/** What accepting would do. */
export interface Preview {
	readonly added: readonly ProposedItem[];
	readonly changed: readonly ChangedItem[];
	readonly same: readonly Item[];
	/** Items of the mapping that the file, which knows references, does not name. They stay as they are. */
	readonly missing: readonly Item[];
	/** Rows that don't come in. */
	readonly refused: readonly Remark[];
}

/** What comes in, what changes, what doesn't; without a mapping all is new. */
export function preview(mapping: Mapping | undefined, proposal: ItemsProposal): Preview {
	const added: ProposedItem[] = [];
	const changed: ChangedItem[] = [];
	const same: Item[] = [];
	let made = 0;
	const names = mapping ? new Names(mapping, proposal, () => `new-${(made += 1)}`) : undefined;
	for (const proposed of mapping ? rowsThatCount(mapping, proposal) : proposal.items) {
		const item = mapping && presentItem(mapping, proposed);
		if (!item || !names) added.push(proposed);
		else {
			const changes = patchChanges('items', item, patchOf(item, proposed, names));
			const fields = [...new Set(changes.map(({ path }) => fieldOf(path)))];
			if (fields.length > 0) changed.push({ item, proposed, fields });
			else same.push(item);
		}
	}
	const touched = new Set([...same, ...changed.map(({ item }) => item)]);
	const missing = touched.size === 0 ? [] : (mapping?.items.filter((item) => !touched.has(item)) ?? []);
	return { added, changed, same, missing, refused: proposal.refused };
}

/** Members of a set and single roles are told by their field. */
function fieldOf([, , key = '', part]: readonly string[]): string {
	return part !== undefined && ['answers', 'evidence', 'nextStep', 'source'].includes(key)
		? `${key}.${part}`
		: key;
}
