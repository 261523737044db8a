/** Which columns a person wants to see, kept on this device. */
import { COLUMNS, type ColumnId } from './columns.ts';

const KEY = 'demarc-inventory-columns';

export const USUAL: readonly ColumnId[] = COLUMNS.filter(({ isFixed, isUsual }) => isFixed || isUsual).map(
	({ id }) => id
);

/** The chosen columns in their order; the usual ones where nothing was chosen, or nothing can be read. */
export function readChoice(storage: Pick<Storage, 'getItem'> | undefined): readonly ColumnId[] {
	try {
		const kept: unknown = JSON.parse(storage?.getItem(KEY) ?? 'null');
		if (!Array.isArray(kept)) return USUAL;
		return COLUMNS.filter(({ id, isFixed }) => isFixed || kept.includes(id)).map(({ id }) => id);
	} catch {
		return USUAL; // storage may be forbidden, and what it holds may be anything
	}
}

export function keepChoice(storage: Pick<Storage, 'setItem'> | undefined, ids: readonly ColumnId[]): void {
	try {
		storage?.setItem(KEY, JSON.stringify(ids));
	} catch {
		// it holds for this visit
	}
}

/** The page's storage, where the browser allows one. */
export function deviceStorage(): Storage | undefined {
	try {
		return localStorage;
	} catch {
		return undefined;
	}
}
