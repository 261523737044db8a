/** Links in words, and which kind two items most likely mean. */
import type { Item } from '#core/mapping/item-schema.ts';
import type { LinkKind } from '#core/mapping/vocabulary.ts';

export const LINK_WORDS: Record<LinkKind, { readonly out: string; readonly in: string }> = {
	'leads-to': { out: 'leads to', in: 'comes after' },
	'translates-to': { out: 'translates to', in: 'translates' },
	'hands-over': { out: 'hands over to', in: 'is handed over by' },
	requests: { out: 'requests', in: 'is requested by' }
};

type End = Pick<Item, 'kind' | 'surface'>;

/** A start for whoever links: two statuses on two lanes translate; an action that crosses lanes requests or hands over. */
export function likelyKind(from: End, to: End): LinkKind {
	if (from.surface === to.surface) return 'leads-to';
	if (from.kind === 'status' && to.kind === 'status') return 'translates-to';
	if (from.kind !== 'action') return 'leads-to';
	return from.surface === 'product' ? 'requests' : 'hands-over';
}
