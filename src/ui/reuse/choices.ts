/** Rows to be chosen among, as the dialogs of reuse show them. */
import type { IconName } from '#ui/kit/icons.ts';

export interface Choice {
	readonly key: string;
	readonly name: string;
	readonly icon?: IconName | undefined;
	/** Behind the name: a reference, a stage. */
	readonly hint?: string | undefined;
	/** What it would change, in a sentence. */
	readonly detail?: string | undefined;
	/** What several sides say, beside each other. */
	readonly columns?: readonly { readonly label: string; readonly text: string }[] | undefined;
	/** How it stands: “New”. */
	readonly word: string;
	readonly isChosen: boolean;
	/** Comes along with what was chosen. */
	readonly isAlong?: boolean;
	/** There is nothing to choose. */
	readonly isFixed?: boolean;
	/** “All” leaves it out: it is chosen by itself. */
	readonly isApart?: boolean;
}

export const keySet = (rows: readonly { readonly key: string }[]): ReadonlySet<string> =>
	new Set(rows.map(({ key }) => key));

/** Ticked or not. */
export function turn(ticked: Set<string>, key: string): void {
	if (!ticked.delete(key)) ticked.add(key);
}

/** “All”: takes every tick away, or gives one to each row that `mayTake`. */
export function turnAll<R extends { readonly key: string }>(
	ticked: Set<string>,
	rows: readonly R[],
	isTicked: boolean,
	mayTake: (row: R) => boolean
): void {
	for (const row of rows)
		if (!isTicked) ticked.delete(row.key);
		else if (mayTake(row)) ticked.add(row.key);
}
