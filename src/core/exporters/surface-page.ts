/** `surfaces/<surface>.md`: what a surface holds, stage by stage, and what it must not hold. */
import { counted } from '../mapping/counted.ts';
import type { Mapping, Package } from '../mapping/schema.ts';
import { contentsOf, itemsInCell, itemsOn, translationsOf } from '../mapping/selectors.ts';
import type { Surface } from '../mapping/vocabulary.ts';
import { KIND_NAMES, SURFACE_NAMES } from '../ownership/questions.ts';
import { isSaid } from '../rules/words.ts';
import { keptOff, keptOffById, type KeptOff } from './kept-off.ts';
import { inMarkdown } from './markdown.ts';
import { itemText, named } from './surface-item.ts';

/** What stands off the other two harms nobody in Support tooling, but is not the team's to do. */
const NEVER: Readonly<Record<Surface, string>> = {
	product: 'What must never appear here',
	support: 'What belongs elsewhere',
	exports: 'What must never be in a package'
};

/** The whole text. Ends with a line feed. */
export function writeSurface(mapping: Mapping, surface: Surface): string {
	const { name, says } = SURFACE_NAMES[surface];
	const off = keptOff(mapping, surface);
	const parts = [
		`# ${name}`,
		`${says}. ${counted(itemsOn(mapping, surface).length, 'item', 'items')} of “${inMarkdown(mapping.title)}”, by stage.`,
		...[...mapping.stages, undefined].flatMap((stage) => stageParts(mapping, surface, stage)),
		...(surface === 'exports' ? ['## Packages', ...packageParts(mapping)] : []),
		`## ${NEVER[surface]}`,
		off.length > 0 ? off.map((one) => offText(mapping, surface, one)).join('\n') : 'Nothing so far.'
	];
	return `${parts.join('\n\n')}\n`;
}

function stageParts(
	mapping: Mapping,
	surface: Surface,
	stage: Mapping['stages'][number] | undefined
): string[] {
	const items = itemsInCell(mapping, surface, stage?.id);
	if (items.length === 0) return [];
	const heading = stage ? inMarkdown(stage.name) || '(blank)' : 'Without a stage';
	return [`## ${heading}`, ...items.map((item) => itemText(mapping, item))];
}

function packageParts(mapping: Mapping): string[] {
	if (mapping.packages.length === 0) return ['None so far.'];
	return mapping.packages.flatMap((pack) => [
		`### ${inMarkdown(pack.name) || '(blank)'}`,
		...(isSaid(pack.description) ? [inMarkdown(pack.description ?? '')] : []),
		contentsText(mapping, pack)
	]);
}

function contentsText(mapping: Mapping, pack: Package): string {
	const items = contentsOf(mapping, pack);
	if (items.length === 0) return 'It contains nothing so far.';
	const off = keptOffById(mapping, 'exports');
	return items
		.map(
			(item) =>
				`- ${named(item)} (${KIND_NAMES[item.kind].name.toLowerCase()})${off.has(item.id) ? ': must come out, see below' : ''}`
		)
		.join('\n');
}

function offText(mapping: Mapping, surface: Surface, { item, why }: KeptOff): string {
	const shown = translationsOf(mapping, item.id).filter((other) => other.surface === 'product');
	const instead =
		surface === 'product' && shown.length > 0
			? ` Customers read instead: ${shown.map(named).join(', ')}.`
			: '';
	return `- **${named(item)}** (${KIND_NAMES[item.kind].name.toLowerCase()}): ${why.join(' ')}${instead}`;
}
