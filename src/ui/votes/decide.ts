/** The room decides an item that is contested: its answers, why, and who saw it otherwise. */
import { acceptFindings, type Grounds } from '#core/commands/accept-findings.ts';
import { answerTest } from '#core/commands/answer-test.ts';
import { together, type Command } from '#core/commands/edit.ts';
import type { Answers, Item } from '#core/mapping/item-schema.ts';
import { itemById } from '#core/mapping/selectors.ts';
import { TESTS } from '#core/mapping/vocabulary.ts';
import { CONTESTED_RULE } from '#core/ownership/agenda.ts';
import { dissentOf, type Dissent } from '#core/ownership/ballots.ts';
import { answerKey } from '#core/ownership/test-votes.ts';
import { unitsToAccept } from '#core/rules/acceptance.ts';
import { lint } from '#core/rules/lint.ts';
import { voterName } from './room.ts';

/** What is said on a decision of somebody who gave no reason. */
export const NO_REASON = 'Gave no reason.';

/** Who would see it otherwise, were these the room's answers. */
export function dissentWith(item: Item, answers: Answers): readonly Dissent[] {
	return dissentOf({ ...item, answers });
}

function answerAll(item: Item, answers: Answers): Command[] {
	return TESTS.flatMap((test) => {
		const [now, next] = [item.answers?.[test], answers[test]];
		const isSame =
			now === undefined || next === undefined ? now === next : answerKey(now) === answerKey(next);
		return isSame ? [] : [answerTest([item.id], test, next)];
	});
}

/**
 * One step: the answers become the room's, the contested votes are accepted with reason and name, and whoever
 * still leads elsewhere is kept as dissent. An earlier decision on the same votes goes: it has been taken anew.
 */
export function decide(
	item: Item,
	answers: Answers,
	grounds: Omit<Grounds, 'dissent'>,
	newId: () => string
): Command {
	const forget: Command = ({ decisions }) => ({
		label: '',
		changes: decisions
			.filter(({ rule, at, scope }) => rule === CONTESTED_RULE && scope === 'item' && at === item.id)
			.map(({ id }) => ({ path: ['decisions', id], value: undefined }))
	});
	const accept: Command = (mapping) => {
		const now = itemById(mapping, item.id);
		const all = lint(mapping);
		const found = all.filter(
			({ rule, at }) => rule === CONTESTED_RULE && at.type === 'item' && at.id === item.id
		);
		const dissent = (now ? dissentOf(now) : []).map(({ ballot, by, reason }) => ({
			by: voterName(ballot, by),
			reason: reason ?? NO_REASON
		}));
		return acceptFindings(unitsToAccept(mapping, all, found, newId), { ...grounds, dissent })(mapping);
	};
	return together(`decided about “${item.name}”`, [...answerAll(item, answers), forget, accept]);
}
