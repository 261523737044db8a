/** Another mapping held against the open one: what of it is new or different, and what of that was ticked. */
import { SvelteSet } from 'svelte/reactivity';
import { applyParts } from '#core/reuse/apply-parts.ts';
import { partRows, withoutJudgement, type PartRow } from '#core/reuse/part-rows.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { newId } from '#document/ids.ts';
import type { Session } from '#ui/state/session.svelte.ts';

export type Shown = 'all' | PartRow['standing'];

export class Bringing {
	readonly #session: Session;
	/** Undefined: not chosen yet. */
	other = $state.raw<Mapping>();
	/** Whether answers and places of the other come along. */
	isJudged = $state(false);
	shown = $state<Shown>('all');
	readonly ticked = new SvelteSet<string>();

	constructor(session: Session) {
		this.#session = session;
	}

	readonly #told = $derived(this.other && !this.isJudged ? withoutJudgement(this.other) : this.other);
	readonly rows = $derived.by(() => (this.#told ? partRows(this.#session.mapping, this.#told) : []));
	readonly passing = $derived(
		this.shown === 'all' ? this.rows : this.rows.filter(({ standing }) => standing === this.shown)
	);
	/** Ticked rows that still bring something. */
	readonly chosen = $derived(
		this.rows.filter(({ key, standing }) => standing !== 'same' && this.ticked.has(key))
	);

	counts(shown: Shown): number {
		return shown === 'all' ? this.rows.length : this.rows.filter(({ standing }) => standing === shown).length;
	}

	/** Nothing is ticked: what comes in is chosen, not left out. */
	take(other: Mapping): void {
		this.other = other;
		this.ticked.clear();
		this.shown = 'all';
	}

	toggle({ key }: PartRow): void {
		if (!this.ticked.delete(key)) this.ticked.add(key);
	}

	/** All that are shown and bring something, or none of them. */
	tickShown(isTicked: boolean): void {
		for (const { key, standing } of this.passing)
			if (standing === 'same' || !isTicked) this.ticked.delete(key);
			else this.ticked.add(key);
	}

	/** One step of undo. False: nothing changed. */
	apply(): boolean {
		const other = this.#told;
		return other !== undefined && this.#session.run(applyParts(other, this.ticked, newId));
	}
}
