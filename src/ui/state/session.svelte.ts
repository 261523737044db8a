/** One open mapping as the screens see it: snapshots come out, commands go in. Made in a route, passed by context. */
import { createContext } from 'svelte';
import type { Command } from '#core/commands/edit.ts';
import { lossOf, type Loss } from '#core/commands/loss.ts';
import type { Item } from '#core/mapping/item-schema.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { answeredItems, repliesByItem } from '#core/mapping/replies.ts';
import { isReadOnly, itemById, judgedItems } from '#core/mapping/selectors.ts';
import { standing } from '#core/ownership/standing.ts';
import { countsBySeverity, worstByItem } from '#core/rules/lint.ts';
import { decidedItems, review } from '#core/rules/review.ts';
import type { OpenMapping } from '#storage/open-mapping.ts';
import type { SaveState } from '#storage/saving.ts';

/** What a session needs of an open mapping: one that is kept nowhere will do. */
export type OpenSession = Pick<OpenMapping, 'living' | 'state' | 'onState' | 'flush' | 'close' | 'damage'>;
import { contestedIn } from './contested.ts';
import { onNewDay, thisDay } from './day.ts';
import { NOTHING_SELECTED, selectionOf, type Selection } from './selection.ts';

/** What this tab did last: a step, one step back, or one step forth again. */
export interface LastStep {
	readonly way: 'done' | 'undone' | 'redone';
	readonly label: string;
	/** What a step that was done took away; of steps back and forth it is not told. */
	readonly loss?: Loss;
	/** Many things came at once, some of them out of sight: it is said where everybody sees it. */
	readonly isTold?: boolean;
}

export class Session {
	readonly #open: OpenSession;
	readonly #stop: (() => void)[];
	/** The mapping as it is now; an untouched item is the same object as before. */
	mapping = $state.raw<Mapping>() as Mapping;
	saving = $state.raw<SaveState>({ kind: 'saved' });
	undoLabel = $state.raw<string | undefined>();
	redoLabel = $state.raw<string | undefined>();
	/** Undefined: nothing was done here yet, or it went over several steps at once. */
	last = $state.raw<LastStep | undefined>();
	/** What a screen reader hears about the last change, and sighted people read at the foot. */
	said = $state.raw('');
	/** Identifiers of the selected items; shared by every view, so that a selection survives a change of view. */
	selection = $state.raw<Selection>(NOTHING_SELECTED);

	/** The day here, as an ISO date: acceptances to be looked at again by then are due. */
	today = $state.raw(thisDay());

	/** Findings held against decisions: open, accepted, no longer holding. */
	readonly review = $derived(review(this.mapping, this.today));
	/** What is left to see to: everything that is found, but for what was accepted and holds. */
	readonly findings = $derived(this.review.open);
	readonly accepted = $derived(this.review.accepted);
	/** Contested items that the room has decided about, and those that need talk still: identifiers. */
	readonly decided = $derived(decidedItems(this.review));
	readonly contested = $derived(contestedIn(this.mapping.items, this.decided));
	/** How far those who build are with each item that they answered about. */
	readonly answered = $derived(answeredItems(repliesByItem(this.mapping)));
	readonly worst = $derived(worstByItem(this.findings));
	readonly counts = $derived(countsBySeverity(this.findings));
	readonly judgeable = $derived(judgedItems(this.mapping));
	readonly settled = $derived(standing(this.mapping).settled);
	readonly misplaced = $derived(standing(this.mapping).misplaced);
	readonly selected = $derived(
		[...this.selection]
			.map((id) => itemById(this.mapping, id))
			.filter((item): item is Item => item !== undefined)
	);

	constructor(open: OpenSession) {
		this.#open = open;
		this.#take();
		this.saving = open.state;
		this.#stop = [
			open.living.subscribe(() => this.#take()),
			open.onState((state) => (this.saving = state)),
			onNewDay((today) => (this.today = today))
		];
	}

	get id(): string {
		return this.mapping.id;
	}

	/** How many stored updates could not be read when it was opened. */
	get damage(): number {
		return this.#open.damage ?? 0;
	}

	item(id: string): Item | undefined {
		return itemById(this.mapping, id);
	}

	/** Made by a newer Demarc: to look at and to export, not to edit. */
	get isReadOnly(): boolean {
		return isReadOnly(this.mapping);
	}

	/** Carries out a command. False: there was nothing to do, or nothing may be done. */
	run(command: Command): boolean {
		if (this.isReadOnly) this.say('Not changed: this mapping was made by a newer Demarc');
		const before = this.mapping;
		const { label, changes } = this.#open.living.run(command);
		if (changes.length > 0) {
			this.last = { way: 'done', label, loss: lossOf(before, changes) };
			this.say(label);
		}
		return changes.length > 0;
	}

	/** Says the step that was just done where everybody sees it, with the way back. */
	tellLast(): void {
		if (this.last?.way === 'done') this.last = { ...this.last, isTold: true };
	}

	undo(): void {
		const label = this.undoLabel;
		if (label === undefined) return;
		this.#open.living.undo();
		this.last = { way: 'undone', label };
		this.say(`Undone: ${label}`);
	}

	redo(): void {
		const label = this.redoLabel;
		if (label === undefined) return;
		this.#open.living.redo();
		this.last = { way: 'redone', label };
		this.say(`Done again: ${label}`);
	}

	/** This tab's steps in words: `done` first to last, `undone` in the order in which redo does them again. */
	readonly steps = $derived.by(() => {
		void this.mapping;
		return this.#open.living.steps;
	});

	/** Goes back or forward to where so many of this tab's steps are done. */
	goTo(count: number): void {
		const { living } = this.#open;
		this.last = undefined;
		for (let back = this.steps.done.length - count; back > 0; back -= 1) living.undo();
		for (let on = count - this.steps.done.length; on > 0; on -= 1) living.redo();
		this.say(this.undoLabel === undefined ? 'Back at the beginning' : `Now at: ${this.undoLabel}`);
	}

	say(text: string): void {
		this.said = text.charAt(0).toUpperCase() + text.slice(1);
	}

	select(ids: Iterable<string>): void {
		this.selection = selectionOf(ids);
	}

	/** Tries now to write what is not written yet; `saving` says how it went. */
	save(): Promise<void> {
		return this.#open.flush();
	}

	/** Writes what is not written yet and lets go of the document. */
	async close(): Promise<void> {
		for (const stop of this.#stop) stop();
		await this.#open.close();
	}

	#take(): void {
		const { living } = this.#open;
		this.mapping = living.snapshot;
		this.undoLabel = living.undoLabel;
		this.redoLabel = living.redoLabel;
	}
}

export const [sessionOf, provideSession] = createContext<Session>();
