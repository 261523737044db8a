/** What a person says of items that are to come, beside what the file says of them. */
import type { Item } from '../mapping/item-schema.ts';
import type { Mapping } from '../mapping/schema.ts';
import { nameKey } from '../rules/namesakes.ts';
import { presentItem } from './accept.ts';
import type { ItemsProposal, ProposedItem } from './proposal.ts';

/** Where new items go that don't say so themselves. */
export interface Place {
	readonly stageName?: string;
	readonly today?: NonNullable<Item['today']>;
}

export interface Wishes {
	readonly place?: Place | undefined;
	/** Without the new items of which there is one already. */
	readonly leavesOut?: boolean | undefined;
}

const isNew = (mapping: Mapping | undefined, item: ProposedItem) =>
	mapping === undefined || presentItem(mapping, item) === undefined;

export function withPlace(
	proposal: ItemsProposal,
	mapping: Mapping | undefined,
	{ stageName, today }: Place
): ItemsProposal {
	const items = proposal.items.map((item) =>
		isNew(mapping, item)
			? {
					...item,
					...(stageName === undefined || item.stageName !== undefined ? {} : { stageName }),
					...(today === undefined || item.today !== undefined ? {} : { today })
				}
			: item
	);
	return { ...proposal, items };
}

/**
 * The new items whose kind and name an item of the mapping has, or another one further up. Items that rows change count
 * as those rows call them: a row may free a name, or take one.
 */
export function namesakesIn(
	proposal: ItemsProposal,
	mapping: Mapping | undefined
): ReadonlySet<ProposedItem> {
	const renamed = new Map(
		proposal.items.flatMap((row) => {
			const item = mapping && presentItem(mapping, row);
			return item ? [[item, row] as const] : [];
		})
	);
	const seen = new Set(mapping?.items.map((item) => nameKey(renamed.get(item) ?? item)));
	return new Set(
		proposal.items.filter((item) => {
			if (!isNew(mapping, item)) return false;
			const key = nameKey(item);
			const isKnown = seen.has(key);
			seen.add(key);
			return isKnown;
		})
	);
}

export function without(proposal: ItemsProposal, out: ReadonlySet<ProposedItem>): ItemsProposal {
	const items = proposal.items.filter((item) => !out.has(item));
	// A stage that only they named is none to be made.
	const named = new Set(items.map(({ stageName }) => stageName));
	return { ...proposal, items, stageNames: proposal.stageNames.filter((name) => named.has(name)) };
}
