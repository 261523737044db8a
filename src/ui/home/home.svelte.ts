/** What Home knows: the mappings on this device, the search, the trash, and what can be done with them. */
import { emptyMapping } from '#core/mapping/empty.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { newId } from '#document/ids.ts';
import { nowText } from './when.ts';
import type { MappingRow } from '#storage/database.ts';
import type { Repository } from '#storage/repository.ts';
import { StorageError, TROUBLES } from '#storage/trouble.ts';
import { keep, kept } from '#ui/state/kept.ts';
import { sorted, sortingFrom, type Sorting } from './sorting.ts';

export class HomeState {
	readonly #repository: Repository;
	rows = $state.raw<readonly MappingRow[] | undefined>();
	search = $state('');
	#sorting = $state<Sorting>(sortingFrom(kept('home-sorting')));
	showsTrash = $state(false);
	now = $state(Date.now());
	/** Why the last thing that was asked for could not be kept, in words. */
	trouble = $state('');
	/** Why the mappings can't be shown, in words. */
	unreachable = $state('');

	readonly alive = $derived(
		sorted(
			(this.rows ?? []).filter(({ trashedAt }) => trashedAt === undefined),
			this.#sorting
		)
	);
	readonly trashed = $derived(
		(this.rows ?? [])
			.filter(({ trashedAt }) => trashedAt !== undefined)
			.toSorted((a, b) => (b.trashedAt ?? 0) - (a.trashedAt ?? 0))
	);
	readonly found = $derived.by(() => {
		const words = this.search.trim().toLocaleLowerCase().split(/\s+/).filter(Boolean);
		return this.alive.filter(({ title }) => words.every((word) => title.toLocaleLowerCase().includes(word)));
	});

	constructor(repository: Repository) {
		this.#repository = repository;
	}

	get sorting(): Sorting {
		return this.#sorting;
	}

	/** Kept on this device. */
	set sorting(sorting: Sorting) {
		this.#sorting = sorting;
		keep('home-sorting', sorting);
	}

	/** Follows the database until stopped. */
	watch(): () => void {
		return this.#repository.watch(
			(rows) => {
				this.rows = rows;
				this.now = Date.now();
				this.unreachable = '';
			},
			(trouble) => (this.unreachable = TROUBLES[trouble])
		);
	}

	/** Does what changes the database; where that can't be kept, `trouble` says why. */
	async tried(work: () => Promise<unknown>): Promise<void> {
		this.trouble = '';
		try {
			await work();
		} catch (error) {
			if (!(error instanceof StorageError)) throw error;
			this.trouble = error.message;
		}
	}

	/** A new, empty mapping; its identifier. */
	create(title: string): Promise<string> {
		return this.#repository.create(emptyMapping(newId(), title, nowText()));
	}

	/** A mapping as it is stored now. Undefined: it can't be read. */
	async read(id: string): Promise<Mapping | undefined> {
		const opened = await this.#repository.open(id);
		if (!opened.ok) return undefined;
		const { snapshot } = opened.mapping.living;
		await opened.mapping.close();
		return snapshot;
	}
}
