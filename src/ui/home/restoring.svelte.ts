/** One restore from the bytes of a backup to the mappings on this device. Nothing is written before it is accepted. */
import type { Remark } from '#core/importers/proposal.ts';
import type { Choice } from '#storage/backups.ts';
import { BackupWork } from './backup-work.ts';
import type { Found } from './backup-words.ts';

export interface Row extends Found {
	readonly choices: readonly Choice[];
	/** What became of it, in words. */
	readonly outcome?: string;
}

export type Phase =
	| { readonly kind: 'reading' | 'restoring'; readonly done: number; readonly of: number }
	| { readonly kind: 'look' | 'done' }
	| { readonly kind: 'refused'; readonly reason: string };

/** What can be chosen, the safe one that helps most first. */
const CHOICES: Readonly<Record<Found['standing'], readonly Choice[]>> = {
	// Nothing that is here is lost by it.
	lacks: ['replace', 'leave'],
	new: ['copy', 'leave'],
	same: ['leave', 'copy'],
	differs: ['leave', 'copy', 'replace'],
	trashed: ['replace', 'copy', 'leave'],
	unreadable: ['copy', 'leave']
};

export class Restoring {
	readonly #work: BackupWork;
	phase = $state.raw<Phase>({ kind: 'reading', done: 0, of: 0 });
	rows = $state.raw<readonly Row[]>([]);
	/** By identifier, as the rows have it. */
	choices = $state<Record<string, Choice>>({});
	damaged = $state.raw<readonly Remark[]>([]);
	/** ISO 8601. */
	madeAt = $state('');
	isStopping = $state(false);
	readonly #chosen = $derived(this.rows.filter(({ id }) => this.choices[id] !== 'leave'));
	readonly count = $derived(this.#chosen.length);
	readonly templates = $derived(this.#chosen.filter(({ isTemplate }) => isTemplate).length);
	/** Those of which something else is here: whether to leave or to replace can be said for all of them at once. */
	readonly differing = $derived(
		this.rows.filter(({ choices }) => choices.length > 2 && choices[0] === 'leave')
	);

	constructor(work = new BackupWork()) {
		this.#work = work;
	}

	async look(bytes: Uint8Array): Promise<void> {
		const told = await this.#work.ask({ ask: 'look', bytes }, ({ done, of }) => {
			this.phase = { kind: 'reading', done, of };
		});
		if (told.tell !== 'looked') {
			this.phase = { kind: 'refused', reason: told.tell === 'refused' ? told.reason : '' };
			return;
		}
		this.rows = told.found.map((found) => ({
			...found,
			choices: CHOICES[found.standing].filter((choice) => choice !== 'replace' || !found.isReadOnly)
		}));
		this.choices = Object.fromEntries(this.rows.map(({ id, choices }) => [id, choices[0] ?? 'leave']));
		this.damaged = told.damaged;
		this.madeAt = told.madeAt;
		this.phase = { kind: 'look' };
	}

	/** The same choice for all that differ from what is here. */
	chooseAll(choice: Choice): void {
		for (const { id, choices } of this.differing) if (choices.includes(choice)) this.choices[id] = choice;
	}

	async restore(): Promise<void> {
		if (this.phase.kind !== 'look') return;
		this.phase = { kind: 'restoring', done: 0, of: this.rows.length };
		const choices = $state.snapshot(this.choices);
		const told = await this.#work.ask({ ask: 'restore', choices }, ({ done, of }) => {
			this.phase = { kind: 'restoring', done, of };
		});
		if (told.tell !== 'restored') {
			this.phase = { kind: 'refused', reason: told.tell === 'refused' ? told.reason : '' };
			return;
		}
		this.rows = this.rows.map((row) => ({ ...row, outcome: told.outcomes.get(row.id) ?? '' }));
		this.phase = { kind: 'done' };
	}

	/** Finishes the mapping that is being restored and begins no other. */
	stop(): void {
		this.isStopping = true;
		this.#work.stop();
	}

	/** The dialog is gone. */
	end(): void {
		this.#work.end();
	}
}
