/** Personal data, sensitive data and audit trails, by the surface on which they are. */
import type { Item } from '../../mapping/item-schema.ts';
import type { Mapping } from '../../mapping/schema.ts';
import { packagesWith } from '../../mapping/selectors.ts';
import { SENSITIVITIES, SURFACES } from '../../mapping/vocabulary.ts';
import { SURFACE_NAMES } from '../../ownership/questions.ts';
import { nameLine } from '../one-line.ts';
import { capped, type Block, type Section, type Words } from '../report/blocks.ts';
import { inBoardOrder, type Reading } from '../report/reading.ts';
import { sentence, some } from '../report/wording.ts';
import { leavingMoves } from './leaving.ts';
import { marked } from './marked.ts';

type Sensitivity = (typeof SENSITIVITIES)[number];

const WORDS: Readonly<Record<Sensitivity, string>> = {
	none: 'Nothing special',
	personal: 'Personal data',
	sensitive: 'Sensitive data',
	audit: 'Audit trail'
};
const TOLD = SENSITIVITIES.filter((one) => one !== 'none');
const PLACES = [...SURFACES, 'none'] as const;

/** What kind of data an item holds. */
export function dataWords({ data }: Item): Words {
	return data === undefined ? { gap: 'Not said' } : WORDS[data];
}

/** Where an item should be, and the packages that it leaves in. */
function whereabouts(mapping: Mapping, { id, surface }: Item): Words[] {
	const names = packagesWith(mapping, id).map(({ name }) => nameLine(name));
	return [{ lane: surface ?? 'none' }, names.join(', ')];
}

export function sensitivitySection(reading: Reading): Section {
	const { mapping } = reading.target;
	const on = PLACES.map((place) => inBoardOrder(reading, place));
	const unsaid = mapping.items.filter(({ data }) => data === undefined).length;
	const told = on.flat().filter(({ data }) => data !== undefined && data !== 'none');
	const { shown, rest } = capped(told, 'items.csv');
	const many = PLACES.map((place) => (place === 'none' ? 'Not placed' : SURFACE_NAMES[place].name));
	const blocks: Block[] = [
		{
			table: {
				caption: 'How many items hold what kind of data',
				columns: [{ label: 'Kind' }, ...many.map((label) => ({ label, is: 'figure' as const }))],
				groups: [
					{
						rows: [...TOLD, undefined].map((kind): Words[] => [
							kind === undefined ? 'Not said' : WORDS[kind],
							...on.map((items) => String(items.filter(({ data }) => data === kind).length))
						])
					}
				]
			}
		},
		...(told.length > 0
			? [
					{
						table: {
							caption: 'Items with such data',
							columns: [
								{ label: 'Item', is: 'about' as const },
								{ label: 'Data' },
								{ label: 'Should be' },
								{ label: 'Packages' }
							],
							groups: [
								{
									rows: shown.map((item): Words[] => [
										marked(item),
										`${WORDS[item.data ?? 'none']}${item.supplied ? ', given by the customer' : ''}`,
										...whereabouts(mapping, item)
									])
								}
							]
						}
					} satisfies Block,
					...rest
				]
			: []),
		...(unsaid > 0
			? [
					{
						text: sentence(
							`for ${some(unsaid, 'item', 'items')} nobody has said what kind of data it holds: this list is no proof that there is no more.`
						)
					}
				]
			: [])
	];
	return { id: 'sensitivity', title: 'Personal, sensitive and audit data', blocks };
}

export function acrossItems({ target: { mapping } }: Reading): Item[] {
	return mapping.items.filter(({ scope }) => scope === 'cross-account');
}

export function acrossSection(reading: Reading): Section {
	const { mapping } = reading.target;
	const items = acrossItems(reading);
	const leaving = leavingMoves(reading).filter(({ item }) => item.scope === 'cross-account').length;
	const { shown, rest } = capped(items, 'items.csv');
	const unsaid = mapping.items.filter(({ scope }) => scope === undefined).length;
	const exposed = items.filter(
		({ id, surface }) => surface === 'product' || packagesWith(mapping, id).length > 0
	);
	const blocks: Block[] = [
		...(items.length === 0
			? [{ text: 'No item is said to reach across accounts.' }]
			: [
					{
						text: [
							exposed.length === 0
								? 'None of them should be on Product, and none is in a package.'
								: sentence(
										`${some(exposed.length, 'of them is', 'of them are')} on Product or in a package.`
									),
							...(leaving > 0
								? [
										sentence(
											`${some(leaving, 'of them is', 'of them are')} within customers’ reach today and should not be.`
										)
									]
								: [])
						].join(' ')
					},
					{
						table: {
							caption: 'Items that reach across accounts',
							columns: [
								{ label: 'Item', is: 'about' as const },
								{ label: 'What it is' },
								{ label: 'Should be' },
								{ label: 'Packages' }
							],
							groups: [
								{
									rows: shown.map((item): Words[] => [
										marked(item),
										item.description ?? '',
										...whereabouts(mapping, item)
									])
								}
							]
						}
					} satisfies Block,
					...rest
				]),
		...(unsaid > 0
			? [
					{
						text: sentence(
							`for ${some(unsaid, 'item', 'items')} nobody has said whether ${unsaid === 1 ? 'it shows' : 'they show'} one account or several.`
						)
					}
				]
			: [])
	];
	return { id: 'accounts', title: 'Across accounts', blocks };
}
