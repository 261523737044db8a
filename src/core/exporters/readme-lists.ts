/** What the summary lists beside findings and decisions: items by surface, roles, measures, parked questions. */
import type { Item } from '../mapping/item-schema.ts';
import { sorted } from '../mapping/order.ts';
import type { Mapping, Measure } from '../mapping/schema.ts';
import { itemById, itemsOn } from '../mapping/selectors.ts';
import { SURFACES } from '../mapping/vocabulary.ts';
import type { Parked } from '../mapping/workshop-schema.ts';
import { KIND_NAMES, SURFACE_NAMES } from '../ownership/questions.ts';
import { isSaid } from '../rules/words.ts';
import { inMarkdown, markdownTable } from './markdown.ts';
import { named } from './surface-item.ts';
import { stageName } from './task.ts';

const NONE = 'None so far.';
const bullets = (lines: readonly string[]) =>
	lines.length > 0 ? lines.map((line) => `- ${line}`).join('\n') : NONE;

/** Every item once, under its surface. */
export function itemsText(mapping: Mapping): string {
	return [...SURFACES, 'none' as const]
		.flatMap((surface) => {
			const items = itemsOn(mapping, surface);
			if (surface === 'none' && items.length === 0) return [];
			const heading = surface === 'none' ? 'Not placed yet' : SURFACE_NAMES[surface].name;
			return [`### ${heading}`, bullets(items.map((item) => itemLine(mapping, item)))];
		})
		.join('\n\n');
}

function itemLine(mapping: Mapping, item: Item): string {
	const stage = inMarkdown(stageName(mapping, item));
	const about = [KIND_NAMES[item.kind].name.toLowerCase(), ...(stage === '' ? [] : [stage])];
	return `${named(item)} (${about.join(', ')}${item.contextOnly ? ', only for context' : ''})`;
}

const SIDES = { customer: 'the customer’s side', internal: 'your team', system: 'a system' } as const;

export function rolesText({ roles }: Mapping): string {
	return bullets(roles.map(({ name, side }) => `${inMarkdown(name)}: ${SIDES[side]}`));
}

const FOR = { customer: 'Customers', support: 'Support' } as const;

function measureRow({ name, side, unit, baseline, target }: Measure): string[] {
	return [name, side && FOR[side], baseline, target, unit].map((text) => inMarkdown(text ?? ''));
}

export function measuresText({ measures }: Mapping): string {
	if (measures.length === 0) return NONE;
	return markdownTable([['Measure', 'Felt by', 'Today', 'Wanted', 'Unit'], ...measures.map(measureRow)]);
}

/** Those that wait first, each in the order of the parking lot. */
export function parkedText(mapping: Mapping): string {
	const all = sorted(mapping.parked);
	const isWaiting = ({ settled }: Parked) => settled === undefined;
	return bullets(
		[...all.filter(isWaiting), ...all.filter((one) => !isWaiting(one))].map((one) => parkedLine(mapping, one))
	);
}

function parkedLine(mapping: Mapping, { text, item, by, on, settled, settledBy, settledOn }: Parked): string {
	const about = item === undefined ? undefined : itemById(mapping, item)?.ref;
	const who = said([by, on]);
	const settler = said([settledBy, settledOn]);
	return [
		`${about ? `${about}: ` : ''}${inMarkdown(text)}${who}`,
		...(settled === undefined ? [] : [`Settled: ${inMarkdown(settled) || '(not said how)'}${settler}`])
	].join(' · ');
}

function said(texts: readonly (string | undefined)[]): string {
	const parts = texts.filter(isSaid).map((text) => inMarkdown(text ?? ''));
	return parts.length > 0 ? ` (${parts.join(', ')})` : '';
}
