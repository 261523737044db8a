/** What one mapping can give to another, and by what each is told apart from its like. */
import type { Mapping } from '../mapping/schema.ts';

export const PART_LISTS = ['stages', 'roles', 'items', 'packages', 'measures'] as const;
export type PartList = (typeof PART_LISTS)[number];
export type Part = Readonly<Record<string, unknown>> & { readonly id: string };
/** Identifiers of the other mapping to those of mine. */
export type Ids = ReadonlyMap<string, string>;
export type AllIds = Readonly<Record<PartList, Ids>>;

export function byList<T>(of: (list: PartList) => T): Readonly<Record<PartList, T>> {
	return Object.fromEntries(PART_LISTS.map((list) => [list, of(list)])) as Record<PartList, T>;
}

export const partsOf = (mapping: Mapping, list: PartList) => mapping[list] as readonly Part[];

/** Names a part of the other. No identifier has a slash in it, so that it never is one of mine. */
export const rowKey = (list: PartList, id: string) => `${list}/${id}`;

/** One name, however it is spelled. */
export const plain = (value: unknown): string =>
	typeof value === 'string' ? value.normalize('NFC').trim().toLowerCase() : '';

/** Kind (or side) and name: what makes two parts the same one for people. */
export function nameKey(list: PartList, { name, kind, side }: Part): string {
	return JSON.stringify([list === 'items' ? kind : list === 'stages' ? null : (side ?? null), plain(name)]);
}
