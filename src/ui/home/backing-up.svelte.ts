/** One backup of everything on this device, from the database to a file, and where it stands. */
import { counted } from '#core/mapping/counted.ts';
import { keepLastBackup, lastBackup } from './backup-age.ts';
import { BackupWork } from './backup-work.ts';
import { nowText } from './when.ts';

export type BackingUpState =
	| { readonly kind: 'none' }
	/** `part`: from 0 to 1; undefined while nobody knows. */
	| { readonly kind: 'making'; readonly says: string; readonly part?: number }
	| { readonly kind: 'done' | 'failed'; readonly says: string };

/** Hands a file to the person. */
type Save = (content: Blob, file: string) => void;

export class BackingUp {
	readonly #work: BackupWork;
	readonly #now: () => number;
	state = $state.raw<BackingUpState>({ kind: 'none' });
	/** When the last one was made. */
	last = $state(lastBackup());

	/** `now` in milliseconds since 1970. */
	constructor(work = new BackupWork(), now: () => number = Date.now) {
		this.#work = work;
		this.#now = now;
	}

	/** Makes one and hands it to the person. */
	async make(save?: Save): Promise<void> {
		if (this.state.kind === 'making') return;
		this.state = { kind: 'making', says: 'Backing up…' };
		// Before reading: what changes meanwhile counts as changed since.
		const time = this.#now();
		const madeAt = nowText(time);
		const file = `demarc-backup-${madeAt.slice(0, 10)}.zip`;
		const told = await this.#work.ask({ ask: 'make', madeAt }, ({ doing, done, of }) => {
			// Reading and packing take about as long.
			const part = (doing === 'read' ? 0 : 0.5) + (0.5 * done) / of;
			const says = doing === 'read' ? `Reading mapping ${done + 1} of ${of}…` : 'Packing…';
			this.state = { kind: 'making', says, part };
		});
		this.#work.end();
		if (told.tell === 'made') {
			const { saveFile } = await import('#ui/spec/downloads.svelte.ts');
			(save ?? saveFile)(new Blob([told.bytes as BlobPart], { type: 'application/zip' }), file);
			keepLastBackup(time);
			this.last = time;
			this.state = { kind: 'done', says: `Saved ${held(told)} as ${file}.${lacking(told)}` };
		} else {
			const reason = told.tell === 'refused' ? told.reason : '';
			this.state = { kind: 'failed', says: `The backup could not be made: ${reason}` };
		}
	}

	/** Gives up what is being made; nothing is saved. */
	cancel(): void {
		if (this.state.kind !== 'making') return;
		this.#work.end();
		this.state = { kind: 'none' };
	}
}

function lacking({ unreadable, trashed }: { readonly unreadable: number; readonly trashed: number }): string {
	const trash = trashed > 0 ? ' What is in the trash is not in it.' : '';
	return (unreadable > 0 ? ` ${unreadable} can’t be read, so a backup can’t hold them.` : '') + trash;
}

function held({ count, templates }: { readonly count: number; readonly templates: number }): string {
	const mappings = counted(count, 'mapping', 'mappings');
	return templates > 0
		? `${mappings} and ${counted(templates, 'template of your own', 'templates of your own')}`
		: mappings;
}
