/** Whether the template of the open mapping is here at a later version than the mapping began with. */
import type { Mapping } from '#core/mapping/schema.ts';
import type { Repository } from '#storage/repository.ts';
import { StorageError } from '#storage/trouble.ts';
import { keep, kept } from '#ui/state/kept.ts';
import type { Session } from '#ui/state/session.svelte.ts';

export interface TwoVersions {
	readonly old: Mapping;
	readonly now: Mapping;
	/** Of `old` and `now`. */
	readonly from: string;
	readonly to: string;
}

export class NewerTemplate {
	readonly #session: Pick<Session, 'id' | 'mapping'>;
	#found = $state.raw<TwoVersions | undefined>();
	/** The version that nobody wants to hear of now. */
	#put = $state<string | undefined>();

	constructor(session: Pick<Session, 'id' | 'mapping'>) {
		this.#session = session;
		this.#put = kept(this.#key);
	}

	/** Undefined: there is none, or the mapping went on with it already. */
	readonly found = $derived.by(() =>
		this.#found?.from === this.#session.mapping.template?.version ? this.#found : undefined
	);
	/** The same, unless it was put aside. */
	readonly told = $derived.by(() => (this.found && this.#put !== this.found.to ? this.found : undefined));

	/** Looks again: a template may have come in meanwhile. */
	async look(repository: Pick<Repository, 'ownTemplates'>): Promise<void> {
		const { mapping } = this.#session;
		const { template } = mapping;
		const isHere =
			template?.version !== undefined && !mapping.votingCopyOf && (await hasNewer(repository, template));
		// What reads templates weighs as much as the rules, and most mappings have no use for it.
		this.#found = isHere
			? await (await import('#ui/templates/guide-of.ts')).newerOf(mapping, repository)
			: undefined;
	}

	/** Not now: it stays in the palette. */
	putAside(): void {
		this.#put = this.found?.to;
		keep(this.#key, this.#put);
	}

	get #key(): string {
		return `template-seen-${this.#session.id}`;
	}
}

async function hasNewer(
	repository: Pick<Repository, 'ownTemplates'>,
	{ id, version = '' }: NonNullable<Mapping['template']>
): Promise<boolean> {
	try {
		return await (await repository.ownTemplates()).hasNewer(id, version);
	} catch (error) {
		// Nobody asked: where something is lost, the storage says so by itself.
		if (error instanceof StorageError) return false;
		throw error;
	}
}
