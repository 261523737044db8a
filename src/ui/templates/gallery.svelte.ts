/** What the gallery knows: the templates that come with the program, and those of this device. */
import { readMappingText } from '#core/mapping/read.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import type { TemplateRow } from '#storage/database.ts';
import type { OwnTemplates } from '#storage/own-templates.ts';
import type { Repository } from '#storage/repository.ts';
import { StorageError } from '#storage/trouble.ts';
import { TEMPLATES } from '#ui/home/templates.ts';
import { keptFrom } from './kept-template.ts';
import { shownFrom, type Shown } from './shown.ts';

export class Gallery {
	readonly #repository: Repository;
	#own: OwnTemplates | undefined;
	bundled = $state.raw<readonly Shown[]>([]);
	/** Undefined: not read yet. */
	own = $state.raw<readonly Shown[] | undefined>();
	/** How many of this device's can't be read. */
	unreadable = $state(0);
	/** What was deleted last, to be put back. */
	deleted = $state.raw<readonly TemplateRow[]>([]);
	/** Why the last thing that was asked for could not be done, in words. */
	trouble = $state('');

	constructor(repository: Repository) {
		this.#repository = repository;
	}

	/** Reads all, and follows those of this device until stopped. */
	watch(): () => void {
		let stop = () => {};
		let isOver = false;
		void Promise.all(TEMPLATES.map((entry) => entry.load())).then((mappings) => {
			this.bundled = mappings.flatMap((mapping) => shownFrom(mapping, false) ?? []);
		});
		void this.#repository.ownTemplates().then((own) => {
			this.#own = own;
			if (isOver) return;
			stop = own.watch((rows) => this.#take(rows));
			// What can't be read is never heard of: asked outright, it says why.
			void this.tried(() => own.list());
		});
		return () => {
			isOver = true;
			stop();
		};
	}

	/** Undefined: it isn't there, or not read yet. */
	find(id: string, isOwn: boolean): Shown | undefined {
		return (isOwn ? this.own : this.bundled)?.find(({ mapping }) => mapping.id === id);
	}

	/** Whether all that is here is known. */
	get isRead(): boolean {
		return this.own !== undefined && this.bundled.length > 0;
	}

	/** Whether it is known by now that it isn't there. */
	isGone(id: string, isOwn: boolean): boolean {
		const isRead = isOwn ? this.own !== undefined : this.bundled.length > 0;
		return isRead && !this.find(id, isOwn);
	}

	/** Keeps a version of one. False: it could not be kept, and `trouble` says why. */
	keep(template: Mapping): Promise<boolean> {
		return this.tried(async () => (await this.#repository.ownTemplates()).keep(keptFrom(template)));
	}

	/** Keeps it in place of those here that are newer. False as above. */
	replace(template: Mapping): Promise<boolean> {
		return this.tried(async () => (await this.#repository.ownTemplates()).replace(keptFrom(template)));
	}

	/** With all its versions; it can be put back until something else is deleted, or the page is left. */
	async remove({ mapping: { id } }: Shown): Promise<void> {
		await this.tried(async () => (this.deleted = (await this.#own?.remove(id)) ?? []));
	}

	async putBack(): Promise<void> {
		const rows = this.deleted;
		await this.tried(() => this.#own?.putBack(rows) ?? Promise.resolve());
		this.deleted = [];
	}

	/** Does what changes the database; where that can't be done, `trouble` says why. */
	async tried(work: () => Promise<unknown>): Promise<boolean> {
		this.trouble = '';
		try {
			await work();
			return true;
		} catch (error) {
			if (!(error instanceof StorageError)) throw error;
			this.trouble = error.message;
			return false;
		}
	}

	#take(rows: readonly TemplateRow[]): void {
		this.own = rows.flatMap(({ text, savedAt }) => {
			const read = readMappingText(text);
			return read.ok ? (shownFrom(read.mapping, true, savedAt) ?? []) : [];
		});
		this.unreadable = rows.length - this.own.length;
	}
}
