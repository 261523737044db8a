/** Every item by surface, as one reads the board: what it is, and why it is there. */
import type { Item } from '../../mapping/item-schema.ts';
import { SURFACES } from '../../mapping/vocabulary.ts';
import { homesOf, verdictOn } from '../../ownership/judge.ts';
import { QUESTIONS, SURFACE_NAMES } from '../../ownership/questions.ts';
import { capped, MOST_ROWS, type Block, type Section, type Span, type Words } from './blocks.ts';
import { inBoardOrder, type Reading } from './reading.ts';
import { entry } from './subjects.ts';

/** Why it stands where it should be; what is asked next, where nobody can say yet. */
export function whyThere(item: Item): Span[] {
	if (item.contextOnly) return ['Drawn for context, never judged.'];
	const verdict = verdictOn(item);
	if (!verdict.settled) return [{ gap: `Open. Next: ${QUESTIONS[verdict.next].asks}` }];
	if (item.surface && !homesOf(verdict).includes(item.surface))
		return [`By decision, against its answers: ${verdict.why}`];
	return [verdict.why];
}

/** What an item does beside where it stands, in a few words. */
export function itemsSection(reading: Reading): Section {
	const { mapping } = reading.target;
	let room = MOST_ROWS;
	const blocks = [...SURFACES, 'none' as const].flatMap((surface): Block[] => {
		const items = inBoardOrder(reading, surface);
		if (items.length === 0) return [];
		const { shown, rest } = capped(items, 'items.csv', Math.max(room, 1));
		room -= shown.length;
		const name = surface === 'none' ? 'Not placed yet' : SURFACE_NAMES[surface].name;
		return [
			{ heading: [{ lane: surface }, ` ${items.length}`], level: 3 },
			{
				table: {
					caption: `Items: ${name}`,
					columns: [{ label: 'Item', is: 'about' }, { label: 'What it is' }, { label: 'Why it is there' }],
					groups: [
						{
							rows: shown.map((item): Words[] => [
								entry(item, mapping),
								item.description ?? '',
								whyThere(item)
							])
						}
					]
				}
			},
			...rest
		];
	});
	return {
		id: 'items',
		title: 'Where everything belongs',
		blocks:
			blocks.length > 0
				? [
						{
							text: 'Each item on the surface where it should be, with its stage. The picture of the board in words.'
						},
						...blocks
					]
				: [{ text: 'There are no items yet.' }]
	};
}
