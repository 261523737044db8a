/** The first page: whose it is, what it is about, how much of it there is, and which version. */
import { laneOf, type LaneId } from '../../layout/lanes.ts';
import { lanePicture } from '../../layout/lane-picture.ts';
import type { Item } from '../../mapping/item-schema.ts';
import type { Mapping } from '../../mapping/schema.ts';
import { stageOf } from '../../mapping/selectors.ts';
import { SURFACES, type Surface } from '../../mapping/vocabulary.ts';
import type { CellCount } from '../../ownership/summary.ts';
import { standing } from '../../ownership/standing.ts';
import { inGroups } from '../mapping-fingerprint.ts';
import { nameLine, oneLine } from '../one-line.ts';
import type { Dress } from './house-style.ts';
import { attribute, text } from './markup.ts';
import type { Reading } from './reading.ts';
import { dayInWords } from './wording.ts';

/** Counts for a small picture. `marks`: items whose bars are marked. */
function cellsOf(
	mapping: Mapping,
	lane: (item: Item) => LaneId,
	marks: ReadonlySet<string>
): { cells: CellCount[]; stages: number } {
	const place = new Map(mapping.stages.map(({ id }, i) => [id, i]));
	const cells = new Map<string, { -readonly [K in keyof CellCount]: CellCount[K] }>();
	for (const item of mapping.items) {
		const surface = lane(item);
		if (surface === 'none') continue;
		const stage = place.get(stageOf(mapping, item) ?? '');
		const key = `${surface} ${stage ?? ''}`;
		const cell = cells.get(key) ?? {
			surface,
			...(stage === undefined ? {} : { stage }),
			cards: 0,
			misplaced: 0
		};
		cell.cards += 1;
		if (marks.has(item.id)) cell.misplaced += 1;
		cells.set(key, cell);
	}
	return { cells: [...cells.values()], stages: mapping.stages.length };
}

interface Small {
	/** Begins its identifiers. */
	readonly id: string;
	readonly lane?: (item: Item) => LaneId;
	readonly marks?: ReadonlySet<string>;
	readonly height?: number;
}

const round = (number: number) => String(Math.round(number * 100) / 100);

/** The lanes as bars, by stage; decoration beside a table or a sentence that says the same. */
export function smallPicture(mapping: Mapping, { id, lane, marks, height }: Small): string {
	const by = lane ?? ((item: Item) => laneOf(item, 'target'));
	const picture = lanePicture(cellsOf(mapping, by, marks ?? new Set()), height);
	const { width, bar } = picture;
	// A class would win over the pattern.
	const fill = (surface: Surface) =>
		surface === 'product' ? ' class="bar-product"' : ` fill="url(#${id}-${surface})"`;
	return [
		`<svg class="lanes" viewBox="0 0 ${width} ${picture.height}" aria-hidden="true">`,
		`<defs><pattern id="${id}-support" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="bar-support" width="9" height="9"/><rect class="bar-cut" width="1.6" height="9"/></pattern>`,
		`<pattern id="${id}-exports" width="7" height="7" patternUnits="userSpaceOnUse"><rect class="bar-exports" width="7" height="7"/><circle class="bar-cut" cx="3.5" cy="3.5" r="1.1"/></pattern></defs>`,
		...picture.bands.map(
			(band) =>
				`<rect class="band-${band.surface}" y="${round(band.y)}" width="${width}" height="${round(band.height)}"/>`
		),
		...picture.bars.map(({ x, y, surface, isMisplaced }) => {
			const radius = surface === 'product' && !isMisplaced ? bar.height / 2 : 1;
			const look = isMisplaced ? ' class="bar-marked"' : fill(surface);
			return `<rect${look} x="${round(x)}" y="${round(y)}" width="${round(bar.width)}" height="${round(bar.height)}" rx="${round(radius)}"/>`;
		}),
		`<rect class="band-line" y="${round(picture.line - 2)}" width="${width}" height="5"/>`,
		'</svg>'
	].join('\n');
}

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

/** “45 items, 33 of them settled, 2 packages.” */
function countsLine({ mapping }: Reading): string {
	const { judged, settled } = standing(mapping);
	const parts = [
		count(mapping.items.length, 'item', 'items'),
		...(judged > 0 ? [`${settled} of ${judged} verdicts settled`] : []),
		...(mapping.packages.length > 0 ? [count(mapping.packages.length, 'package', 'packages')] : []),
		...(mapping.decisions.length > 0 ? [count(mapping.decisions.length, 'decision', 'decisions')] : [])
	];
	return `${parts.join(', ')}.`;
}

/** The whole fingerprint, in groups that a line may break between; copied, it is one word. */
export function printIn(fingerprint: string): string {
	return `<code class="print">${inGroups(fingerprint).map(text).join('<wbr>')}</code>`;
}

export interface CoverWords {
	/** Above the title, where it says something else. */
	readonly above?: string | undefined;
	/** Below the title. */
	readonly says: string;
}

/** The head of the document, with its only heading of the first level. */
export function coverIn(
	reading: Reading,
	dress: Dress,
	{ above, says }: CoverWords,
	contents: string
): string {
	const { mapping, fingerprint, version, on, target } = reading;
	const title = nameLine(mapping.title);
	const hasBars = SURFACES.some((surface) => target.mapping.items.some((item) => item.surface === surface));
	const over = oneLine(above ?? '');
	const by = [
		...(dress.name ? [`Prepared by ${text(dress.name)}.`] : []),
		...(on ? [`${text(dayInWords(on))}.`] : [])
	].join(' ');
	return [
		'<header class="sheet cover">',
		hasBars ? smallPicture(target.mapping, { id: 'cover', height: 170 }) : '<div class="cover-blank"></div>',
		'<div class="cover-words">',
		...(dress.logo
			? [`<img class="logo" src="${dress.logo}" alt="${attribute(dress.name ?? 'Logo')}">`]
			: []),
		...(over && over !== title ? [`<p class="cover-above">${text(over)}</p>`] : []),
		`<h1${title.length > 60 ? ' class="long"' : ''}>${text(title)}</h1>`,
		`<p class="cover-says">${text(says)}</p>`,
		contents,
		'<div class="cover-facts">',
		...(by ? [`<p>${by}</p>`] : []),
		`<p>${text(countsLine(reading))} Made with Demarc ${text(version)}.</p>`,
		`<p>Fingerprint ${printIn(fingerprint)}</p>`,
		'</div>',
		'</div>',
		'</header>'
	].join('\n');
}
