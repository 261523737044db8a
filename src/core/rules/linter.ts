/**
 * Runs rules over mappings. What an edit did not touch is not looked at again: what was found about an item or
 * a package is remembered with it, together with what was seen around it. A mapping is never changed in place,
 * so the same objects mean the same findings.
 */
import { REF_PREFIX } from '../mapping/refs.ts';
import type { Item, Mapping, Package } from '../mapping/schema.ts';
import { remembered } from '../mapping/selectors.ts';
import { byText, compareMembers } from '../mapping/shape.ts';
import { Lookout, looksTheSame, type Around, type Sights } from './around.ts';
import { checkItem, checkMapping, checkPackage } from './check.ts';
import { RULE_FAILED } from './rule-failed.ts';
import { SEVERITIES, type Finding, type Rule } from './rule.ts';

/** What was found about one subject, the pile each finding goes on, and what was seen on the way. */
interface Inspection {
	readonly findings: readonly Finding[];
	readonly piles: readonly number[];
	readonly sights: Sights;
}

/** Neighbours in the list of items, with their findings in piles already: an edit makes one of them anew. */
interface Block {
	readonly items: readonly Item[];
	/** What of it depends on more than its items. */
	readonly sights: readonly Sights[];
	readonly piles: ReadonlyMap<number, readonly Finding[]>;
}
const BLOCK = 64;

/** By severity (worst first), then rule, then reference of the item (else: mapping, surfaces, packages, links). */
export function linter(rules: readonly Rule[], block = BLOCK): (mapping: Mapping) => readonly Finding[] {
	const names = [...new Set([...rules.map(({ id }) => id), RULE_FAILED.id])].sort(byText);
	const pileOf = ({ severity, rule }: Finding) =>
		SEVERITIES.indexOf(severity) * names.length + names.indexOf(rule);
	const itemRules = rules.filter((rule) => rule.scope === 'item');
	const packageRules = rules.filter((rule) => rule.scope === 'package');
	const mappingRules = rules.filter((rule) => rule.scope === 'mapping');
	const inspections = new WeakMap<Item | Package, Inspection>();
	/** The mapping before, whose blocks are likely to hold again. Only saves work: it never decides what is found. */
	let before:
		{ readonly mapping: Mapping; readonly items: readonly Item[]; readonly blocks: Block[] } | undefined;

	function inspected<S extends Item | Package>(
		subject: S,
		mapping: Mapping,
		check: (subject: S, around: Around) => readonly Finding[]
	): Inspection {
		const known = inspections.get(subject);
		if (known && looksTheSame(known.sights, mapping)) return known;
		const lookout = new Lookout(mapping);
		const findings = check(subject, lookout);
		const inspection = { findings, piles: findings.map(pileOf), sights: lookout.sights };
		inspections.set(subject, inspection);
		return inspection;
	}
	const ofItem = (item: Item, around: Around) => checkItem(itemRules, item, around);
	const ofPackage = (pack: Package, around: Around) => checkPackage(packageRules, pack, around);

	function blockOf(items: readonly Item[], mapping: Mapping): Block {
		const judged = items.filter(({ contextOnly }) => !contextOnly);
		const all = judged.map((item) => inspected(item, mapping, ofItem));
		const piles = new Map<number, Finding[]>();
		for (const { findings, piles: places } of all)
			findings.forEach((finding, i) => pushTo(piles, places[i] as number, finding));
		return { items, sights: all.map(({ sights }) => sights).filter((sights) => sights.length > 0), piles };
	}

	function blocksOf(mapping: Mapping): readonly Block[] {
		const items = byReference(mapping.items, before?.items);
		const blocks: Block[] = [];
		for (let start = 0; start < items.length; start += block) {
			const known = before?.blocks[blocks.length];
			const stretch = items.slice(start, start + block);
			const isKnown =
				before !== undefined &&
				known !== undefined &&
				isSameStretch(known.items, stretch) &&
				known.sights.every((sights) => looksTheSame(sights, mapping, before?.mapping));
			blocks.push(isKnown ? known : blockOf(stretch, mapping));
		}
		before = { mapping, items, blocks };
		return blocks;
	}

	return remembered((mapping: Mapping) => {
		const piles = new Map<number, Finding[]>();
		for (const block of blocksOf(mapping))
			for (const [pile, findings] of block.piles) pushTo(piles, pile, ...findings);
		for (const pack of mapping.packages.toSorted((a, b) => byText(a.id, b.id)))
			for (const finding of inspected(pack, mapping, ofPackage).findings)
				pushTo(piles, pileOf(finding), finding);
		for (const rule of mappingRules)
			for (const finding of checkMapping(rule, mapping)) pushTo(piles, pileOf(finding), finding);
		return [...piles].sort(([a], [b]) => a - b).flatMap(([, findings]) => findings);
	});
}

function pushTo<K, V>(lists: Map<K, V[]>, key: K, ...values: V[]): void {
	const list = lists.get(key);
	if (list) list.push(...values);
	else lists.set(key, values);
}

function isSameStretch(known: readonly Item[], stretch: readonly Item[]): boolean {
	return known.length === stretch.length && known.every((item, i) => item === stretch[i]);
}

/**
 * Items of a snapshot come in this order already; those of a mapping that somebody built by hand may not.
 * `inOrder`: a list known to be, so that only what differs from it needs a look.
 */
function byReference(items: readonly Item[], inOrder: readonly Item[] = []): readonly Item[] {
	for (let i = 1; i < items.length; i += 1) {
		const [last, item] = [items[i - 1] as Item, items[i] as Item];
		const isKnown = item === inOrder[i] && last === inOrder[i - 1];
		if (!isKnown && !isInOrder(last, item)) return items.toSorted(compareItems);
	}
	return items;
}

/** References of one length compare as text: cheaper than reading their numbers. */
function isInOrder(a: Item, b: Item): boolean {
	const isPlain =
		a.ref.length === b.ref.length && a.ref.startsWith(REF_PREFIX) && b.ref.startsWith(REF_PREFIX);
	return (isPlain && a.ref < b.ref) || compareItems(a, b) <= 0;
}

function compareItems(a: Item, b: Item): number {
	return compareMembers('items', a, b);
}
