/** Another mapping held against the open one: what of it is new or different, and what of that was ticked. */
import { SvelteSet } from 'svelte/reactivity';
import type { Mapping } from '#core/mapping/schema.ts';
import { itemById } from '#core/mapping/selectors.ts';
import { alsoComing, applyParts } from '#core/reuse/apply-parts.ts';
import { judgementIn, partRows, withoutJudgement, type PartRow } from '#core/reuse/part-rows.ts';
import { isTemplate, readGuide } from '#core/templates/guide.ts';
import { startFrom } from '#core/templates/start.ts';
import { newId } from '#document/ids.ts';
import type { Session } from '#ui/state/session.svelte.ts';
import { keySet, turn, turnAll } from './choices.ts';
import { groupsOf } from './part-words.ts';

export type Shown = 'all' | PartRow['standing'];

/** A word of a template, as this team says it. */
interface Word {
	readonly key: string;
	readonly label: string;
	readonly value: string;
	said: string;
}

export class Bringing {
	readonly #session: Session;
	/** As it was read. Undefined: not chosen yet. */
	#found = $state.raw<Mapping>();
	/** Of a template, what its braces stand for. */
	words = $state<Word[]>([]);
	/** Whether answers and places of the other come along. */
	isJudged = $state(false);
	shown = $state<Shown>('all');
	readonly ticked = new SvelteSet<string>();

	constructor(session: Session) {
		this.#session = session;
	}

	/** A template as this team would begin with it: in its words, without the guide and what is prepared there. */
	readonly other = $derived.by(() => {
		const found = this.#found;
		if (!found || !isTemplate(found)) return found;
		return startFrom(found, Object.fromEntries(this.words.map(({ key, said }) => [key, said])));
	});
	readonly judgement = $derived(this.other && judgementIn(this.other));
	readonly #told = $derived(this.other && !this.isJudged ? withoutJudgement(this.other) : this.other);
	readonly rows = $derived.by(() => (this.#told ? partRows(this.#session.mapping, this.#told) : []));
	readonly groups = $derived(
		groupsOf(this.rows).map((group) => ({ ...group, rows: group.rows.filter((row) => this.#passes(row)) }))
	);
	/** Ticked rows that still bring something. */
	readonly chosen = $derived(
		this.rows.filter(({ key, standing }) => standing !== 'same' && this.ticked.has(key))
	);
	/** What comes along unasked, since something that was ticked needs it. */
	readonly along = $derived.by(() =>
		this.#told ? alsoComing(this.#session.mapping, this.#told, keySet(this.chosen)) : keySet([])
	);

	count(shown: Shown): number {
		return shown === 'all' ? this.rows.length : this.rows.filter(({ standing }) => standing === shown).length;
	}

	/** Nothing is ticked: what comes in is chosen, not left out. */
	take(found: Mapping): void {
		const guide = readGuide(found);
		const known = this.#session.mapping.template?.words ?? {};
		this.words = guide.ok
			? guide.guide.variables.map(({ key, label, value }) => ({
					key,
					label,
					value,
					said: (Object.hasOwn(known, key) ? known[key] : undefined) ?? value
				}))
			: [];
		this.#found = found;
		this.isJudged = false;
		this.ticked.clear();
		this.shown = 'all';
	}

	toggle({ key }: PartRow): void {
		turn(this.ticked, key);
	}

	tick(rows: readonly PartRow[], isTicked: boolean): void {
		turnAll(this.ticked, rows, isTicked, ({ standing }) => standing !== 'same');
	}

	/** One step of undo. Gives the items that are new then; undefined: nothing changed. */
	apply(): readonly string[] | undefined {
		const other = this.#told;
		const before = this.#session.mapping;
		if (!other || !this.#session.run(applyParts(other, keySet(this.chosen), newId))) return undefined;
		this.#session.tellLast();
		return this.#session.mapping.items.filter(({ id }) => !itemById(before, id)).map(({ id }) => id);
	}

	#passes({ standing }: PartRow): boolean {
		return this.shown === 'all' || this.shown === standing;
	}
}
