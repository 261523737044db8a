/** Before and after: what stands where today, and where it should be. */
import { laneOf, type LaneId } from '../../layout/lanes.ts';
import { SURFACE_NAMES } from '../../ownership/questions.ts';
import { SURFACES } from '../../mapping/vocabulary.ts';
import { tableIn, wordsIn } from './blocks-html.ts';
import { smallPicture } from './cover.ts';
import { text } from './markup.ts';
import type { Reading } from './reading.ts';
import { sentence, some } from './wording.ts';

interface Line {
	readonly lane: LaneId;
	readonly name: string;
	readonly today: number;
	readonly wanted: number;
}

/** `none` today: shown nowhere, or nobody has said where. */
export function linesOf({ mapping, target }: Reading): Line[] {
	const on = (lane: LaneId) => ({
		today: mapping.items.filter((item) => laneOf(item, 'today') === lane).length,
		wanted: target.mapping.items.filter((item) => laneOf(item, 'target') === lane).length
	});
	const lines = SURFACES.map((lane): Line => ({ lane, name: SURFACE_NAMES[lane].name, ...on(lane) }));
	const none = { lane: 'none' as const, name: 'Nowhere, or not known', ...on('none') };
	return none.today + none.wanted > 0 ? [...lines, none] : lines;
}

const signed = (difference: number) =>
	difference === 0 ? '±0' : difference > 0 ? `+${difference}` : `−${-difference}`;

function bars(lines: readonly Line[]): string {
	const most = Math.max(1, ...lines.flatMap(({ today, wanted }) => [today, wanted]));
	const bar = (count: number, look: string) =>
		`<span class="pile ${look}" style="width:${Math.round((count / most) * 1000) / 10}%"></span>`;
	return lines
		.map(
			({ lane, today, wanted }) =>
				`<div class="pair is-${lane}">${bar(today, 'was')}${bar(wanted, 'will')}</div>`
		)
		.join('\n');
}

export function changeIn(reading: Reading): string {
	const { mapping, target } = reading;
	const lines = linesOf(reading);
	const leaving = new Set(target.moves.map(({ item }) => item.id));
	const away = target.moves.filter(({ from }) => from === 'product').length;
	const isKnown = mapping.items.some(({ today }) => today !== undefined);
	const table = tableIn({
		caption: 'How many items stand on each surface, today and as it should be',
		columns: [
			{ label: 'Surface', is: 'wide' },
			{ label: 'Today', is: 'number' },
			{ label: 'Should be', is: 'number' },
			{ label: 'Change', is: 'number' }
		],
		groups: [
			{
				rows: lines.map(({ lane, name, today, wanted }) => [
					{ lane, as: name },
					String(today),
					String(wanted),
					signed(wanted - today)
				])
			}
		]
	});
	if (!isKnown)
		return `<p>Nobody has said yet where the portal shows its items today, so there is no “before” to compare with.</p>\n${table}`;
	const before =
		away === 0
			? 'Nothing has to leave customers’ screens.'
			: `${sentence(some(away, 'item', 'items'))} on customers’ screens ${away === 1 ? 'has' : 'have'} to leave them.`;
	return [
		'<div class="two">',
		`<figure>${smallPicture(mapping, { id: 'before', lane: (item) => laneOf(item, 'today'), marks: leaving })}<figcaption>${wordsIn([{ strong: 'Today.' }, ` ${before} What moves is marked.`])}</figcaption></figure>`,
		`<figure>${smallPicture(target.mapping, { id: 'after' })}<figcaption>${wordsIn([{ strong: 'As it should be.' }, ' What is above the heavy line is the customer’s to read and to act on.'])}</figcaption></figure>`,
		'</div>',
		`<div class="with-bars">\n${table}\n<div class="piles" aria-hidden="true">\n<p>${text('Today, and as it should be')}</p>\n${bars(lines)}\n</div>\n</div>`
	].join('\n');
}
