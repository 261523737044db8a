/** What customers see and do, and what they see today and should not. */
import type { Item } from '../../mapping/item-schema.ts';
import type { Mapping } from '../../mapping/schema.ts';
import { HAZARDS, type Surface } from '../../mapping/vocabulary.ts';
import { hazardsOf } from '../../ownership/judge.ts';
import { inWords, RISKS } from '../../rules/words.ts';
import { capped, type Block, type Section, type Words } from '../report/blocks.ts';
import { whyThere } from '../report/items.ts';
import { inBoardOrder, type Reading } from '../report/reading.ts';
import { entry, rolesInOrder } from '../report/subjects.ts';
import { sentence, some } from '../report/wording.ts';
import { dataWords } from './sensitivity.ts';

type Permission = NonNullable<Item['access']>[string][number];

/** Names of the roles that may do this with an item. */
export function whoMay(mapping: Mapping, { access = {} }: Item, permission: Permission): string {
	const names = rolesInOrder(mapping).flatMap(({ id, name }) =>
		Object.hasOwn(access, id) && access[id]?.includes(permission) ? [name] : []
	);
	return inWords(names);
}

/** What showing it does; undefined: nothing that anybody named. */
export function riskWords(item: Item): string | undefined {
	const hazards = HAZARDS.filter((hazard) => hazardsOf(item)?.includes(hazard));
	return hazards.length === 0 ? undefined : `It ${inWords(hazards.map((hazard) => RISKS[hazard]))}.`;
}

export const onSurface = (reading: Reading, surface: Surface) => inBoardOrder(reading, surface);
export const seenItems = (reading: Reading) =>
	onSurface(reading, 'product').filter(({ kind }) => kind !== 'action');
export const doneItems = (reading: Reading) =>
	onSurface(reading, 'product').filter(({ kind }) => kind === 'action');

export function seenSection(reading: Reading): Section {
	const { mapping } = reading.target;
	const { shown, rest } = capped(seenItems(reading), 'items.csv');
	const blocks: Block[] =
		shown.length === 0
			? [{ text: 'Nothing.' }]
			: [
					{
						table: {
							caption: 'What customers see',
							columns: [
								{ label: 'Item', is: 'name' },
								{ label: 'What it is' },
								{ label: 'Data' },
								{ label: 'Roles named' }
							],
							groups: [
								{
									rows: shown.map((item): Words[] => [
										entry(item, mapping),
										item.description ?? '',
										dataWords(item),
										whoMay(mapping, item, 'see') || 'none in particular'
									])
								}
							]
						}
					},
					...rest
				];
	return { id: 'seen', title: 'What customers see', blocks };
}

export function doneSection(reading: Reading): Section {
	const { mapping } = reading.target;
	const { shown, rest } = capped(doneItems(reading), 'items.csv');
	const blocks: Block[] =
		shown.length === 0
			? [{ text: 'Nothing.' }]
			: [
					{
						table: {
							caption: 'What customers can do',
							columns: [
								{ label: 'Action', is: 'name' },
								{ label: 'What it does' },
								{ label: 'Who performs it' },
								{ label: 'Who approves it' }
							],
							groups: [
								{
									rows: shown.map((item): Words[] => [
										entry(item, mapping),
										item.description ?? '',
										whoMay(mapping, item, 'perform') || { gap: 'Not said yet' },
										whoMay(mapping, item, 'approve') || 'nobody'
									])
								}
							]
						}
					},
					...rest
				];
	return { id: 'done', title: 'What customers can do', blocks };
}

/** Where it stands today customers get at it, and where it should be they don't. */
export function leavingMoves({ target: { moves } }: Reading) {
	return moves.filter(({ from, to }) => (from === 'product' || from === 'exports') && to === 'support');
}

export function leavingSection(reading: Reading): Section {
	const moves = leavingMoves(reading);
	const { shown, rest } = capped(moves, 'items.csv');
	const blocks: Block[] =
		moves.length === 0
			? [
					{
						text: 'Nothing that should stay inside is shown to customers or handed out today, as far as it was said where items are today.'
					}
				]
			: [
					{
						text: `${sentence(some(moves.length, 'item is', 'items are'))} within customers’ reach today and should not be.`
					},
					{
						table: {
							caption: 'Still within customers’ reach',
							columns: [
								{ label: 'Item', is: 'name' },
								{ label: 'Today', is: 'where' },
								{ label: 'What that puts at risk' },
								{ label: 'Why it goes inside' }
							],
							groups: [
								{
									rows: shown.map(({ item, from }): Words[] => [
										entry(item),
										{ lane: from },
										riskWords(item) ?? 'nothing that was named',
										whyThere({ ...item, surface: 'support' })
									])
								}
							]
						}
					},
					...rest
				];
	return { id: 'leaving', title: 'What customers still see and should not', blocks };
}
