/** How things of a mapping are called in a document. */
import type { Item } from '../../mapping/item-schema.ts';
import type { Mapping, Role } from '../../mapping/schema.ts';
import { itemById, stageOf } from '../../mapping/selectors.ts';
import { byText } from '../../mapping/shape.ts';
import { SIDES, type Side } from '../../mapping/vocabulary.ts';
import { KIND_NAMES } from '../../ownership/questions.ts';
import type { Finding } from '../../rules/rule.ts';
import { oneLine } from '../one-line.ts';
import type { Span } from './blocks.ts';

/** Name and reference, in a sentence. */
export function called(item: Item): Span[] {
	return [{ name: item.name }, ' ', { ref: item.ref }];
}

/** Name, and below it reference and kind; the stage too, where a mapping is given, and what else is to be said of it. */
export function entry(item: Item, mapping?: Mapping, note = ''): Span[] {
	const id = mapping && stageOf(mapping, item);
	const stage = id === undefined ? undefined : mapping?.stages.find((one) => one.id === id);
	const kind = KIND_NAMES[item.kind].name.toLowerCase();
	const where = stage ? `, ${oneLine(stage.name)}` : '';
	return [{ name: item.name }, { under: `${item.ref} ${kind}${where}${note}` }];
}

/** Who acts, as a customer reads it. */
export const ACTORS: Readonly<Record<Side, string>> = {
	customer: 'The customer acts.',
	internal: 'The team acts.',
	system: 'The system acts.'
};

export const SIDE_NAMES: Readonly<Record<Side, string>> = {
	customer: 'Customer’s side',
	internal: 'The team',
	system: 'Systems'
};

/** By side, then by name. */
export function rolesInOrder({ roles }: Mapping): Role[] {
	return roles.toSorted(
		(a, b) => SIDES.indexOf(a.side) - SIDES.indexOf(b.side) || byText(a.name, b.name) || byText(a.id, b.id)
	);
}

/** A finding's text behind the reference of the item that it is about. */
export function found(mapping: Mapping, { at, text }: Finding): Span[] {
	const ref = at.type === 'item' ? itemById(mapping, at.id)?.ref : undefined;
	return ref === undefined ? [text] : [{ ref }, ` ${text}`];
}
