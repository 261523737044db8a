/** “38 of 52 judged, 6 contested”: kept up edit by edit, it says what counting anew says. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { castBallot } from '#core/commands/ballots.ts';
import { editItems } from '#core/commands/edit-items.ts';
import { removeItems } from '#core/commands/remove-items.ts';
import type { Item } from '#core/mapping/item-schema.ts';
import { votesOn } from '#core/ownership/ballots.ts';
import { judge } from '#core/ownership/judge.ts';
import { newId } from '#document/ids.ts';
import { judgedWords } from '#ui/facilitation/judged-words.ts';
import { Judging } from '#ui/judge/judging.svelte.ts';
import type { Session } from '#ui/state/session.svelte.ts';
import { decide } from '#ui/votes/decide.ts';
import { fullAnswers, partialAnswers } from '../../arbitrary-members.ts';
import { mappingOf, sessionOn } from '../sessions.ts';

const IDS = ['a', 'constructor'];
const GROUNDS = { reason: 'So it is.', by: 'Jo', on: '2026-01-02T10:00:00.000Z' };

const anyEdit: fc.Arbitrary<(session: Session) => void> = fc.oneof(
	fc
		.record({ id: fc.constantFrom(...IDS), answers: partialAnswers })
		.map(({ id, answers }) => (on: Session) => {
			on.run(editItems([id], { answers }));
		}),
	fc
		.record({ id: fc.constantFrom(...IDS), by: fc.constantFrom('Ann', 'Ben'), answers: fullAnswers })
		.map(({ id, by, answers }) => (on: Session) => {
			on.run(castBallot([id], { by }, { answers }));
		}),
	fc
		.record({ id: fc.constantFrom(...IDS), contextOnly: fc.boolean() })
		.map(({ id, contextOnly }) => (on: Session) => {
			on.run(editItems([id], { contextOnly }));
		}),
	fc.record({ id: fc.constantFrom(...IDS), answers: fullAnswers }).map(({ id, answers }) => (on: Session) => {
		const item = on.item(id);
		if (item) on.run(decide(item, answers, GROUNDS, newId));
	}),
	fc.constantFrom(...IDS).map((id) => (on: Session) => {
		on.run(removeItems([id]));
	}),
	fc.constant((on: Session) => on.undo())
);

/** Counted from nothing but the items and the decisions as they are. */
function counted({ mapping: { items, decisions }, review }: Session): string {
	// Who voted since then made the decision stale: the room is contested again.
	const stale = new Set(review.stale.map(({ decision }) => decision.id));
	const judged = items.filter(({ contextOnly }) => !contextOnly);
	const isDecided = ({ id }: Item) =>
		decisions.some(
			(one) => one.rule === 'contested-item' && one.scope === 'item' && one.at === id && !stale.has(one.id)
		);
	const contested = judged.filter((item) => votesOn(item)?.isContested && !isDecided(item));
	return [
		judged.length === 0
			? ''
			: `${judged.filter((item) => judge(item).settled).length} of ${judged.length} judged`,
		contested.length === 0 ? '' : `, ${contested.length} contested`
	].join('');
}

test('the line of progress is right after any edits, and Judge counts the same', () => {
	fc.assert(
		fc.property(fc.array(anyEdit, { minLength: 4, maxLength: 16 }), (edits) => {
			const session = sessionOn(mappingOf(IDS.map((id) => ({ id }))));
			for (const edit of edits) edit(session);
			expect(judgedWords(session)).toBe(counted(session));
			const judging = new Judging(session, undefined, { of: () => undefined });
			expect([judging.settled, judging.items.length, judging.contested]).toEqual([
				session.settled,
				session.judgeable.length,
				session.contested.size
			]);
		})
	);
});
