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

export function withPlace(
	proposal: ItemsProposal,
	mapping: Mapping | undefined,
	{ stageName, today }: Place
): ItemsProposal {
	const items = proposal.items.map((item) =>
		mapping && presentItem(mapping, item)
			? item
			: {
					...item,
					...(stageName === undefined || item.stageName !== undefined ? {} : { stageName }),
					...(today === undefined || item.today !== undefined ? {} : { today })
				}
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
	const rows = new Map<Item, ProposedItem>();
	const fresh = proposal.items.filter((row) => {
		const item = mapping && presentItem(mapping, row);
		if (item) rows.set(item, row);
		return !item;
	});
	const seen = new Set(mapping?.items.map((item) => nameKey(rows.get(item) ?? item)));
	return new Set(
		fresh.filter((row) => {
			const key = nameKey(row);
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
