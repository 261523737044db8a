/** Before and after: what stands where today, and where it should be. */
import { laneOf, type LaneId } from '../../layout/lanes.ts';
import { SURFACE_NAMES } from '../../ownership/questions.ts';
import { SURFACES } from '../../mapping/vocabulary.ts';
import { wordsIn } from './blocks-html.ts';
import { smallPicture } from './small-picture.ts';
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

/** A table with a bar beside each pair of figures; the bars say nothing that the figures don't. */
function table(lines: readonly Line[]): string {
	const most = Math.max(1, ...lines.flatMap(({ today, wanted }) => [today, wanted]));
	const bar = (count: number, look: string) =>
		`<span class="pile ${look}" style="width:${Math.round((count / most) * 1000) / 10}%"></span>`;
	const rows = lines.map(({ lane, name, today, wanted }) =>
		[
			`<tr><th scope="row">${wordsIn({ lane, as: name })}</th>`,
			...[String(today), String(wanted), signed(wanted - today)].map(
				(one) => `<td class="figure">${one}</td>`
			),
			`<td class="piles is-${lane}" aria-hidden="true">${bar(today, 'was')}${bar(wanted, 'will')}</td></tr>`
		].join('')
	);
	return [
		'<table class="change">',
		'<caption class="unseen">How many items stand on each surface, today and as it should be</caption>',
		'<thead><tr><th scope="col">Surface</th>',
		...['Today', 'Should be', 'Change'].map((one) => `<th scope="col" class="figure">${one}</th>`),
		'<td class="piles" aria-hidden="true"><span class="swatch was"></span>today <span class="swatch will"></span>should be</td></tr></thead>',
		`<tbody>\n${rows.join('\n')}\n</tbody>`,
		'</table>'
	].join('\n');
}

export function changeIn(reading: Reading): string {
	const { mapping, target } = reading;
	const lines = linesOf(reading);
	const leaving = new Set(target.moves.map(({ item }) => item.id));
	const away = target.moves.filter(({ from }) => from === 'product').length;
	const isKnown = mapping.items.some(({ today }) => today !== undefined);
	if (!isKnown)
		return `<p>Nobody has said yet where the portal shows its items today, so there is no “before” to compare with.</p>\n${table(lines)}`;
	const before =
		away === 0
			? 'Nothing has to leave customers’ screens.'
			: `${sentence(some(away, 'item', 'items'))} on customers’ screens ${away === 1 ? 'has' : 'have'} to leave them.`;
	return [
		'<div class="two">',
		`<figure>${smallPicture(mapping, { id: 'before', lane: (item) => laneOf(item, 'today'), marks: leaving })}<figcaption>${wordsIn([{ strong: 'Today.' }, ` ${before} What moves is marked.`])}</figcaption></figure>`,
		`<figure>${smallPicture(target.mapping, { id: 'after' })}<figcaption>${wordsIn([{ strong: 'As it should be.' }, ' What is above the heavy line is the customer’s to read and to act on.'])}</figcaption></figure>`,
		'</div>',
		table(lines)
	].join('\n');
}
