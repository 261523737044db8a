/** What a customer sees on the way, and how it comes onto the board. */
import { allOf, type Command } from '#core/commands/edit.ts';
import type { Package } from '#core/mapping/schema.ts';
import { addFlowStep, type FlowStep, type FlowStepId } from '#core/packages/flow.ts';
import { newId } from '#document/ids.ts';

/** However many they are, one step of undo. */
export function putOnBoard(pack: Pick<Package, 'id' | 'name'>, steps: readonly FlowStepId[]): Command {
	return allOf(
		steps.map((step) =>
			addFlowStep(pack.id, step, { item: newId(), linkFromBefore: newId(), linkToNext: newId() })
		),
		`put ${steps.length} statuses of “${pack.name}” on the board`
	);
}

export function onBoardWords(steps: readonly Pick<FlowStep, 'item'>[]): string {
	return `${steps.filter(({ item }) => item).length} of ${steps.length} on the board`;
}
