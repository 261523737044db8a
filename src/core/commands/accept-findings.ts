/**
 * Accepts what the rules find. A command knows no rules: which rule, where, and the fingerprint of what was found
 * come as data from `rules/acceptance.ts`, identifiers and dates from the caller.
 */
import type { Decision } from '../mapping/schema.ts';
import { itemById } from '../mapping/selectors.ts';
import type { Surface } from '../mapping/vocabulary.ts';
import { SURFACE_NAMES } from '../ownership/questions.ts';
import { named, NOTHING, type Command } from './edit.ts';

/** Why, by whom and when; until when, and who saw it otherwise. */
export interface Grounds {
	readonly reason: string;
	readonly by: string;
	/** ISO 8601. */
	readonly on: string;
	/** ISO 8601: the day to look again. */
	readonly reviewOn?: string | undefined;
	readonly dissent?: Decision['dissent'];
}

/** A rule at a subject, with the fingerprint of what it finds there. */
export interface Unit {
	/** Identifier of the decision that will be made. */
	readonly id: string;
	readonly rule: string;
	readonly at: string;
	readonly of: string;
}

/** The decision itself. None without a reason and a name: nobody could say later whether it still holds. */
function decision(id: string, what: Partial<Decision>, grounds: Grounds): Decision | undefined {
	const [reason, by] = [grounds.reason.trim(), grounds.by.trim()];
	if (reason === '' || by === '') return undefined;
	const { on, reviewOn, dissent } = grounds;
	return {
		...what,
		id,
		reason,
		by,
		on,
		...(reviewOn ? { reviewOn } : {}),
		...(dissent && dissent.length > 0 ? { dissent } : {})
	};
}

function made(label: string, decisions: readonly (Decision | undefined)[]) {
	const whole = decisions.filter((one) => one !== undefined);
	if (whole.length === 0 || whole.length < decisions.length) return NOTHING;
	return { label, changes: whole.map((one) => ({ path: ['decisions', one.id], value: one })) };
}

/** Accepts findings one by one, all on the same grounds. Blank reason or name: nothing is accepted. */
export function acceptFindings(units: readonly Unit[], grounds: Grounds): Command {
	return (mapping) => {
		const items = units.map(({ at }) => itemById(mapping, at));
		const [item] = items;
		const what = units.length === 1 ? 'a finding' : `${units.length} findings`;
		const isAboutOne = item !== undefined && items.every((one) => one === item);
		return made(
			isAboutOne ? `accepted ${what} about ${named([item], 'items')}` : `accepted ${what}`,
			units.map(({ id, rule, at, of }) => decision(id, { rule, scope: 'item', at, of }, grounds))
		);
	};
}

/** Accepts whatever a rule finds on one lane, now and later. */
export function acceptOnLane(id: string, rule: string, surface: Surface, grounds: Grounds): Command {
	return () =>
		made(`accepted a rule’s findings on the lane ${SURFACE_NAMES[surface].name}`, [
			decision(id, { rule, scope: 'surface', at: surface }, grounds)
		]);
}

/** Accepts whatever a rule finds in this mapping, now and later. */
export function acceptEverywhere(id: string, rule: string, grounds: Grounds): Command {
	return () => made('accepted all findings of a rule', [decision(id, { rule, scope: 'mapping' }, grounds)]);
}

/** Accepts all that is found today, so that only what is new or changed is open. */
export function acceptBaseline(
	id: string,
	covers: Readonly<Record<string, string>>,
	grounds: Grounds
): Command {
	const count = Object.keys(covers).length;
	return () =>
		count === 0
			? NOTHING
			: made(`accepted all of today’s findings`, [decision(id, { scope: 'mapping', covers }, grounds)]);
}
