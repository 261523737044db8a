/**
 * The board as a picture: one string, from the same layout as the board on screen. It carries its mapping inside,
 * so that a picture dropped back in is a mapping again. No clock, no chance, no measuring: same mapping, same bytes.
 */
import { cardsById, layoutBoard, type BoardLayout, type PlacedCard } from '../layout/board-layout.ts';
import { laneOf, leaves, type Gone, type LaneId, type LanesBy } from '../layout/lanes.ts';
import { LINK_DASHES, routeThrough } from '../layout/link-routes.ts';
import { isCode } from '../layout/names.ts';
import { headOf, pathOf } from '../layout/routes.ts';
import type { Item } from '../mapping/item-schema.ts';
import type { Mapping } from '../mapping/schema.ts';
import { SURFACES } from '../mapping/vocabulary.ts';
import { cutLine } from '../rules/words.ts';
import { writeMapping } from '../mapping/write.ts';
import { homesOf, misplacedTo, verdictOn } from '../ownership/judge.ts';
import { LINE_OF_VISIBILITY, SURFACE_NAMES } from '../ownership/questions.ts';
import { isOpen } from './open-verdict.ts';
import { SVG_STYLE, legend, MOVES_STYLE, patterns, styleInside } from './svg-dress.ts';
import { markSymbols, signAt, type MarkName, type Sign } from './svg-marks.ts';
import { asDecided } from './target.ts';
import { xmlJson, xmlText } from './xml.ts';

const REM = 16;
const MARGIN = 16;
const TITLE = 68;
const STAGES = 32;
const HEADER = 140;
const LEGEND = 76;
/** Pixels. */
const REF_LETTER = 7.9;
const ROW = 28;

/** What the picture says that it is, behind the title. */
const OF: Record<LanesBy, string> = { target: '', today: ' · today', moves: ' · what moves' };

/**
 * The picture as the text of an SVG file: the board as it was placed, as the portal is today, or what moves where
 * verdicts want it. What was accepted as it stands moves nowhere. `written`: the mapping as `writeMapping` gives it, from
 * whoever has it already.
 */
export function renderSvg(
	mapping: Mapping,
	lanesBy: LanesBy = 'target',
	written: string = writeMapping(mapping)
): string {
	const shown = lanesBy === 'moves' ? decided(mapping) : mapping;
	const title = `${xmlText(mapping.title)}${OF[lanesBy]}`;
	const says = xmlText(describe(shown, lanesBy));
	const head = [
		`<metadata id="demarc-mapping">${xmlJson(written)}</metadata>`,
		`<style>${SVG_STYLE}${lanesBy === 'moves' ? MOVES_STYLE : ''}</style>`
	];
	const heading = [
		`<text class="title" x="${MARGIN}" y="36">${title}</text>`,
		`<text class="quiet" x="${MARGIN}" y="57">${says}</text>`
	];
	const moved = lanesBy === 'moves' ? movedIn(shown) : new Set<string>();
	return `${draw(shown, { before: '', root: '', title, says, head, heading, moved, lanesBy })}\n`;
}

const decided = (mapping: Mapping): Mapping => ({
	...mapping,
	items: mapping.items.map((item) => asDecided(mapping, item))
});

const movedIn = ({ items }: Mapping) =>
	new Set(items.filter((item) => leaves(item) !== undefined).map(({ id }) => id));

/** A picture that stands in a page of somebody else's. */
export interface PictureInside {
	/** Class of its root, and what its identifiers begin with: nothing of it reaches the page, nor the other way round. */
	readonly name: string;
	/** What the picture is called there. */
	readonly title: string;
	/** Cards that are marked, by their items' identifiers. */
	readonly moved: ReadonlySet<string>;
}

/** The same picture as an element of an HTML page: no heading, and the mapping is not in it. */
export function renderSvgInside(mapping: Mapping, { name, title, moved }: PictureInside): string {
	return draw(mapping, {
		before: `${name}-`,
		root: ` class="${name}"`,
		title: xmlText(title),
		says: xmlText(describe(mapping)),
		head: [`<style>${styleInside(name)}</style>`],
		heading: [],
		moved
	});
}

export interface Drawn {
	readonly before: string;
	readonly root: string;
	/** Both are XML already. */
	readonly title: string;
	readonly says: string;
	readonly head: readonly string[];
	readonly heading: readonly string[];
	readonly moved?: ReadonlySet<string>;
	readonly lanesBy?: LanesBy;
	/** Outlines of what stood elsewhere or is gone, and what is said of a card or an outline by its item. */
	readonly gone?: readonly Gone[];
	readonly sign?: (id: string, isOutline: boolean) => Sign | undefined;
	/** A third row under what the marks mean. */
	readonly explained?: string;
}

