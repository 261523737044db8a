import type { Column } from '#core/layout/board-layout.ts';

/** Before which stage a header dropped at `x` of the board would stand; after the last: how many there are. */
export function stagePlace(columns: readonly Column[], x: number): number {
	const stages = columns.filter(({ stage }) => stage !== undefined);
	const at = stages.findIndex((column) => x < column.x + column.width / 2);
	return at === -1 ? stages.length : at;
}
