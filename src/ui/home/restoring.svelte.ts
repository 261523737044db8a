/** One restore from the bytes of a backup to the mappings on this device. Nothing is written before it is accepted. */
import type { BackedUp } from '#core/backup/backup.ts';
import { readBackup } from '#core/backup/read-backup.ts';
import type { Remark } from '#core/importers/proposal.ts';
import { isReadOnly } from '#core/mapping/selectors.ts';
import type { Choice, Standing } from '#storage/backups.ts';
import type { Repository } from '#storage/repository.ts';
import { platform } from '#ui/spec/platform.ts';

export interface Row {
	readonly one: BackedUp;
	readonly standing: Standing;
	readonly choices: readonly Choice[];
	/** What became of it, in words. */
	readonly outcome?: string;
}

export type Phase =
	| { readonly kind: 'reading' | 'look' | 'restoring' | 'done' }
	| { readonly kind: 'refused'; readonly reason: string };

/** What can be chosen, the safe one that helps most first. */
const CHOICES: Readonly<Record<Standing, readonly Choice[]>> = {
	new: ['copy', 'leave'],
	same: ['leave', 'copy'],
	differs: ['leave', 'copy', 'replace'],
	trashed: ['replace', 'copy', 'leave'],
	unreadable: ['copy', 'leave']
};

const decode = (bytes: Uint8Array, encoding: string) =>
	new TextDecoder(encoding, { fatal: true }).decode(bytes);

type Target = Pick<Repository, 'standingOf' | 'restoreOne'>;

export class Restoring {
	readonly #target: Target;
	phase = $state.raw<Phase>({ kind: 'reading' });
	rows = $state.raw<readonly Row[]>([]);
	/** By identifier of the mapping. */
	choices = $state<Record<string, Choice>>({});
	damaged = $state.raw<readonly Remark[]>([]);
	/** ISO 8601. */
	madeAt = $state('');
	readonly count = $derived(this.rows.filter(({ one }) => this.choices[one.mapping.id] !== 'leave').length);

	constructor(target: Target) {
		this.#target = target;
	}

	async look(bytes: Uint8Array): Promise<void> {
		try {
			const read = await readBackup(bytes, decode, platform);
			if (!read.ok) {
				this.phase = { kind: 'refused', reason: read.problems[0]?.text ?? '' };
				return;
			}
			const rows: Row[] = [];
			for (const one of read.backup.mappings) {
				const standing = await this.#target.standingOf(one.mapping);
				const choices = CHOICES[standing].filter(
					(choice) => choice !== 'replace' || !isReadOnly(one.mapping)
				);
				this.choices[one.mapping.id] = choices[0] ?? 'leave';
				rows.push({ one, standing, choices });
			}
			this.rows = rows;
			this.damaged = read.damaged;
			this.madeAt = read.backup.madeAt;
			this.phase = { kind: 'look' };
		} catch (error) {
			this.phase = { kind: 'refused', reason: reasonOf(error) };
		}
	}

	/** One after the other: what can't be written does not keep the next from being. */
	async restore(): Promise<void> {
		if (this.phase.kind !== 'look') return;
		this.phase = { kind: 'restoring' };
		const done: Row[] = [];
		for (const row of this.rows) done.push({ ...row, outcome: await this.#restoreRow(row) });
		this.rows = done;
		this.phase = { kind: 'done' };
	}

	async #restoreRow({ one, standing }: Row): Promise<string> {
		const choice = this.choices[one.mapping.id] ?? 'leave';
		if (choice === 'leave') return standing === 'new' ? 'Left out' : 'Left as it is here';
		try {
			const isBeside = choice === 'copy' && standing !== 'new';
			const title = `${one.mapping.title} (from the backup)`;
			const { isBeforeKept } = await this.#target.restoreOne(
				isBeside ? { ...one, mapping: { ...one.mapping, title } } : one,
				choice
			);
			if (isBeforeKept) return 'Restored. What was here is in its history as “Before the restore”';
			return isBeside ? `Added as “${title}”` : 'Restored';
		} catch (error) {
			return `Not restored: ${reasonOf(error)}`;
		}
	}
}

function reasonOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
