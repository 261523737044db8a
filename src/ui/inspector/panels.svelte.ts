/** What the inspector shows of items: loaded with the first sign of a person, so that the board need not wait for it. */
import type ItemPanel from './ItemPanel.svelte';
import type ManyPanel from './ManyPanel.svelte';

interface Loaded {
	readonly ItemPanel: typeof ItemPanel;
	readonly ManyPanel: typeof ManyPanel;
}
let loaded = $state.raw<Loaded>();
let loading: Promise<void> | undefined;

/** Loads them once. A load that failed is tried again by whoever asks next. */
export function loadPanels(): Promise<void> {
	loading ??= Promise.all([import('./ItemPanel.svelte'), import('./ManyPanel.svelte')])
		.then(([item, many]) => {
			loaded = { ItemPanel: item.default, ManyPanel: many.default };
		})
		.catch((error: unknown) => {
			loading = undefined;
			throw error;
		});
	return loading;
}

/** Undefined until they are there. */
export function panels(): Loaded | undefined {
	return loaded;
}
