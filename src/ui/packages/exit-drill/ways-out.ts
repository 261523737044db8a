/** The exit drill on the screen: which rows are shown, how shares are told, and where each obstacle is mended. */
import type { Item } from '#core/mapping/item-schema.ts';
import type { Mapping, Package } from '#core/mapping/schema.ts';
import {
	OBSTACLES,
	type DrillCell,
	type DrillRow,
	type DrillShare,
	type ExitDrill,
	type Obstacle
} from '#core/packages/exit-drill.ts';
import { packFixes } from '#core/rules/remedies.ts';
import type { Fix } from '#core/rules/rule.ts';
import { PART_NAMES, type Part } from '../missing.ts';

export const SHOWN_ROWS = ['all', 'stay', 'leave'] as const;
export type ShownRows = (typeof SHOWN_ROWS)[number];

export function rowsShown(rows: readonly DrillRow[], which: ShownRows): readonly DrillRow[] {
	if (which === 'all') return rows;
	return rows.filter(({ leaves }) => leaves === (which === 'leave'));
}

/** “3 of 4 (75 %)”: never rounded to all or to nothing where it is not. */
export function shareWords({ count, of, share }: DrillShare): string {
	if (share === undefined) return 'nothing to take along';
	const percent = Math.round(share * 100);
	const shown = count === 0 || count === of ? percent : Math.min(99, Math.max(1, percent));
	return `${count} of ${of} (${shown} %)`;
}

/** A package that is only designed takes nobody out. */
export function leavesWords({ isToBeBuilt }: Pick<ExitDrill, 'isToBeBuilt'>): string {
	return isToBeBuilt ? 'can leave once its packages are built' : 'can leave today';
}

export interface WayOut {
	readonly obstacle: Obstacle;
	readonly says: string;
	/** The parts of packages where it is mended. */
	readonly places: readonly { readonly pack: Package; readonly part: Part; readonly label: string }[];
	/** What one click mends. */
	readonly fixes: readonly Fix[];
	/** It is mended at the item, if at all. */
	readonly item?: Item;
}

const PART_OF: Readonly<Record<Obstacle, Part | undefined>> = {
	internal: undefined,
	'not-packed': undefined,
	'no-format': 'form',
	'no-machine-format': 'form',
	'nobody-may-ask': 'access',
	'no-customer-receives': 'access',
	'nobody-approves': 'access'
};

/** One for each thing that keeps an item here. */
export function waysOut(mapping: Mapping, { item, why, cells }: DrillRow): readonly WayOut[] {
	return why.map((obstacle): WayOut => {
		const part = PART_OF[obstacle];
		const inTheWay = ({ obstacles }: DrillCell) => obstacles.includes(obstacle);
		const places = part
			? cells
					.filter(inTheWay)
					.map(({ pack }) => ({ pack, part, label: `“${pack.name}”: ${PART_NAMES[part]}` }))
			: [];
		const fixes = obstacle === 'not-packed' && !why.includes('internal') ? packFixes(mapping, item) : [];
		const isAtItem = obstacle === 'internal' || (obstacle === 'not-packed' && fixes.length === 0);
		return { obstacle, says: OBSTACLES[obstacle], places, fixes, ...(isAtItem ? { item } : {}) };
	});
}
