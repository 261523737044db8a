/** What a mapping looks like from afar: enough for its card on Home, without opening the document. */
import { judgedItems } from '../mapping/selectors.ts';
import type { Mapping } from '../mapping/schema.ts';
import type { Surface } from '../mapping/vocabulary.ts';
import { misplacedTo, verdictOn } from './judge.ts';

/** One field of the board that has cards. */
export interface CellCount {
	readonly surface: Surface;
	/** The stage's place among the mapping's stages, from 0. Absent: no stage. */
	readonly stage?: number;
	readonly cards: number;
	/** How many of the cards belong elsewhere by their verdict. */
	readonly misplaced: number;
}

export interface FindingCounts {
	readonly error: number;
	readonly warning: number;
	readonly advice: number;
}

export interface Summary {
	readonly items: number;
	/** Items that are judged: all but those that only give context. */
	readonly judgeable: number;
	/** Judgeable items with a settled verdict. */
	readonly settled: number;
	/** Items that have a surface. */
	readonly placed: number;
	readonly misplaced: number;
	/** How many columns the board has, the one without a stage left out. */
	readonly stages: number;
	/** By first appearance; empty cells are left out. */
	readonly cells: readonly CellCount[];
	/** Open findings, where the caller counted them: the rules live above this. */
	readonly findings?: FindingCounts;
}

type Count = { -readonly [K in keyof CellCount]: CellCount[K] };

export function summarize(mapping: Mapping, findings?: FindingCounts): Summary {
	const stages = new Map(mapping.stages.map(({ id }, place) => [id, place]));
	const cells = new Map<string, Count>();
	const judged = judgedItems(mapping);
	for (const item of mapping.items) {
		if (!item.surface) continue;
		const stage = item.stage === undefined ? undefined : stages.get(item.stage);
		const key = `${item.surface} ${stage ?? ''}`;
		let cell = cells.get(key);
		if (!cell) {
			cell = { surface: item.surface, ...(stage === undefined ? {} : { stage }), cards: 0, misplaced: 0 };
			cells.set(key, cell);
		}
		cell.cards += 1;
		if (misplacedTo(item)) cell.misplaced += 1;
	}
	const counts = [...cells.values()];
	const total = (of: 'cards' | 'misplaced') => counts.reduce((sum, cell) => sum + cell[of], 0);
	return {
		items: mapping.items.length,
		judgeable: judged.length,
		settled: judged.filter((item) => verdictOn(item).settled).length,
		placed: total('cards'),
		misplaced: total('misplaced'),
		stages: mapping.stages.length,
		cells: counts,
		...(findings ? { findings } : {})
	};
}
