/** The small picture of a board: bars in cells, drawn from the counts alone. */
import { SURFACES, type Surface } from '../mapping/vocabulary.ts';
import type { CellCount, Summary } from '../ownership/summary.ts';

export interface Bar {
	readonly x: number;
	readonly y: number;
	readonly surface: Surface;
	readonly isMisplaced: boolean;
}

export interface Band {
	readonly surface: Surface;
	readonly y: number;
	readonly height: number;
}

export interface LanePicture {
	readonly width: number;
	readonly height: number;
	readonly bar: { readonly width: number; readonly height: number };
	readonly bands: readonly Band[];
	readonly bars: readonly Bar[];
	/** Where the line of visibility runs. */
	readonly line: number;
}

const WIDTH = 300;
const LOW = 132;
const GAP = 12;
const LEAST_ROWS = 2;
const LEAST_MARGIN = 6;

/**
 * Bars that fit: with more cards than rows a column shows its share, so that a picture of 5,000 stays a picture.
 * `height` to a width of 300; a taller one has taller bars.
 */
export function lanePicture(
	{ cells, stages }: Pick<Summary, 'cells' | 'stages'>,
	height: number = LOW
): LanePicture {
	const hasLoose = cells.some(({ stage }) => stage === undefined);
	const columns = Math.max(1, stages + (hasLoose ? 1 : 0));
	const columnOf = ({ stage }: CellCount) => (stage === undefined ? columns - 1 : stage);
	const rowsOf = (surface: Surface) =>
		Math.max(LEAST_ROWS, ...cells.filter((cell) => cell.surface === surface).map(({ cards }) => cards));
	const wanted = SURFACES.map((surface) => Math.min(rowsOf(surface), 40));
	const total = wanted.reduce((sum, rows) => sum + rows, 0);
	// A bar keeps a height that can be seen; what does not fit is shown as a full column.
	const inner = height - SURFACES.length * LEAST_MARGIN;
	const step = Math.max(4, Math.min(height / 12, inner / total));
	const bar = { width: WIDTH / columns - GAP, height: step * 0.72 };
	const heights = wanted.map((rows) => LEAST_MARGIN + (inner * rows) / total);
	const bands: Band[] = [];
	const bars: Bar[] = [];
	let y = 0;
	for (const [i, surface] of SURFACES.entries()) {
		const own = i === SURFACES.length - 1 ? height - y : (heights[i] ?? 0);
		bands.push({ surface, y, height: own });
		const room = Math.max(1, Math.floor((own - LEAST_MARGIN) / step + 0.01));
		for (const cell of cells.filter((one) => one.surface === surface)) {
			const shown = Math.min(cell.cards, room);
			const misplaced = Math.min(shown, Math.ceil((cell.misplaced * shown) / cell.cards));
			for (let row = 0; row < shown; row += 1)
				bars.push({
					x: GAP / 2 + (columnOf(cell) * WIDTH) / columns,
					y: y + 4 + row * step,
					surface,
					isMisplaced: row >= shown - misplaced
				});
		}
		y += own;
	}
	return { width: WIDTH, height, bar, bands, bars, line: bands[0]?.height ?? 0 };
}
