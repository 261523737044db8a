/** One import from the file to the mapping: reading, looking, accepting. Nothing is written before it is accepted. */
import { importItems, mappingFrom } from '#core/importers/accept.ts';
import type { ChosenColumns } from '#core/importers/headings.ts';
import { titleFrom } from '#core/importers/index.ts';
import { WHOSE_ANSWERS } from '#core/importers/replies.ts';
import { whoseVotes } from '#core/importers/whose-votes.ts';
import type { BallotsProposal, ItemsProposal, MappingProposal, Remark } from '#core/importers/proposal.ts';
import { itemById } from '#core/mapping/selectors.ts';
import { newId } from '#document/ids.ts';
import type { MappingRow } from '#storage/database.ts';
import type { Repository } from '#storage/repository.ts';
import { keepMoment } from '#ui/history/keep-moment.ts';
import type { Session } from '#ui/state/session.svelte.ts';
import type { Look } from './look.ts';
import type { ImportSource } from './asked.ts';
import { now, painted, ReadingCancelled, readSource } from './reading.ts';

export type Phase =
	| { readonly kind: 'reading' }
	| { readonly kind: 'refused'; readonly problems: readonly Remark[] }
	| { readonly kind: 'items'; readonly proposal: ItemsProposal; readonly look: Look }
	| { readonly kind: 'mapping'; readonly proposal: MappingProposal }
	| { readonly kind: 'failed'; readonly reason: string };

export interface ImportResult {
	/** Identifier of the mapping that was made. */
	readonly created?: string;
	/** Identifier of the mapping that was here already and is wanted instead. */
	readonly opened?: string;
	/** How many items are new or changed. */
	readonly imported?: number;
	/** Identifiers of the items that are new in the open mapping, in its order. */
	readonly added?: readonly string[];
}

interface Target {
	/** The mapping that items come into; absent: a new one is made. */
	readonly session?: Session | undefined;
	readonly repository: Pick<Repository, 'create' | 'known' | 'versions'>;
}

export class Importing {
	readonly source: ImportSource;
	readonly #target: Target;
	readonly #read: typeof readSource;
	#stop = new AbortController();
	#columns: ChosenColumns = {};
	/** Do new items that don’t say so themselves go to the place of the source? */
	isPlaced = $state(true);
	leavesOut = $state(false);
	phase = $state.raw<Phase>({ kind: 'reading' });
	/** What a new mapping will be called. */
	title = $state('');
	/** The mapping on this device that the file was saved from, or was made of. */
	twin = $state.raw<MappingRow>();
	/** What is shown is not yet what somebody wished last. */
	isReading = $state(false);
	isWriting = $state(false);
	/** Why the last attempt to write failed; the dialog stays, so that nothing is lost. */
	trouble = $state('');

	/** Items that would be new or get new values. */
	readonly count = $derived(
		this.phase.kind === 'items' ? this.phase.look.counts.new + this.phase.look.counts.changed : 0
	);
	readonly canAccept = $derived(
		!this.isWriting &&
			!this.isReading &&
			(this.phase.kind === 'mapping' || (this.phase.kind === 'items' && this.count > 0)) &&
			(this.#isIntoSession() || this.title.trim() !== '')
	);

	constructor(source: ImportSource, target: Target, read: typeof readSource = readSource) {
		this.source = source;
		this.#target = target;
		this.#read = read;
	}

	#votesRefused(proposal: BallotsProposal): string {
		const where = this.#target.session ? '' : ' Open the mapping these votes belong to and drop them there.';
		return whoseVotes(proposal) + where;
	}

