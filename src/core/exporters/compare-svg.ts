/** The board as it is, with what came and what moved marked, and outlines where something stood or is gone. */
import type { ComparedPlaces, Placed } from '../compare/places.ts';
import type { Gone } from '../layout/lanes.ts';
import { counted } from '../mapping/counted.ts';
import type { Mapping } from '../mapping/schema.ts';
import { draw } from './svg.ts';
import { COMPARED_STYLE, SVG_STYLE } from './svg-dress.ts';
import { signAt, type Sign } from './svg-marks.ts';
import { xmlText } from './xml.ts';

/** “2 items added, 1 removed, 3 in another place.” */
export function placesInWords({ added, removed, moved }: ComparedPlaces): string {
	if (added.length + removed.length + moved.length === 0) return 'The same items stand in the same places.';
	return `${counted(added.length, 'item', 'items')} added, ${removed.length} removed, ${moved.length} in another place.`;
}

/** The text of an SVG file; `from` is what people call what it was before. The mapping is not in it: dropped back in, nobody could say which of the two it is. */
export function renderCompareSvg(
	before: Mapping,
	after: Mapping,
	places: ComparedPlaces,
	from: string
): string {
	const ids = (all: readonly Placed[]) => new Set(all.map(({ item }) => item.id));
	const [added, moved] = [ids(places.added), ids(places.moved)];
	const sign = (id: string, isOutline: boolean): Sign | undefined =>
		moved.has(id) ? 'moved' : isOutline ? 'removed' : added.has(id) ? 'added' : undefined;
	const says = xmlText(`From “${from}”: ${placesInWords(places)}`);
	const title = xmlText(after.title);
	const drawn = draw(after, {
		...{ before: '', root: '', title, says },
		head: [`<style>${SVG_STYLE}${COMPARED_STYLE}</style>`],
		heading: [
			`<text class="title" x="16" y="36">${title} · what changed</text>`,
			`<text class="quiet" x="16" y="57">${says}</text>`
		],
		gone: [...places.removed, ...places.moved].map(outline),
		sign,
		explained: explained()
	});
	return `${drawn}\n`;
}

const outline = ({ item, was = item }: Placed): Gone => ({
	item,
	lane: was.surface ?? 'none',
	stage: was.stage
});

function explained(): string {
	const rows: readonly (readonly [Sign, string])[] = [
		['added', 'added'],
		['moved', 'moved, with an outline where it stood'],
		['removed', 'removed from there']
	];
	let x = 0;
	return rows
		.map(([sign, words]) => {
			const at = x;
			x += 56 + words.length * 7;
			return `${signAt(sign, at, 50)}<text class="quiet" x="${at + 26}" y="64">${words}</text>`;
		})
		.join('');
}
