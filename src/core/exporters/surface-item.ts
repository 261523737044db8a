/** One item on the page of its surface. */
import type { Item } from '../mapping/item-schema.ts';
import type { Mapping } from '../mapping/schema.ts';
import { itemById, linksTo, translationsOf } from '../mapping/selectors.ts';
import type { Side } from '../mapping/vocabulary.ts';
import { misplacedTo, verdictOn } from '../ownership/judge.ts';
import { KIND_NAMES } from '../ownership/questions.ts';
import { WHERE, isSaid } from '../rules/words.ts';
import { rightsOf } from '../commands/grant-right.ts';
import { inMarkdown } from './markdown.ts';
import { roleLabels } from './role-labels.ts';
import { staysBy } from './target.ts';

const ACTS: Readonly<Record<Side, string>> = {
	customer: 'the customer acts',
	internal: 'your team acts',
	system: 'the system acts'
};

/** An item by reference and name, as Markdown. */
export const named = ({ ref, name }: Item): string => `${ref} ${inMarkdown(name)}`;

/** A heading of the third level and what was said of the item. */
export function itemText(mapping: Mapping, item: Item): string {
	const lines = [
		['Kind', KIND_NAMES[item.kind].name.toLowerCase() + (item.contextOnly ? ', only for context' : '')],
		['Who', whoText(mapping, item)],
		['What happens next', nextText(item)],
		['Customers read instead', names(translationsOf(mapping, item.id))],
		['It stands for', names(translatedBy(mapping, item))],
		['Done when', inMarkdown(item.acceptance ?? '')],
		['Not at home', awayText(mapping, item)]
	].flatMap(([label, says]) => (isSaid(says) ? [`- ${label}: ${says}`] : []));
	const said = isSaid(item.description) ? [inMarkdown(item.description ?? '')] : [];
	return [`### ${named(item)}`, ...said, lines.join('\n')].join('\n\n');
}

const names = (items: readonly Item[]) => items.map(named).join(', ');

function whoText(mapping: Mapping, item: Item): string {
	return [...roleLabels(mapping.roles)]
		.flatMap(([id, label]) => {
			const rights = rightsOf(item, id);
			return rights.length > 0 ? [`${inMarkdown(label)} may ${rights.join(', ')}`] : [];
		})
		.join('; ');
}

function nextText({ nextStep }: Item): string {
	const parts = [inMarkdown(nextStep?.text ?? ''), nextStep?.actor ? ACTS[nextStep.actor] : ''];
	return parts.filter(isSaid).join(' · ');
}

function translatedBy(mapping: Mapping, item: Item): readonly Item[] {
	const ids = new Set(linksTo(mapping, item.id, 'translates-to').map(({ from }) => from));
	return [...ids]
		.filter((id) => id !== item.id)
		.map((id) => itemById(mapping, id))
		.filter((other) => other !== undefined);
}

function awayText(mapping: Mapping, item: Item): string {
	const away = misplacedTo(item);
	const verdict = verdictOn(item);
	if (!away || !verdict.settled) return '';
	const decision = staysBy(mapping, item);
	const belongs = `it belongs ${WHERE[away]}. ${verdict.why}`;
	return decision ? `${belongs} Accepted: ${inMarkdown(decision.reason) || '(no reason given)'}` : belongs;
}
