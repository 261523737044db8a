/** The first page: whose it is, what it is about, how much of it there is, and which version. */
import { SURFACES } from '../../mapping/vocabulary.ts';
import { standing } from '../../ownership/standing.ts';
import { inGroups } from '../mapping-fingerprint.ts';
import { nameLine, oneLine } from '../one-line.ts';
import type { Dress } from './house-style.ts';
import { attribute, text } from './markup.ts';
import type { Reading } from './reading.ts';
import { smallPicture } from './small-picture.ts';
import { dayInWords } from './wording.ts';

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
