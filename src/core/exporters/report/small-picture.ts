/** The lanes of a mapping as bars: on the cover, and before and after. */
import { laneOf, type LaneId } from '../../layout/lanes.ts';
import { lanePicture } from '../../layout/lane-picture.ts';
import type { Item } from '../../mapping/item-schema.ts';
import type { Mapping } from '../../mapping/schema.ts';
import { stageOf } from '../../mapping/selectors.ts';
import type { Surface } from '../../mapping/vocabulary.ts';
import type { CellCount } from '../../ownership/summary.ts';

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
