import type { Reading } from '../report/reading.ts';
import type { Move } from '../report/target.ts';

/** Where it stands today customers get at it, and where it should be they don't. */
export function leavingMoves({ target: { moves } }: Reading): readonly Move[] {
	return moves.filter(({ from, to }) => (from === 'product' || from === 'exports') && to === 'support');
}
