/** A small mapping to vote on, and a ballot on it. */
import { applyChanges, type Command } from '#core/commands/edit.ts';
import { proposeBallots } from '#core/importers/ballots.ts';
import { countBallots } from '#core/importers/count-ballots.ts';
import { ballotFrom, writeBallot } from '#core/mapping/ballot-file.ts';
import { emptyMapping } from '#core/mapping/empty.ts';
import type { Item } from '#core/mapping/item-schema.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { asVotes, sequence } from './reading.ts';

export const after = (mapping: Mapping, ...commands: readonly Command[]): Mapping =>
	commands.reduce((now, command) => applyChanges(now, command(now).changes), mapping);
export const item = (id: string, part: Partial<Item> = {}): Item => ({
	id,
	ref: `DMC-00${id}`,
	kind: 'field',
	name: `Item ${id}`,
	order: `a${id}`,
	...part
});
export const START: Mapping = {
	...emptyMapping('m', 'M'),
	lastRef: 4,
	items: [
		item('1', { answers: { frequency: 'exception' } }),
		item('2'),
		item('3'),
		item('4', { contextOnly: true })
	]
};
export const ann = (answers: Item['answers'], part: Partial<Mapping> = {}): string =>
	writeBallot(
		ballotFrom({ ...START, ...part, items: START.items.map((one) => ({ ...one, answers })) }, 'Ann')
	);
export const counted = (mapping: Mapping, text: string, name = 'x.demarc-ballot.json') =>
	countBallots(mapping, asVotes(proposeBallots({ name, text })), sequence());