export function draw(mapping: Mapping, drawn: Drawn): string {
	const { before, root, title, says, head, heading, moved, lanesBy = 'target', gone, sign } = drawn;
	const { explained = '' } = drawn;
	const pen = penWith(before);
	const columns = Math.max(4, mapping.stages.length);
	const layout = layoutBoard(mapping, {
		rem: REM,
		face: 'generic',
		lanesBy,
		...(gone ? { gone } : {}),
		room: { width: columns * 12 * REM, height: 0 }
	});
	const above = heading.length > 0 ? TITLE : 0;
	const width = HEADER + layout.width + 2 * MARGIN;
	const height = above + STAGES + layout.height + LEGEND + (explained === '' ? 0 : ROW) + MARGIN;
	const top = above + STAGES;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg"${root} width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${before}title ${before}desc">`,
		`<title id="${before}title">${title}</title>`,
		`<desc id="${before}desc">${says}</desc>`,
		...head,
		`<defs>${patterns(before)}${markSymbols(before)}</defs>`,
		`<rect width="${width}" height="${height}" fill="#fff"/>`,
		...heading,
		`<g transform="translate(${MARGIN} ${top})">`,
		...lanes(layout, pen, lanesBy),
		...lineOfVisibility(layout),
		`<g transform="translate(${HEADER} 0)">`,
		...columnHeads(layout),
		...departures(layout, sign),
		...links(mapping, layout),
		'</g>',
		lineName(layout),
		`<g transform="translate(${HEADER} 0)">`,
		...inPieces(layout.cards, (one) => card(one, pen, moved?.has(one.id) ?? false, sign?.(one.id, false))),
		'</g></g>',
		`<g transform="translate(${MARGIN} ${top + layout.height + 26})">${legend(before)}${explained}</g>`,
		'</svg>'
	].join('\n');
}

const PIECE = 64;

/** A few at a time: thousands of texts that are still in parts are what takes a garbage collector longest. */
function* inPieces<T>(all: readonly T[], one: (value: T) => string): Generator<string> {
	for (let at = 0; at < all.length; at += PIECE)
		yield all
			.slice(at, at + PIECE)
			.map(one)
			.join('\n');
}

/** Draws a mark. */
type Pen = (name: MarkName, x: number, y: number, size: number) => string;

const penWith =
	(before: string): Pen =>
	(name, x, y, size) =>
		`<use href="#${before}m-${name}" x="${x}" y="${y}" width="${size}" height="${size}"/>`;

const laneName = (id: LaneId, lanesBy: LanesBy = 'target') =>
	id !== 'none' ? SURFACE_NAMES[id].name : lanesBy === 'today' ? 'Nowhere, or not known' : 'Not placed yet';

function describe(mapping: Mapping, lanesBy: LanesBy = 'target'): string {
	const all = countsIn(mapping, lanesBy);
	if (lanesBy === 'today') return `Today: ${all}.`;
	if (lanesBy === 'moves') {
		const { size } = movedIn(mapping);
		const moves =
			size === 1
				? '1 item moves: marked where it goes, outlined where it is'
				: `${size} items move: marked where they go, outlined where they are`;
		return `As it should be: ${all}. ${moves}.`;
	}
	const misplaced = mapping.items.filter((item) => misplacedTo(item)).length;
	const open = mapping.items.filter(isOpen).length;
	return `${all}. ${misplaced} misplaced, ${open} with an open verdict.`;
}

function countsIn({ items }: Mapping, lanesBy: LanesBy): string {
	const count = (lane: LaneId) => items.filter((item) => laneOf(item, lanesBy) === lane).length;
	const named = SURFACES.map((id) => `${count(id)} on ${laneName(id)}`);
	const unplaced = count('none');
	const where = lanesBy === 'today' ? 'nowhere, or not known' : 'not placed yet';
	return [...named, ...(unplaced > 0 ? [`${unplaced} ${where}`] : [])].join(', ');
}

function* lanes(layout: BoardLayout, use: Pen, lanesBy: LanesBy): Generator<string> {
	const width = HEADER + layout.width;
	for (const { id, y, height, count } of layout.lanes) {
		// A low lane has its mark beside its name.
		const isLow = id === 'none' || height < 84;
		yield `<g class="${id}"><rect class="lane" y="${y}" width="${width}" height="${height}"/>`;
		yield `<rect class="pattern" y="${y}" width="${HEADER}" height="${height}"/><rect class="plate" x="6" y="${y + 6}" width="${HEADER - 14}" height="${isLow ? 46 : 66}" rx="4"/>`;
		if (id !== 'none') yield use(id, 12, y + (isLow ? 13 : 11), isLow ? 16 : 20);
		yield text('lanename', isLow && id !== 'none' ? 34 : 12, y + (isLow ? 26 : 48), laneName(id, lanesBy));
		yield text('quiet', 12, y + (isLow ? 44 : 66), `${count} ${count === 1 ? 'item' : 'items'}`);
		yield `<path class="edge" d="M${HEADER - 1} ${y}v${height}"/></g>`;
	}
}

function* lineOfVisibility(layout: BoardLayout): Generator<string> {
	const width = HEADER + layout.width;
	const { y, height } = layout.lineOfVisibility;
	yield `<rect x="0" y="${y}" width="${width}" height="${height / 2}" class="above"/><rect x="0" y="${y + height / 2}" width="${width}" height="${height / 2}" class="below"/>`;
	yield `<rect class="line" y="${y + height / 2 - 3}" width="${width}" height="6"/>`;
	yield `<path class="perforation" d="M0 ${layout.perforationY + 1.5}H${width}"/>`;
}

/** Above the links: what the line is called must be read. */
function lineName({ lineOfVisibility: { y, height } }: BoardLayout): string {
	const { name, says } = LINE_OF_VISIBILITY;
	const words = `${name} <tspan class="light">${says}</tspan>`;
	return `<rect class="line" x="12" y="${y + 2}" width="326" height="${height - 4}" rx="6"/><text class="linename" x="24" y="${y + height / 2 + 5}">${words}</text>`;
}

function* columnHeads({ columns, lanes: all }: BoardLayout): Generator<string> {
	for (const [i, { x, width, stage, count }] of columns.entries()) {
		const name = stage?.name ?? (columns.length > 1 ? 'No stage' : 'All items');
		yield `<svg x="${x}" y="-${STAGES}" width="${width}" height="${STAGES}">${text('stage', 9, 21, name)}</svg>`;
		yield `<text class="quiet" x="${x + width - 9}" y="-11" text-anchor="end">${count}</text>`;
		if (i === 0) continue;
		for (const { id, y, height } of all) yield `<path class="column ${id}" d="M${x} ${y}v${height}"/>`;
	}
}

/** Where what moves is today: its outline, with its reference. */
function* departures({ lanes: all }: BoardLayout, sign: Drawn['sign']): Generator<string> {
	for (const { cells } of all)
		for (const { departures: leaving } of cells)
			for (const { x, y, width, height, item } of leaving) {
				const said = sign?.(item.id, true);
				const [before, from] = said ? [signAt(said, 5, (height - 18) / 2), 29] : ['', 9];
				// A letter of the reference's type is this wide; what would be cut by the edge ends in dots.
				const line = cutLine(`${item.ref} ${item.name}`, Math.floor((width - 8 - from) / REF_LETTER));
				yield `<g class="gone${said ? ` ${said}` : ''}" transform="translate(${x} ${y})"><rect width="${width}" height="${height}" rx="6"/>${before}<svg width="${width - 8}" height="${height}">${text('ref', from, height / 2 + 5, line)}</svg></g>`;
			}
}

function* links(mapping: Mapping, layout: BoardLayout): Generator<string> {
	const cards = cardsById(layout);
	for (const { kind, from, to } of mapping.links) {
		const start = cards.get(from);
		const end = cards.get(to);
		if (!start || !end || start === end) continue;
		const route = routeThrough(layout, start, end, start.place);
		if (route.points.length === 0) continue;
		const dash = LINK_DASHES[kind] === 'none' ? '' : ` stroke-dasharray="${LINK_DASHES[kind]}"`;
		yield `<path class="link"${dash} d="${pathOf(route)}"/><path class="link" d="${headOf(route)}"/>`;
	}
}

function text(name: string, x: number, y: number, words: string): string {
	return `<text class="${name}" x="${x}" y="${y}">${xmlText(words)}</text>`;
}

function card(
	{ x, y, width, height, item, lane, lines }: PlacedCard,
	use: Pen,
	isMoved: boolean,
	sign: Sign | undefined
): string {
	const names = lines.map((line, i) => {
		const base = height - 10 - (lines.length - 1 - i) * 18;
		return `<text class="${isCode(item.name) ? 'name code' : 'name'}" x="9" y="${base}">${xmlText(line)}</text>`;
	});
	const said = sign ? signAt(sign, 34 + item.ref.length * REF_LETTER, 4) : '';
	return `<g class="card ${lane}${isMoved ? ' moved' : ''}${sign ? ` ${sign}` : ''}" transform="translate(${x} ${y})"><rect width="${width}" height="${height}" rx="6"/>${use(item.kind, 9, 6, 14)}<text class="ref" x="29" y="18">${xmlText(item.ref)}</text>${said}${verdictMark(item, lane, width - 9, use)}${names.join('')}</g>`;
}

/** Marks at the right end of a card's first row; `right` is where they end. */
function verdictMark(item: Item, lane: LaneId, right: number, use: Pen): string {
	if (item.contextOnly) return '';
	const verdict = verdictOn(item);
	if (!verdict.settled)
		return `<rect class="open" x="${right - 38}" y="5" width="38" height="16" rx="8"/><text class="opened" x="${right - 19}" y="17">open</text>`;
	const mark = (surface: LaneId & MarkName, x: number) =>
		`<g class="${surface}">${use(surface, x, 6, 14)}</g>`;
	if (lane === 'none' || !homesOf(verdict).includes(lane)) {
		const { surface } = verdict;
		return `<g class="${surface}"><rect class="away" x="${right - 40}" y="3.500" width="40" height="19" rx="9.500"/>${use('arrow', right - 34, 7, 12)}${use(surface, right - 20, 6, 14)}</g>`;
	}
	if (verdict.shape === 'split') return mark('product', right - 31) + mark('exports', right - 14);
	if (verdict.shape === 'translate')
		return `${mark('support', right - 48)}${use('translate', right - 31, 6, 14)}${mark('product', right - 14)}`;
	return mark(lane, right - 14);
}