	/** Items come into the open mapping; a mapping file always becomes a mapping of its own. */
	#isIntoSession(): boolean {
		return this.#target.session !== undefined && this.phase.kind === 'items';
	}

	async start(): Promise<void> {
		// Of two readings the one that was begun last counts, and the other is for nothing.
		this.#stop.abort();
		this.#stop = new AbortController();
		const { signal } = this.#stop;
		this.isReading = true;
		try {
			const { proposal, look } = await this.#read(
				{
					...this.source,
					columns: this.#columns,
					place: this.isPlaced ? this.source.place : undefined,
					leavesOut: this.leavesOut
				},
				this.#target.session?.mapping,
				signal
			);
			if (signal.aborted) return;
			if (!proposal.ok) this.phase = { kind: 'refused', problems: proposal.problems };
			else if (proposal.type === 'ballots')
				this.phase = { kind: 'refused', problems: [{ at: '', text: this.#votesRefused(proposal) }] };
			else if (proposal.type === 'replies')
				this.phase = { kind: 'refused', problems: [{ at: '', text: WHOSE_ANSWERS }] };
			else if (proposal.type === 'mapping') {
				const { id, title } = proposal.mapping;
				// Where that can't be looked up, the file can come in all the same.
				this.twin = await this.#target.repository.known(id).catch(() => undefined);
				this.title = this.twin?.title === title ? `${title} (2)` : title;
				this.phase = { kind: 'mapping', proposal };
			} else if (look) {
				this.title = proposal.title ?? titleFrom(this.source.name);
				this.phase = { kind: 'items', proposal, look };
			}
		} catch (error) {
			if (!signal.aborted && !(error instanceof ReadingCancelled))
				this.phase = { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
		} finally {
			if (!signal.aborted) this.isReading = false;
		}
	}

	/** Reads it once more with a column read as a person says: the identifier of a column of ours, `notes`, `ignored`. */
	async choose(at: number, column: string): Promise<void> {
		const others = Object.entries(this.#columns).filter(([, one]) => one !== column || column === 'notes');
		this.#columns = { ...Object.fromEntries(others), [at]: column };
		await this.start();
	}

	/** Reads it once more with what somebody wishes otherwise. */
	async wish(wish: { readonly isPlaced?: boolean; readonly leavesOut?: boolean }): Promise<void> {
		this.isPlaced = wish.isPlaced ?? this.isPlaced;
		this.leavesOut = wish.leavesOut ?? this.leavesOut;
		await this.start();
	}

	/** Stops reading; what was read is forgotten. */
	cancel(): void {
		this.#stop.abort();
	}

	/** Writes all of it. Undefined: it could not be written, `trouble` says why, and nothing of it was. */
	async accept(): Promise<ImportResult | undefined> {
		const { phase, count } = this;
		if (!this.canAccept || (phase.kind !== 'items' && phase.kind !== 'mapping')) return undefined;
		const { session } = this.#target;
		this.isWriting = true;
		this.trouble = '';
		try {
			// Thousands of items take a moment, in which nothing is drawn: first say that it is going on.
			await painted();
			if (phase.kind === 'items' && session) {
				if (phase.look.counts.changed > 0)
					await keepMoment(
						this.#target.repository.versions,
						session,
						`Before import of ${this.source.name}`,
						'safety'
					);
				const before = session.mapping;
				// Many came at once, and some of them lie out of sight.
				if (session.run(importItems(phase.proposal, newId))) session.tellLast();
				const added = session.mapping.items.filter(({ id }) => !itemById(before, id));
				return { imported: count, added: added.map(({ id }) => id) };
			}
			return { created: await this.#create(phase.proposal), imported: count };
		} catch (error) {
			this.trouble = error instanceof Error ? error.message : String(error);
			return undefined;
		} finally {
			this.isWriting = false;
		}
	}

	#create(proposal: ItemsProposal | MappingProposal): Promise<string> {
		const title = this.title.trim();
		const options = { title, newId, createdAt: now() };
		// The same file twice on one device: the repository gives the second one an identifier of its own.
		if (proposal.type === 'mapping')
			return this.#target.repository.create({
				...mappingFrom(proposal, { ...options, id: proposal.mapping.id }),
				title
			});
		return this.#target.repository.create(mappingFrom({ ...proposal, title }, { ...options, id: newId() }));
	}
}
