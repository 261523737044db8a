/** What customers see and do, and what they see today and should not. */
import type { Item } from '../../mapping/item-schema.ts';
import type { Mapping } from '../../mapping/schema.ts';
import { HAZARDS, type Surface } from '../../mapping/vocabulary.ts';
import { hazardsOf } from '../../ownership/judge.ts';
import { answerWords } from '../../ownership/questions.ts';
import { inWords } from '../../rules/words.ts';
import { isOpen } from '../open-verdict.ts';
import { capped, type Block, type Section, type Words } from '../report/blocks.ts';
import { whyThere } from '../report/items.ts';
import { inBoardOrder, type Reading } from '../report/reading.ts';
import { entry, rolesInOrder } from '../report/subjects.ts';
import { sentence, some } from '../report/wording.ts';
import { leavingMoves } from './leaving.ts';
import { marked } from './marked.ts';
import { dataWords } from './sensitivity.ts';

type Permission = NonNullable<Item['access']>[string][number];

/** Names of the roles that may do this with an item. */
export function whoMay(mapping: Mapping, { access = {} }: Item, permission: Permission): string {
	const names = rolesInOrder(mapping).flatMap(({ id, name }) =>
		Object.hasOwn(access, id) && access[id]?.includes(permission) ? [name] : []
	);
	return inWords(names);
}

/** Did anybody say who may do what with it? */
const hasRoles = ({ access = {} }: Item) => Object.values(access).some((rights) => rights.length > 0);

/** What showing it puts at risk: “other customers, how we decide”. */
export function riskCell(item: Item): Words {
	const hazards = HAZARDS.filter((hazard) => hazardsOf(item)?.includes(hazard));
	if (hazards.length > 0) return answerWords('blastRadius', hazards);
	return item.answers?.blastRadius === undefined ? { gap: 'Not said' } : 'nothing';
}

/** Of what customers see or do, how much was not judged to the end. */
function openSentence(items: readonly Item[]): Block[] {
	const open = items.filter(isOpen).length;
	if (open === 0) return [];
	return [
		{
			text: `Of ${items.length}, ${open} ${open === 1 ? 'was' : 'were'} put there by the team and not judged to the end.`
		}
	];
}

export const onSurface = (reading: Reading, surface: Surface) => inBoardOrder(reading, surface);
export const seenItems = (reading: Reading) =>
	onSurface(reading, 'product').filter(({ kind }) => kind !== 'action');
export const doneItems = (reading: Reading) =>
	onSurface(reading, 'product').filter(({ kind }) => kind === 'action');

export function seenSection(reading: Reading): Section {
	const { mapping } = reading.target;
	const items = seenItems(reading);
	const { shown, rest } = capped(items, 'items.csv');
	const isNamed = items.some((item) => whoMay(mapping, item, 'see') !== '');
	const blocks: Block[] =
		shown.length === 0
			? [{ text: 'Nothing.' }]
			: [
					...openSentence(items),
					...(isNamed ? [] : [{ text: 'No role is named for any of it.' }]),
					{
						table: {
							caption: 'What customers see',
							columns: [
								{ label: 'Item', is: 'about' },
								{ label: 'What it is' },
								{ label: 'Data', is: 'where' },
								...(isNamed ? [{ label: 'Roles that see it' }] : [])
							],
							groups: [
								{
									rows: shown.map((item): Words[] => [
										marked(item, mapping),
										item.description ?? '',
										dataWords(item),
										...(isNamed ? [whoMay(mapping, item, 'see') || { gap: 'Not said yet' }] : [])
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
	const items = doneItems(reading);
	const { shown, rest } = capped(items, 'items.csv');
	const blocks: Block[] =
		shown.length === 0
			? [{ text: 'Nothing.' }]
			: [
					...openSentence(items),
					{
						table: {
							caption: 'What customers can do',
							columns: [
								{ label: 'Action', is: 'about' },
								{ label: 'What it does' },
								{ label: 'Who performs it' },
								{ label: 'Who approves it' }
							],
							groups: [
								{
									rows: shown.map((item): Words[] => [
										marked(item, mapping),
										item.description ?? '',
										whoMay(mapping, item, 'perform') || { gap: 'Not said yet' },
										whoMay(mapping, item, 'approve') || (hasRoles(item) ? 'nobody' : { gap: 'Not said yet' })
									])
								}
							]
						}
					},
					...rest
				];
	return { id: 'done', title: 'What customers can do', blocks };
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
								{ label: 'Item', is: 'about' },
								{ label: 'Today', is: 'where' },
								{ label: 'At risk', is: 'where' },
								{ label: 'Why it goes inside' }
							],
							groups: [
								{
									rows: shown.map(({ item, from }): Words[] => [
										entry(item),
										{ lane: from },
										riskCell(item),
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
