/** What customers read instead of what they can't be shown as it is. */
import type { Item } from '../../mapping/item-schema.ts';
import type { Mapping } from '../../mapping/schema.ts';
import { itemById, linksFrom } from '../../mapping/selectors.ts';
import { verdictOn } from '../../ownership/judge.ts';
import { capped, type Block, type Section, type Span, type Words } from './blocks.ts';
import type { Reading } from './reading.ts';
import { ACTORS, entry } from './subjects.ts';
import { some, sentence, stopped } from './wording.ts';

export interface Translation {
	readonly item: Item;
	/** Does the verdict say that customers are owed one? Otherwise somebody linked one all the same. */
	readonly isOwed: boolean;
	/** Counterparts on Product. */
	readonly shown: readonly Item[];
	/** Counterparts that customers can't see. */
	readonly hidden: readonly Item[];
}

/** Undefined: it neither has a counterpart nor is owed one. `mapping` as it should be. */
export function translationOf(mapping: Mapping, item: Item): Translation | undefined {
	const verdict = verdictOn(item);
	const isOwed = !item.contextOnly && verdict.settled && verdict.shape === 'translate';
	const links = linksFrom(mapping, item.id, 'translates-to');
	if (!isOwed && links.length === 0) return undefined;
	const ends = [...new Set(links.map(({ to }) => to))]
		.filter((to) => to !== item.id)
		.map((to) => itemById(mapping, to))
		.filter((end) => end !== undefined);
	if (!isOwed && ends.length === 0) return undefined;
	return {
		item,
		isOwed,
		shown: ends.filter(({ surface }) => surface === 'product'),
		hidden: ends.filter(({ surface }) => surface !== 'product')
	};
}

/** By reference. */
export function translationsIn({ target: { mapping } }: Reading): Translation[] {
	return mapping.items
		.map((item) => translationOf(mapping, item))
		.filter((translation) => translation !== undefined);
}

function readWords({ shown, hidden, isOwed }: Translation): Words {
	if (shown.length > 0) return shown.flatMap((item): Span[] => entry(item));
	if (hidden.length > 0)
		return [{ gap: 'Not where customers would read it' }, ...hidden.flatMap((item): Span[] => entry(item))];
	return isOwed ? { gap: 'Not written yet' } : '';
}

function nextWords({ shown }: Translation): Words {
	const steps = shown.flatMap(({ nextStep }) => {
		const text = nextStep?.text?.trim();
		const actor = nextStep?.actor ? ACTORS[nextStep.actor] : '';
		return text || actor ? [[text ? stopped(text) : '', actor].filter(Boolean).join(' ')] : [];
	});
	if (steps.length > 0) return [...new Set(steps)].join(' ');
	return shown.some(({ kind }) => kind === 'status') ? { gap: 'Not said yet' } : '';
}

export function translationsSection(reading: Reading): Section {
	const translations = translationsIn(reading);
	const { shown, rest } = capped(translations, 'mapping.demarc.json');
	const missing = translations.filter((one) => one.isOwed && one.shown.length === 0).length;
	const blocks: Block[] =
		translations.length === 0
			? [{ text: 'Nothing that stays inside is owed to customers in words of their own.' }]
			: [
					{
						text: `${sentence(some(translations.length, 'item stays', 'items stay'))} inside, and customers read something of their own instead. ${
							missing === 0
								? 'All of it is on Product.'
								: `For ${some(missing, 'of them', 'of them')} nothing is on Product yet.`
						}`
					},
					{
						table: {
							caption: 'What customers read instead',
							columns: [
								{ label: 'Inside', is: 'about' },
								{ label: 'What customers read' },
								{ label: 'What happens next' }
							],
							groups: [
								{ rows: shown.map((one): Words[] => [entry(one.item), readWords(one), nextWords(one)]) }
							]
						}
					},
					...rest
				];
	return { id: 'translations', title: 'What customers read instead', blocks };
}
