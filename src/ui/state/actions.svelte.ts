/**
 * What can be done from here: each screen offers its actions while it is there; the palette finds them by name, the
 * keys sheet shows their keys. A screen hears its own keys; an action only says which they are.
 */
import { createContext, onMount, untrack } from 'svelte';

export interface Action {
	/** Unique among what is offered at once: `board.zoom-in`. */
	readonly id: string;
	/** What a facilitator would say: “Zoom in”. */
	readonly label: string;
	/** The heading it stands under: “Board”, “Mapping”, “Help”. */
	readonly group: string;
	/** More words that it is found by. */
	readonly words?: string;
	/** As on the keyboard: `Ctrl Z`, `Alt 1`. */
	readonly keys?: readonly string[];
	/** Shown behind the label: a reference. */
	readonly hint?: string;
	/** Too many of its sort to be shown before anything is asked. */
	readonly isHidden?: boolean;
	/** True: there is nothing to do it to now. */
	readonly isOff?: () => boolean;
	readonly run: () => void;
}

/** Milliseconds: a screen's code comes over the network first. Later nobody expects it any more. */
const PATIENCE = 10_000;

type Source = () => readonly Action[];

export class Actions {
	#sources = $state.raw<readonly Source[]>([]);
	/** Last offered first: what the open screen can do stands above what can be done everywhere. */
	readonly all: readonly Action[] = $derived(this.#sources.toReversed().flatMap((source) => source()));

	/** Runs the action of a screen that is being gone to, as soon as it offers it; never, where it doesn't come. */
	runOnceOffered(id: string): void {
		const stop = $effect.root(() => {
			$effect(() => {
				const action = this.all.find((one) => one.id === id);
				if (!action) return;
				stop();
				untrack(action.run);
			});
		});
		setTimeout(stop, PATIENCE);
	}

	/** Offers what `source` gives, followed as it changes. Returns how to take it back. */
	offer(source: Source): () => void {
		this.#sources = [...this.#sources, source];
		return () => (this.#sources = this.#sources.filter((other) => other !== source));
	}
}

export const [actionsOf, provideActions] = createContext<Actions>();

/** Offers actions for as long as the component is there. */
export function offerActions(source: Source): void {
	const actions = actionsOf();
	onMount(() => actions.offer(source));
}
