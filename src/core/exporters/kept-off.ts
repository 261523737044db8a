/** What a surface must not hold, and why: for the pages of the surfaces and for the scenarios. */
import type { Item } from '../mapping/item-schema.ts';
import type { Mapping } from '../mapping/schema.ts';
import { judgedItems, packagesWith, remembered } from '../mapping/selectors.ts';
import type { Surface } from '../mapping/vocabulary.ts';
import { homesOf, verdictOn } from '../ownership/judge.ts';
import { exposedHazards, isExposedDeliberation, isSupports } from '../rules/exposure.ts';
import { risksInWords } from '../rules/words.ts';
import { acceptedAt, staysBy, targetOf } from './target.ts';

export interface KeptOff {
	readonly item: Item;
	/** Whole sentences; at least one. */
	readonly why: readonly string[];
}

/** By reference. What the team accepted there, in spite of its verdict or its risk, is not in it. */
export function keptOff(mapping: Mapping, surface: Surface): readonly KeptOff[] {
	return [...keptOffById(mapping, surface).values()];
}

/** The same by identifier of the item, for whoever asks of one. */
export function keptOffById(mapping: Mapping, surface: Surface): ReadonlyMap<string, KeptOff> {
	return OFF[surface](mapping);
}

type ById = ReadonlyMap<string, KeptOff>;
const byId = (surface: Surface) =>
	remembered((mapping: Mapping): ById => new Map(found(mapping, surface).map((one) => [one.item.id, one])));
/** Every file asks for it, some for each package. */
const OFF: Readonly<Record<Surface, (mapping: Mapping) => ById>> = {
	product: byId('product'),
	support: byId('support'),
	exports: byId('exports')
};

function found(mapping: Mapping, surface: Surface): readonly KeptOff[] {
	return judgedItems(mapping).flatMap((item) => {
		if (item.surface === surface && staysBy(mapping, item)) return [];
		const risks = risksOn(mapping, item, surface);
		const why = risks.length > 0 ? risks : (verdictAgainst(mapping, item, surface) ?? []);
		return why.length > 0 ? [{ item, why }] : [];
	});
}

/** What it would do to somebody there. In Support tooling it harms nobody. */
function risksOn(mapping: Mapping, item: Item, surface: Surface): string[] {
	const there = { ...item, surface };
	const risks = exposedHazards(there);
	const isForeign = item.scope === 'cross-account' && surface !== 'support';
	const decided = acceptedAt(mapping, { type: 'item', id: item.id });
	const isOpen = (rule: string) => item.surface !== surface || !decided.has(rule);
	return [
		...(risks.length > 0 && isOpen('hazard-exposed') ? [`Showing it ${risksInWords(risks)}.`] : []),
		...(isExposedDeliberation(there) && isOpen('deliberation-exposed')
			? ['It is part of the inner debate.']
			: []),
		...(isForeign && isOpen('cross-account-exposed') ? ['It shows more accounts than one.'] : [])
	];
}

/** A package may carry what customers see on Product anyway; there, only what is the team's own is kept off. */
function verdictAgainst(mapping: Mapping, item: Item, surface: Surface): string[] | undefined {
	const verdict = verdictOn(item);
	const isElsewhere = verdict.settled && !homesOf(verdict).includes(surface);
	if (surface === 'support') return isElsewhere ? [verdict.why] : undefined;
	const isInside =
		surface === 'exports'
			? isSupports(item) && !isPackedByDecision(mapping, item)
			: targetOf(mapping, item) === 'support';
	if (isElsewhere && (surface === 'product' || isInside)) return [verdict.why];
	return isInside ? ['It is placed in Support tooling.'] : undefined;
}

function isPackedByDecision(mapping: Mapping, { id }: Item): boolean {
	const packages = packagesWith(mapping, id);
	const isAccepted = (pack: string) =>
		acceptedAt(mapping, { type: 'package', id: pack }).has('internal-data-in-package');
	return packages.length > 0 && packages.every((pack) => isAccepted(pack.id));
}
