/**
 * What of a subject an acceptance stands on. Whoever accepted a finding wants to look again when one of these
 * changes, and not when a thing is called otherwise, moved among its neighbours, tagged or described.
 */
import type { Answers, Item } from '../mapping/item-schema.ts';
import { fieldsOf } from '../mapping/package-fields.ts';
import type { Link, Mapping, Package } from '../mapping/schema.ts';
import { itemById } from '../mapping/selectors.ts';
import { byText } from '../mapping/shape.ts';
import { TESTS } from '../mapping/vocabulary.ts';
import { homesOf, verdictOn } from '../ownership/judge.ts';
import { fingerprint } from '../mapping/fingerprint.ts';
import { Lookout, listsTouched, looksTheSame, type Around, type Sights } from './around.ts';
import type { Subject } from './rule.ts';
import { isSaid } from './words.ts';

/** Sets in one order: how they were ticked is no change. */
const set = (texts: readonly string[] | undefined) => texts && [...new Set(texts)].sort(byText);

/** What it takes to say whether something may be seen, without a word of its name. */
function exposureOf(item: Item | undefined) {
	if (!item) return null;
	const { kind, surface, voice, scope, data, answers } = item;
	const verdict = verdictOn(item);
	return {
		...{ kind, surface, voice, scope, data, hazards: set(answers?.blastRadius) },
		supplied: item.supplied === true,
		highVolume: item.highVolume === true,
		contextOnly: item.contextOnly === true,
		homes: verdict.settled ? homesOf(verdict) : null
	};
}

function accessOf({ access }: Package) {
	return {
		mode: access?.mode,
		trigger: set(access?.trigger),
		receive: set(access?.receive),
		approvers: set(access?.approvers)
	};
}

/** Links by which something crosses the line; what follows what on one lane is only a way. */
const crosses = ({ kind }: Link) => kind !== 'leads-to';

/** The five answers alone: what a newer program keeps beside them is not ours to judge. */
const pick = (answers: Answers = {}) => Object.fromEntries(TESTS.map((test) => [test, answers[test]]));

function itemSubstance(item: Item, around: Around) {
	const { id, answers, access = {}, nextStep, source } = item;
	return {
		...exposureOf(item),
		answers: { ...pick(answers), blastRadius: set(answers?.blastRadius) },
		access: Object.keys(access)
			.sort(byText)
			.map((role) => [role, around.role(role)?.side, set(access[role])]),
		nextStep: { actor: nextStep?.actor, isSaid: isSaid(nextStep?.text) },
		source: { system: source?.system, field: source?.field },
		links: set([
			...around
				.linksFrom(id)
				.filter(crosses)
				.map(({ kind, to }) => `${kind}→${to}`),
			...around
				.linksTo(id)
				.filter(crosses)
				.map(({ kind, from }) => `${kind}←${from}`)
		]),
		packages: around
			.packagesWith(id)
			.toSorted((a, b) => byText(a.id, b.id))
			.map((pack) => [pack.id, accessOf(pack)])
	};
}

function packageSubstance(pack: Package, around: Around) {
	const { purpose, included, excluded, layout, metadata, times, schemaDocs, volume } = pack;
	const { retention, expiry, deliveryTime, channel, security } = pack;
	const contents = around.contentsOf(pack.id).toSorted((a, b) => byText(a.id, b.id));
	return {
		...{ purpose, included, excluded, metadata, schemaDocs, volume },
		...{ retention, expiry, deliveryTime, channel, security },
		layout: { files: layout?.files, attachments: layout?.attachments },
		times: { created: times?.created, changed: times?.changed, zone: times?.zone },
		formats: set(pack.formats),
		access: accessOf(pack),
		fields: set(pack.fields && fieldsOf(pack).flatMap(({ item }) => item ?? [])),
		contents: contents.map((item) => [item.id, exposureOf(item)])
	};
}

function linkSubstance({ kind, from, to }: Link, around: Around) {
	return { kind, from, to, ends: [from, to].map((id) => exposureOf(around.item(id))) };
}

interface Known {
	readonly print: string;
	readonly sights: Sights;
	/** A mapping in which everything around it was seen so. */
	mapping: Mapping;
}
const known = new WeakMap<Item | Package | Link, Known>();

/** What an item's substance looks at around it lies in these lists; mostly none of them was touched. */
const isUntouchedAround = (now: Mapping, then: Mapping) =>
	now.links === then.links && now.packages === then.packages && now.roles === then.roles;

function remembered<S extends Item | Package | Link>(
	subject: S | undefined,
	mapping: Mapping,
	substance: (subject: S, around: Around) => unknown
): string {
	if (!subject) return '';
	const before = known.get(subject);
	if (before && looksTheSame(before.sights, mapping, listsTouched(mapping, before.mapping))) {
		before.mapping = mapping;
		return before.print;
	}
	const lookout = new Lookout(mapping);
	const print = fingerprint(substance(subject, lookout));
	known.set(subject, { print, sights: lookout.sights, mapping });
	return print;
}

function ofItem(item: Item | undefined, mapping: Mapping): string {
	const before = item && known.get(item);
	if (before && isUntouchedAround(mapping, before.mapping)) return before.print;
	return remembered(item, mapping, itemSubstance);
}

/** The fingerprint of a subject's substance. A lane and the mapping have none: the findings about them say it all. */
export function substancePrint(mapping: Mapping, at: Subject): string {
	if (at.type === 'item') return ofItem(itemById(mapping, at.id), mapping);
	if (at.type === 'package')
		return remembered(
			mapping.packages.find(({ id }) => id === at.id),
			mapping,
			packageSubstance
		);
	if (at.type === 'link')
		return remembered(
			mapping.links.find(({ id }) => id === at.id),
			mapping,
			linkSubstance
		);
	return '';
}
