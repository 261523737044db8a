/** What a dialog shows of a proposal before anything is written: counts, and the first rows as they would come in. */
import { preview } from '#core/importers/accept.ts';
import type { ItemsProposal, ProposedItem, Remark } from '#core/importers/proposal.ts';
import type { Mapping } from '#core/mapping/schema.ts';

export interface RowLook {
	readonly item: ProposedItem;
	readonly becomes: 'new' | 'changed' | 'same';
	/** Fields that get another value. */
	readonly fields: readonly string[];
	/** It would be the second of its kind and name. */
	readonly isAgain?: boolean;
}

export interface Look {
	readonly counts: {
		readonly new: number;
		readonly changed: number;
		readonly same: number;
		readonly refused: number;
		/** Items of the mapping that the file does not name; they stay. */
		readonly missing: number;
		/** Rows that would be the second of their kind and name, or are left out for it. */
		readonly again: number;
	};
	/** The first rows: those that change something come before those that don't. */
	readonly rows: readonly RowLook[];
	readonly refused: readonly Remark[];
}

export const ROWS_SHOWN = 50;
export const REFUSED_SHOWN = 200;

/** `mapping`: where it would come in; absent: a new one. `namesakes`: of what was read, left out or not. */
export function lookAt(
	proposal: ItemsProposal,
	mapping: Mapping | undefined,
	namesakes: ReadonlySet<ProposedItem>
): Look {
	const { added, changed, same, missing, refused } = preview(mapping, proposal);
	const fieldsOf = new Map(changed.map(({ proposed, fields }) => [proposed, fields]));
	const isNew = new Set(added);
	const rows: RowLook[] = [];
	const unchanged: RowLook[] = [];
	for (const item of proposal.items) {
		const fields = fieldsOf.get(item);
		if (fields) rows.push({ item, becomes: 'changed', fields });
		else if (isNew.has(item))
			rows.push({ item, becomes: 'new', fields: [], ...(namesakes.has(item) ? { isAgain: true } : {}) });
		else if (unchanged.length < ROWS_SHOWN) unchanged.push({ item, becomes: 'same', fields: [] });
		if (rows.length >= ROWS_SHOWN) break;
	}
	return {
		counts: {
			new: added.length,
			changed: changed.length,
			same: same.length,
			refused: refused.length,
			missing: missing.length,
			again: namesakes.size
		},
		rows: [...rows, ...unchanged].slice(0, ROWS_SHOWN),
		refused: refused.slice(0, REFUSED_SHOWN)
	};
}
