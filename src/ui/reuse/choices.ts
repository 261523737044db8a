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
