/** Whose menu is open: a role's or an item's. One menu serves all of them. */
export interface MenuTarget {
	readonly kind: 'role' | 'item';
	readonly id: string;
	/** The button that it hangs on. */
	readonly trigger: HTMLElement;
}
