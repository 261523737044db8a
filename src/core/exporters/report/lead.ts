/** What the whole comes to, in one or two sentences that are counted. */
import type { LaneId } from '../../layout/lanes.ts';
import { SURFACES } from '../../mapping/vocabulary.ts';
import { SURFACE_NAMES } from '../../ownership/questions.ts';
import { standing } from '../../ownership/standing.ts';
import { inWords, WHERE } from '../../rules/words.ts';
import type { Reading } from './reading.ts';
import type { Move } from './target.ts';
import { inLetters, sentence, some } from './wording.ts';

/** What items did that left a lane, behind their count. */
const LEAVING: Readonly<Record<LaneId, readonly [one: string, many: string]>> = {
	product: ['leaves customers’ screens', 'leave customers’ screens'],
	support: ['leaves Support tooling', 'leave Support tooling'],
	exports: ['leaves Exports', 'leave Exports'],
	none: ['is new', 'are new']
};

/** “leave customers’ screens, six for Support tooling and two for Exports”. */
function leavingWords(all: readonly Move[], from: LaneId): string {
	const to = SURFACES.flatMap((surface) => {
		const count = all.filter((move) => move.to === surface).length;
		const words = from === 'none' ? WHERE[surface] : `for ${SURFACE_NAMES[surface].name}`;
		return count === 0 ? [] : [{ count, words }];
	});
	const head = LEAVING[from][all.length === 1 ? 0 : 1];
	if (to.length === 1) return `${head} ${to[0]?.words}`;
	return `${head}, ${inWords(to.map(({ count, words }) => `${inLetters(count)} ${words}`))}`;
}

/** “Ten of 45 items move: eight leave customers’ screens for Support tooling; two are new on Product.” */
function movesInWords(moves: readonly Move[], total: number): string {
	const of = `${sentence(inLetters(moves.length))} of ${some(total, 'item', 'items')}`;
	const lanes = ([...SURFACES, 'none'] as const).flatMap((from) => {
		const all = moves.filter((move) => move.from === from);
		return all.length === 0 ? [] : [{ from, all }];
	});
	const [only, ...others] = lanes;
	if (only && others.length === 0) return `${of} ${leavingWords(only.all, only.from)}.`;
	const parts = lanes.map(({ from, all }) => `${inLetters(all.length)} ${leavingWords(all, from)}`);
	return `${of} move: ${parts.join('; ')}.`;
}

export function leadOf(reading: Reading): string {
	const { mapping, target } = reading;
	const { moves, kept } = target;
	const total = mapping.items.length;
	if (total === 0) return 'There are no items in this mapping yet.';
	const { judged, settled } = standing(mapping);
	const open =
		settled < judged ? ` ${sentence(some(judged - settled, 'verdict is', 'verdicts are'))} still open.` : '';
	if (moves.length > 0) return `${movesInWords(moves, total)}${open}`;
	const stays =
		kept.length > 0
			? ` ${sentence(some(kept.length, 'item stays', 'items stay'))} elsewhere by decision.`
			: '';
	return `Nothing has to move.${stays}${open}`;
}
