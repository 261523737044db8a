/** What an item shows to people who should not see it, where it is now. */
import type { Item } from '../mapping/item-schema.ts';
import { HAZARDS, type Hazard, type Surface } from '../mapping/vocabulary.ts';
import { verdictOn } from '../ownership/judge.ts';

/** A privileged record may leave in a package that somebody approves; the other hazards may not leave at all. */
const EXPOSED: Readonly<Record<Surface, readonly Hazard[]>> = {
	product: HAZARDS,
	support: [],
	exports: ['cross-tenant', 'internal-logic']
};

/** The hazards of its blast radius that its surface exposes. Deliberation has a rule of its own. */
export function exposedHazards({ surface, answers }: Item): readonly Hazard[] {
	const hazards = answers?.blastRadius;
	if (!surface || !hazards || hazards.length === 0) return [];
	return EXPOSED[surface].filter((hazard) => hazards.includes(hazard));
}

/** Is it the debate behind a decision, where customers can see it? */
export function isExposedDeliberation({ surface, voice }: Item): boolean {
	return voice === 'deliberation' && (surface === 'product' || surface === 'exports');
}

/** Is it the team's own: in Support tooling, or wanted there? */
export function isSupports(item: Item): boolean {
	const verdict = verdictOn(item);
	return item.surface === 'support' || (verdict.settled && verdict.surface === 'support');
}

/** Would a rule object to its leaving in a package? */
export function isForTeam(item: Item): boolean {
	if (item.contextOnly) return false;
	const there: Item = { ...item, surface: 'exports' };
	return (
		isSupports(item) ||
		item.scope === 'cross-account' ||
		isExposedDeliberation(there) ||
		exposedHazards(there).length > 0
	);
}

/** Why an item should not leave without a second pair of eyes, in words; empty where it may. */
export function weightsOf({ data, highVolume, answers }: Item): string[] {
	return [
		...(data === 'sensitive' ? ['sensitive data'] : []),
		...(data === 'audit' ? ['an audit trail'] : []),
		...(answers?.blastRadius?.includes('privileged') ? ['a privileged operation'] : []),
		...(highVolume ? ['high volume'] : [])
	];
}
