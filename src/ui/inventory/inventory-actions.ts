/** What can be done in the inventory, for the palette. */
import type { Action } from '#ui/state/actions.svelte.ts';
import { isEditable } from './columns.ts';
import type { GridState } from './grid.svelte.ts';
import { GROUPING_NAMES, GROUPINGS } from './groups.ts';

const GROUP = 'Inventory';

export interface Means {
	/** False: the list on a phone, which has no columns and no cells. */
	readonly hasGrid: boolean;
	readonly onedit: () => void;
	readonly oncopy: (hasHeadings: boolean) => void;
	readonly oncolumns: () => void;
}

export function inventoryActions(grid: GridState, means: Means): readonly Action[] {
	const { inventory } = grid;
	const { column } = grid;
	const { isReadOnly } = inventory.session;
	const isNoneChosen = () => inventory.chosen.length === 0;
	const copies: Action[] = [
		{
			id: 'inventory.copy',
			label: 'Copy as a table',
			group: GROUP,
			words: 'tsv spreadsheet excel sheets clipboard',
			keys: ['Ctrl C'],
			run: () => means.oncopy(true)
		},
		{
			id: 'inventory.copy-bare',
			label: 'Copy as a table without headings',
			group: GROUP,
			words: 'tsv spreadsheet excel sheets clipboard',
			run: () => means.oncopy(false)
		}
	];
	const edits: Action[] = [
		{
			id: 'inventory.edit-selected',
			label: 'Edit the selected items',
			group: GROUP,
			words: 'bulk several change',
			isOff: () => isReadOnly || isNoneChosen(),
			run: means.onedit
		}
	];
	if (!means.hasGrid) return [...edits, ...copies];
	return [
		...GROUPINGS.map((by) => ({
			id: `inventory.group-${by}`,
			label: by === 'none' ? 'Show items without groups' : `Group items ${GROUPING_NAMES[by].toLowerCase()}`,
			group: GROUP,
			words: 'group',
			isOff: () => inventory.grouping === by,
			run: () => inventory.group(by)
		})),
		{
			id: 'inventory.fill-down',
			label: column && isEditable(column) ? `Fill ${column.heading} down` : 'Fill down',
			group: GROUP,
			keys: ['Ctrl D'],
			isOff: () => isReadOnly || !column || !isEditable(column) || grid.place.row < 0,
			run: () => grid.fillDown()
		},
		...edits,
		...copies,
		{ id: 'inventory.columns', label: 'Choose columns', group: GROUP, run: means.oncolumns },
		{
			id: 'inventory.usual-columns',
			label: 'Show the usual columns',
			group: GROUP,
			words: 'reset',
			run: () => inventory.showUsualColumns()
		}
	];
}
