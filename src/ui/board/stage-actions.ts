/** What can be done with the stages of a board, for the palette. */
import { moveStage, removeStage } from '#core/commands/stages.ts';
import type { Action } from '#ui/state/actions.svelte.ts';
import type { Board } from './board.svelte.ts';

const GROUP = 'Stages of the board';

export interface StageWays {
	add(): void;
	rename(id: string): void;
}

export function stageActions({ session, folds }: Board, { add, rename }: StageWays): readonly Action[] {
	const { stages } = session.mapping;
	return [
		{ id: 'stage.add', label: 'Add a stage', group: GROUP, words: 'column step new', run: add },
		...stages.flatMap(({ id, name }, at): Action[] => {
			const about = { group: GROUP, words: 'stage column', isHidden: true };
			return [
				{
					...about,
					id: `stage.fold:${id}`,
					label: `${folds.ids.has(id) ? 'Unfold' : 'Fold'} stage “${name}”`,
					run: () => folds.toggle(id)
				},
				{ ...about, id: `stage.rename:${id}`, label: `Rename stage “${name}”`, run: () => rename(id) },
				{
					...about,
					id: `stage.earlier:${id}`,
					label: `Move stage “${name}” earlier`,
					isOff: () => at === 0,
					run: () => session.run(moveStage(id, at - 1))
				},
				{
					...about,
					id: `stage.later:${id}`,
					label: `Move stage “${name}” later`,
					isOff: () => at === stages.length - 1,
					run: () => session.run(moveStage(id, at + 1))
				},
				{
					...about,
					id: `stage.remove:${id}`,
					label: `Remove stage “${name}”, keep its cards`,
					run: () => session.run(removeStage(id))
				}
			];
		})
	];
}
