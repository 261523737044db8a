/** What can be done with a stage: its menu and the palette offer the same. */
import { moveStage, removeStage } from '#core/commands/stages.ts';
import type { Stage } from '#core/mapping/schema.ts';
import type { IconName } from '#ui/kit/icons.ts';
import type { Action } from '#ui/state/actions.svelte.ts';
import type { Board } from '#ui/board/board.svelte.ts';

const GROUP = 'Stages of the board';

export interface StageStep {
	readonly id: 'rename' | 'fold' | 'earlier' | 'later' | 'remove';
	/** In the menu of the stage. */
	readonly label: string;
	/** Where the stage has to be named. */
	readonly named: string;
	readonly icon: IconName;
	readonly keys?: string;
	readonly isOff: boolean;
	readonly run: () => void;
}

/** `at`: its place among the stages, from 0. */
export function stageSteps(
	{ session, folds }: Board,
	{ id, name }: Stage,
	at: number,
	rename: (id: string) => void
): readonly StageStep[] {
	const isFolded = folds.ids.has(id);
	const fold = isFolded ? 'Unfold' : 'Fold';
	const last = session.mapping.stages.length - 1;
	return [
		{
			id: 'rename',
			label: 'Rename',
			named: `Rename stage “${name}”`,
			icon: 'edit',
			keys: 'F2',
			isOff: false,
			run: () => rename(id)
		},
		{
			id: 'fold',
			label: `${fold} the stage`,
			named: `${fold} stage “${name}”`,
			icon: isFolded ? 'board' : 'list',
			isOff: false,
			run: () => folds.toggle(id)
		},
		{
			id: 'earlier',
			label: 'Earlier',
			named: `Move stage “${name}” earlier`,
			icon: 'left',
			isOff: at === 0,
			run: () => session.run(moveStage(id, at - 1))
		},
		{
			id: 'later',
			label: 'Later',
			named: `Move stage “${name}” later`,
			icon: 'right',
			isOff: at === last,
			run: () => session.run(moveStage(id, at + 1))
		},
		{
			id: 'remove',
			label: 'Remove the stage, keep its cards',
			named: `Remove stage “${name}”, keep its cards`,
			icon: 'trash',
			isOff: false,
			run: () => session.run(removeStage(id))
		}
	];
}

export interface StageWays {
	add(): void;
	rename(id: string): void;
}

export function stageActions(board: Board, { add, rename }: StageWays): readonly Action[] {
	return [
		{ id: 'stage.add', label: 'Add a stage', group: GROUP, words: 'column step new', run: add },
		...board.session.mapping.stages.flatMap((stage, at) =>
			stageSteps(board, stage, at, rename).map(({ id, named, isOff, run }): Action => ({
				id: `stage.${id}:${stage.id}`,
				label: named,
				group: GROUP,
				words: 'stage column',
				isHidden: true,
				isOff: () => isOff,
				run
			}))
		)
	];
}
