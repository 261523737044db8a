/** Where to go about a finding that no click mends: only a screen knows the ways. */
import { itemById } from '#core/mapping/selectors.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { verdictOn } from '#core/ownership/judge.ts';
import type { Finding } from '#core/rules/rule.ts';

export type Remedy =
	/** Answer its questions. */
	| { readonly kind: 'judge'; readonly item: string }
	/** Go and see to the package. */
	| { readonly kind: 'package'; readonly id: string }
	/** Go and see it on the board. */
	| { readonly kind: 'open'; readonly item?: string };

/** Findings that answers resolve. */
const JUDGED = ['untested-item', 'unplaced-item'];

/** Undefined: nothing here to go to. */
export function remedyFor(mapping: Mapping, { rule, at }: Finding): Remedy | undefined {
	if (at.type === 'surface') return { kind: 'open' };
	if (at.type === 'link') {
		const link = mapping.links.find(({ id }) => id === at.id);
		return link && { kind: 'open', item: link.from };
	}
	if (at.type === 'package') return { kind: 'package', id: at.id };
	const item = at.type === 'item' ? itemById(mapping, at.id) : undefined;
	if (!item) return undefined;
	const isOpen = !verdictOn(item).settled;
	return { kind: JUDGED.includes(rule) && isOpen ? 'judge' : 'open', item: item.id };
}
