/** The work on one package: finish what it says, and build it. */
import type { Item } from '../mapping/item-schema.ts';
import type { Mapping, Package } from '../mapping/schema.ts';
import { contentsOf } from '../mapping/selectors.ts';
import { toBuild } from '../packages/to-build.ts';
import type { Finding } from '../rules/rule.ts';
import { inWords, isSaid, shortName } from '../rules/words.ts';
import { keptOffById } from './kept-off.ts';
import { oneLine } from './one-line.ts';
import { trustSheet } from './trust-sheet.ts';
import type { Task } from './task.ts';

/** A title names no more of what is in it. */
const NAMED = 3;

/** Undefined: it lacks nothing, and all that is in it is exported today. `open`: what is found at the package. */
export function packageTask(mapping: Mapping, pack: Package, open: readonly Finding[]): Task | undefined {
	const items = contentsOf(mapping, pack);
	const fresh = toBuild(items);
	const isToBeBuilt = fresh.length > 0;
	if (!isToBeBuilt && open.length === 0) return undefined;
	const what = [...(open.length > 0 ? ['finish its design'] : []), ...(isToBeBuilt ? ['build it'] : [])];
	const refs = items.map(({ ref }) => ref);
	return {
		key: `package/${pack.id}`,
		work: 'package',
		priority: open.some(({ severity }) => severity === 'error') ? 'high' : 'medium',
		refs,
		title: `Package “${shortName(oneLine(pack.name))}”${refsInTitle(refs)}: ${inWords(what)}`,
		why: [
			...open.map(({ text }) => text),
			...(isToBeBuilt
				? [
						fresh.length === items.length
							? 'Nothing in it can be exported today.'
							: `${fresh.length} of the ${items.length} items in it can’t be exported today.`
					]
				: [])
		],
		from: '',
		to: 'exports',
		stage: '',
		acceptance: [
			...containsText(mapping, items),
			...trustSheet(mapping, pack).flatMap(({ label, says }) => (isSaid(says) ? [`${label}: ${says}`] : []))
		],
		rules: [...new Set(open.map(({ rule }) => rule))]
	};
}

/** What no package may contain is never asked for in one. */
function containsText(mapping: Mapping, items: readonly Item[]): string[] {
	const off = keptOffById(mapping, 'exports');
	const refs = (isOff: boolean) => items.filter(({ id }) => off.has(id) === isOff).map(({ ref }) => ref);
	return [
		...(refs(false).length > 0 ? [`It contains ${inWords(refs(false))}.`] : []),
		...(refs(true).length > 0 ? [`It no longer contains ${inWords(refs(true))}.`] : [])
	];
}

function refsInTitle(refs: readonly string[]): string {
	const more = refs.length - NAMED;
	const named = more > 1 ? [...refs.slice(0, NAMED), `${more} more`] : refs;
	return named.length > 0 ? ` (${inWords(named)})` : '';
}
