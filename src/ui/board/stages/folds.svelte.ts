/** How this device shows a mapping's board: in which mode, and which stages are folded away. Never part of the mapping. */
import { LANE_IDS, type LanesBy } from '#core/layout/lanes.ts';
import { keep, keepJson, kept, keptJson } from '#ui/state/kept.ts';
import { foldsFrom, toggled } from './fold-sets.ts';

const MODE = 'board-mode';
const MODES: readonly string[] = ['today', 'target', 'moves'] satisfies LanesBy[];
/** The fold of the lane of what is not placed yet, beside the identifiers of stages. */
export const UNPLACED = LANE_IDS[0];

export function keptMode(): LanesBy {
	const mode = kept(MODE) ?? '';
	return MODES.includes(mode) ? (mode as LanesBy) : 'target';
}
export function keepMode(mode: LanesBy): void {
	keep(MODE, mode);
}

export class Folds {
	#key: string;
	#ids = $state.raw<ReadonlySet<string>>(foldsFrom(undefined));

	constructor(mapping: string) {
		this.#key = `folds-${mapping}`;
		this.#ids = foldsFrom(keptJson(this.#key));
	}

	/** Stages that are folded, and `none` where the lane of unplaced items is. */
	get ids(): ReadonlySet<string> {
		return this.#ids;
	}

	toggle(id: string): void {
		this.#ids = toggled(this.#ids, id);
		keepJson(this.#key, [...this.#ids]);
	}

	/** Shows what was folded. */
	open(id: string | undefined): void {
		if (id !== undefined && this.#ids.has(id)) this.toggle(id);
	}
}
