/**
 * Tracks of a column by the number of cards in its fullest cell. Few, far apart steps: one card more or less
 * hardly ever makes the board jump, and thousands still make a board of a sensible shape.
 */
const TRACK_STEPS: readonly (readonly [cards: number, tracks: number])[] = [
	[12, 1],
	[24, 2],
	[42, 3],
	[64, 4],
	[120, 6],
	[200, 8],
	[432, 12],
	[768, 16],
	[1728, 24],
	[3072, 32]
];
export function tracksFor(cards: number): number {
	return TRACK_STEPS.find(([most]) => cards <= most)?.[1] ?? 48;
}
