/** The open mapping beside two versions of its template: what the template changed, and what of that is taken. */
import { SvelteSet } from 'svelte/reactivity';
import type { Mapping } from '#core/mapping/schema.ts';
import { rebase, rebaseRows, uncompared, type RebaseRow } from '#core/reuse/rebase.ts';
import { newId } from '#document/ids.ts';
import type { Session } from '#ui/state/session.svelte.ts';
import { keySet, turn, turnAll } from './choices.ts';

export const GROUPS = ['added', 'open', 'own', 'removed'] as const;
export type GroupId = (typeof GROUPS)[number];

export class Rebasing {
	readonly #session: Session;
	readonly old: Mapping;
	readonly now: Mapping;
	readonly ticked = new SvelteSet<string>();

	constructor(session: Session, old: Mapping, now: Mapping) {
		this.#session = session;
		this.old = old;
		this.now = now;
	}

	/** What mine has already needs no word. */
	readonly rows: readonly RebaseRow[] = $derived.by(() =>
		rebaseRows(this.old, this.now, this.#session.mapping).filter(({ standing }) => standing !== 'same')
	);
	readonly groups = $derived(
		GROUPS.map((id) => ({ id, rows: this.rows.filter((row) => groupOf(row) === id) })).filter(
			({ rows }) => rows.length > 0
		)
	);
	readonly uncompared = $derived.by(() => uncompared(this.old, this.now, this.#session.mapping));
	readonly chosen = $derived(this.rows.filter(({ key }) => this.ticked.has(key)));

	toggle(key: string): void {
		turn(this.ticked, key);
	}

	tick(rows: readonly RebaseRow[], isTicked: boolean): void {
		turnAll(this.ticked, rows, isTicked, (row) => !isApart(row));
	}

	/** One step of undo. */
	apply(): void {
		if (this.#session.run(rebase(this.old, this.now, keySet(this.chosen), newId))) this.#session.tellLast();
	}
}

/** What the team made of it would go: that is for one part at a time, never for all. */
export const isApart = ({ kind, standing }: RebaseRow) => kind === 'removed' && standing === 'own';

const groupOf = ({ kind, standing }: RebaseRow): GroupId =>
	kind === 'changed' ? (standing === 'own' ? 'own' : 'open') : kind;
