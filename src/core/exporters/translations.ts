/** What stands inside, and what customers read instead: told once, for the table, the pages and the scenarios. */
import type { Item } from '../mapping/item-schema.ts';
import type { Mapping } from '../mapping/schema.ts';
import { translationsOf } from '../mapping/selectors.ts';
import { homesOf, verdictOn } from '../ownership/judge.ts';
import { QUESTIONS } from '../ownership/questions.ts';

/**
 * `translated`: customers read it on Product. `ambiguous`: it shows as several, and nobody can tell which.
 * `elsewhere`: its translation is not on Product. `missing`: one is owed. `open`: the verdict is, so nobody knows.
 * `as-it-is`: it stands inside and does not belong there, customers may have it untranslated. `not-owed`: it stays
 * inside, and customers need no version of it.
 */
export type TranslationState =
	'translated' | 'ambiguous' | 'elsewhere' | 'missing' | 'open' | 'as-it-is' | 'not-owed';

export interface Translation {
	readonly item: Item;
	/** What customers read; undefined: nothing so far. */
	readonly shown: Item | undefined;
	readonly state: TranslationState;
	/** Why there is none on Product; empty where there is. */
	readonly why: string;
}

/**
 * Every status that is the team's, and everything else that is translated or owes a translation: one for each thing
 * that customers read instead, or one without. By reference.
 */
export function translations(mapping: Mapping): readonly Translation[] {
	return mapping.items.flatMap((item) => translationsFrom(mapping, item));
}

function translationsFrom(mapping: Mapping, item: Item): readonly Translation[] {
	const targets = translationsOf(mapping, item.id);
	const shown = targets.filter(({ surface }) => surface === 'product');
	if (targets.length === 0) return isListed(item) ? [{ item, shown: undefined, ...without(item) }] : [];
	const isAmbiguous = shown.filter(({ kind }) => kind === 'status').length > 1 && item.kind === 'status';
	return targets.map((target): Translation => {
		if (target.surface !== 'product')
			return {
				item,
				shown: target,
				state: 'elsewhere',
				why: 'It is not on Product, where customers would read it.'
			};
		return isAmbiguous && target.kind === 'status'
			? {
					item,
					shown: target,
					state: 'ambiguous',
					why: 'It translates to several, and nobody can tell which customers should see.'
				}
			: { item, shown: target, state: 'translated', why: '' };
	});
}

/** Is it worth a row although it is not translated? */
function isListed(item: Item): boolean {
	if (item.contextOnly) return false;
	const verdict = verdictOn(item);
	if (verdict.settled && verdict.shape === 'translate') return true;
	return item.kind === 'status' && item.surface === 'support';
}

function without(item: Item): Pick<Translation, 'state' | 'why'> {
	const verdict = verdictOn(item);
	if (!verdict.settled) return { state: 'open', why: `The verdict is open: ${QUESTIONS[verdict.next].asks}` };
	const isInside = homesOf(verdict).includes('support');
	const isOwed = verdict.shape === 'translate';
	return { state: isOwed ? 'missing' : isInside ? 'not-owed' : 'as-it-is', why: verdict.why };
}
