/** What becomes of acceptances: they still hold, or their findings are opened again. */
import { isDue } from '../mapping/due.ts';
import type { Decision, Mapping } from '../mapping/schema.ts';
import type { Unit } from './accept-findings.ts';
import { NOTHING, type Change, type Command } from './edit.ts';
import { patchChanges } from './patch.ts';

/** Who says so, and when. */
export interface Confirmation {
	readonly by: string;
	/** ISO 8601. */
	readonly on: string;
	/** The next day to look again. Without it one that is still ahead stays, and one that has passed goes. */
	readonly reviewOn?: string | undefined;
	/** Where the old reason is no longer the whole reason. */
	readonly reason?: string | undefined;
}

/** One acceptance that still holds. */
export interface Renewed {
	readonly decision: string;
	/** The fingerprint of what is found now; absent where only the day had come. */
	readonly of?: string;
	/** One finding out of a baseline: it gets a decision of its own, so that the others keep their name and day. */
	readonly out?: { readonly covered: string; readonly unit: Unit };
}

/** What is opened again: a decision, or one of the findings that a baseline covers. */
export interface Withdrawn {
	readonly decision: string;
	readonly covered?: string;
}

const decisionOf = (mapping: Mapping, id: string) => mapping.decisions.find((one) => one.id === id);
const counted = (count: number, one: string, many: string) => (count === 1 ? one : `${count} ${many}`);

/** Says that acceptances still hold, with a new name and day. A blank name: nothing is renewed. */
export function renewDecisions(renewals: readonly Renewed[], confirmation: Confirmation): Command {
	return (mapping) => {
		const by = confirmation.by.trim();
		if (by === '') return NOTHING;
		const changes = renewals.flatMap(({ decision: id, of, out }): Change[] => {
			const decision = decisionOf(mapping, id);
			if (!decision) return [];
			const next = confirmed(decision, { ...confirmation, by });
			if (!out) return patchChanges('decisions', decision, { ...next, ...(of ? { of } : {}) });
			if (!decision.covers || !Object.hasOwn(decision.covers, out.covered)) return [];
			const { id: newId, rule, at, of: now } = out.unit;
			const { covers: _, ...kept } = decision;
			return [
				{ path: ['decisions', id, 'covers', out.covered], value: undefined },
				{
					path: ['decisions', newId],
					value: { ...kept, ...next, id: newId, scope: 'item', rule, at, of: now }
				}
			];
		});
		const label = `renewed ${counted(renewals.length, 'an acceptance', 'acceptances')}`;
		return changes.length === 0 ? NOTHING : { label, changes: withoutHollow(mapping, changes) };
	};
}

function confirmed({ reviewOn, reason }: Decision, confirmation: Confirmation) {
	const { by, on } = confirmation;
	return {
		by,
		on,
		reviewOn: confirmation.reviewOn ?? (isDue(reviewOn, on) ? undefined : reviewOn),
		reason: confirmation.reason?.trim() || reason
	};
}

/** Opens again what was accepted. What is gone already stays gone. */
export function withdrawDecisions(withdrawals: readonly Withdrawn[]): Command {
	return (mapping) => {
		const changes = withdrawals.flatMap(({ decision: id, covered }): Change[] => {
			const decision = decisionOf(mapping, id);
			if (!decision) return [];
			if (covered === undefined) return [{ path: ['decisions', id], value: undefined }];
			const isCovered = decision.covers !== undefined && Object.hasOwn(decision.covers, covered);
			return isCovered ? [{ path: ['decisions', id, 'covers', covered], value: undefined }] : [];
		});
		const label = `reopened ${counted(changes.length, 'what was accepted', 'acceptances')}`;
		return changes.length === 0 ? NOTHING : { label, changes: withoutHollow(mapping, changes) };
	};
}

/** A baseline that loses the last finding it covers goes whole: what is left of it would say nothing. */
function withoutHollow(mapping: Mapping, changes: readonly Change[]): Change[] {
	const lost = new Map<string, Set<string>>();
	for (const { path, value } of changes)
		if (path[2] === 'covers' && value === undefined) {
			const [, id = '', , covered = ''] = path;
			lost.set(id, (lost.get(id) ?? new Set<string>()).add(covered));
		}
	const hollow = new Set(
		[...lost]
			.filter(([id, gone]) => {
				const covers = decisionOf(mapping, id)?.covers ?? {};
				return Object.keys(covers).every((covered) => gone.has(covered));
			})
			.map(([id]) => id)
	);
	return [
		...changes.filter(({ path }) => !(path[2] === 'covers' && hollow.has(path[1] ?? ''))),
		...[...hollow].map((id) => ({ path: ['decisions', id], value: undefined }))
	];
}
