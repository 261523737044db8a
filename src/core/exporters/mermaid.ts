/** `diagram.mmd`: the board as Mermaid, for wikis and code hosts that draw it. A subgraph a lane, inside it one a stage. */
import { LANE_IDS, type LaneId } from '../layout/lanes.ts';
import type { Item } from '../mapping/item-schema.ts';
import type { Mapping } from '../mapping/schema.ts';
import { itemById, itemsInCell, itemsOn } from '../mapping/selectors.ts';
import { compareMembers } from '../mapping/shape.ts';
import type { Kind, LinkKind } from '../mapping/vocabulary.ts';
import { SURFACE_NAMES } from '../ownership/questions.ts';
import { isSaid, shortName } from '../rules/words.ts';
import type { Exporter } from './exporter.ts';
import { oneLine } from './one-line.ts';

/** What is no letter, digit, blank or plain mark: Mermaid has quotes, entities, directives, styles and Markdown of its own. */
const MARKUP = /[^\p{L}\p{N}\p{M} .,()'’“”–—_-]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
/** Versions that code hosts still run read Markdown in every label: this would begin a list, and they draw none. */
const LIST = /^(\d*)([.)-])/;

/** A label as Mermaid shows it: everything that could be markup is an entity. */
export function label(text: string): string {
	const entity = (character: string) => `#${character.codePointAt(0) ?? 0};`;
	return oneLine(shortName(oneLine(text)))
		.replace(MARKUP, entity)
		.replace(LIST, (_, number: string, mark: string) => number + entity(mark));
}

/** Cards are told apart by their outline as well: fields are boxes. */
const SHAPES: Readonly<Record<Kind, readonly [string, string]>> = {
	field: ['[', ']'],
	status: ['([', '])'],
	action: ['{{', '}}'],
	download: ['[(', ')]']
};
const ARROWS: Readonly<Record<LinkKind, string>> = {
	'leads-to': '-->',
	'translates-to': '-.->',
	'hands-over': '==>',
	requests: '--o'
};
const NO_LANE = 'Not placed yet';

function nodeLine({ ref, kind, name }: Item): string {
	const [open, close] = SHAPES[kind];
	return `${ref}${open}"${ref} ${label(name)}"${close}`;
}

/** References are letters, digits and hyphens: good identifiers, and the same in every picture. */
function* laneLines(mapping: Mapping, lane: LaneId): Generator<string> {
	yield `  subgraph ${lane}["${lane === 'none' ? NO_LANE : SURFACE_NAMES[lane].name}"]`;
	for (const [i, stage] of mapping.stages.entries()) {
		const items = itemsInCell(mapping, lane, stage.id);
		if (items.length === 0) continue;
		yield `    subgraph ${lane}_${i + 1}["${label(stage.name)}"]`;
		for (const item of items) yield `      ${nodeLine(item)}`;
		yield '    end';
	}
	for (const item of itemsInCell(mapping, lane, undefined)) yield `    ${nodeLine(item)}`;
	yield '  end';
}

function* linkLines(mapping: Mapping): Generator<string> {
	const links = mapping.links.flatMap((link) => {
		const [from, to] = [itemById(mapping, link.from), itemById(mapping, link.to)];
		return from && to ? [{ link, from, to }] : [];
	});
	links.sort((a, b) => compareMembers('items', a.from, b.from) || compareMembers('items', a.to, b.to));
	for (const { link, from, to } of links) {
		const words = isSaid(link.label) ? label(link.label ?? '') : link.kind.replaceAll('-', ' ');
		yield `  ${from.ref} ${ARROWS[link.kind]}|"${words}"| ${to.ref}`;
	}
}

/** The whole text; links to items that are gone are left out. Ends with a line feed. */
export function writeMermaid(mapping: Mapping): string {
	const lanes = LANE_IDS.filter((lane) => lane !== 'none' || itemsOn(mapping, 'none').length > 0);
	const lines = [
		`%% ${label(mapping.title)}`,
		'flowchart LR',
		...lanes.flatMap((lane) => [...laneLines(mapping, lane)]),
		...linkLines(mapping)
	];
	return `${lines.join('\n')}\n`;
}

export const diagramMermaid: Exporter = {
	id: 'diagram-mermaid',
	label: 'The board as text (Mermaid)',
	says: 'For wikis and code hosts that draw it; two versions can be compared line by line.',
	extension: 'mmd',
	mediaType: 'text/vnd.mermaid',
	render: ({ mapping }) => writeMermaid(mapping)
};
