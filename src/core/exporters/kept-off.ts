/** What a surface must not hold, and why: for the pages of the surfaces and for the scenarios. */
import type { Item } from '../mapping/item-schema.ts';
import type { Mapping } from '../mapping/schema.ts';
import { judgedItems } from '../mapping/selectors.ts';
import type { Surface } from '../mapping/vocabulary.ts';
import { homesOf, verdictOn } from '../ownership/judge.ts';
import { exposedHazards, isExposedDeliberation, isSupports } from '../rules/exposure.ts';
import { RISKS, inWords } from '../rules/words.ts';
import { staysBy, targetOf } from './target.ts';

export interface KeptOff {
	readonly item: Item;
	/** Whole sentences; at least one. */
	readonly why: readonly string[];
}

/** By reference. What the team accepted on the surface in spite of its verdict is not in it. */
export function keptOff(mapping: Mapping, surface: Surface): readonly KeptOff[] {
	return judgedItems(mapping).flatMap((item) => {
		if (item.surface === surface && staysBy(mapping, item)) return [];
		const risks = risksOn(item, surface);
		const why = risks.length > 0 ? risks : (verdictAgainst(mapping, item, surface) ?? []);
		return why.length > 0 ? [{ item, why }] : [];
	});
}

/** What it would do to somebody there. In Support tooling it harms nobody. */
function risksOn(item: Item, surface: Surface): string[] {
	const there = { ...item, surface };
	const risks = exposedHazards(there).map((hazard) => RISKS[hazard]);
	return [
		...(risks.length > 0 ? [`Showing it ${inWords(risks)}.`] : []),
		...(isExposedDeliberation(there) ? ['It is part of the inner debate.'] : []),
		...(item.scope === 'cross-account' && surface !== 'support' ? ['It shows more accounts than one.'] : [])
	];
}

/** A package may carry what customers see on Product anyway; there, only what is the team's own is kept off. */
function verdictAgainst(mapping: Mapping, item: Item, surface: Surface): string[] | undefined {
	const verdict = verdictOn(item);
	const isElsewhere = verdict.settled && !homesOf(verdict).includes(surface);
	if (surface === 'support') return isElsewhere ? [verdict.why] : undefined;
	const isInside = surface === 'exports' ? isSupports(item) : targetOf(mapping, item) === 'support';
	if (isElsewhere && (surface === 'product' || isInside)) return [verdict.why];
	return isInside ? ['It is placed in Support tooling.'] : undefined;
}
