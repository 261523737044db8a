/** The work that a finding is where no move, translation or package sees to it. */
import type { Item } from '../mapping/item-schema.ts';
import type { Mapping } from '../mapping/schema.ts';
import { itemById } from '../mapping/selectors.ts';
import { wordsOf } from '../rules/index.ts';
import type { Finding } from '../rules/rule.ts';
import { afterColon, shortName } from '../rules/words.ts';
import { subjectCells } from './findings-csv.ts';
import { oneLine } from './one-line.ts';
import { targetOf } from './target.ts';
import { stageName, titled, type Task } from './task.ts';

export function resolving(mapping: Mapping, finding: Finding): Task {
	const { at, rule, severity, text } = finding;
	const item = at.type === 'item' ? itemById(mapping, at.id) : undefined;
	const [, name] = subjectCells(mapping, finding);
	const refs = refsOf(mapping, finding);
	const words = wordsOf(rule);
	return {
		key: resolvingKey(finding, item),
		work: 'resolve',
		priority: severity === 'error' ? 'high' : 'medium',
		refs,
		title: titled(
			refs,
			at.type === 'mapping' ? `“${shortName(oneLine(name))}”` : name,
			item && waitsForPlace(mapping, item, finding)
				? 'place it on Product on the board'
				: (words ? afterColon(words.remedy) : text).replace(/\.$/, '')
		),
		why: [text],
		from: '',
		to: at.type === 'surface' ? at.id : '',
		stage: item ? stageName(mapping, item) : '',
		acceptance: words ? [words.title] : [],
		rules: [rule]
	};
}

/** Customers have it there already, and nothing but the board does not show it: the rule's own remedy was followed. */
function waitsForPlace(mapping: Mapping, item: Item, { rule, message }: Finding): boolean {
	return rule === 'half-split' && message === 'unshown' && targetOf(mapping, item) === 'product';
}

/** Identifiers are given anew when a table is brought in again; references stay. */
export function resolvingKey({ key }: Finding, item: Item | undefined): string {
	return item ? key.replaceAll(`item:${item.id}/`, () => `${item.ref}/`) : key;
}

function refsOf(mapping: Mapping, { at }: Finding): string[] {
	const link = at.type === 'link' ? mapping.links.find(({ id }) => id === at.id) : undefined;
	const ids = at.type === 'item' ? [at.id] : link ? [link.from, link.to] : [];
	const refs = ids.map((id) => itemById(mapping, id)?.ref);
	return [...new Set(refs)].filter((ref) => ref !== undefined);
}
