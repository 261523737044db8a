/**
 * The living mapping: one Yjs document behind a small port. Commands come in, snapshots go out; saving and
 * syncing listen to updates and are known to nobody here.
 */
import * as Y from 'yjs';
import { NOTHING, type Command, type Edit } from '#core/commands/edit.ts';
import { isReadOnly } from '#core/mapping/selectors.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { COLLECTIONS } from '#core/mapping/shape.ts';
import { formatRef } from '#core/mapping/refs.ts';
import { ROOT, fillDocument, writeChange } from './encoding.ts';
import { Letters } from './letters.ts';
import { Snapshots } from './snapshots.ts';

/** Who made a transaction: only what a person did here can be undone here. */
const PERSON = 'person';
const REPAIR = 'repair';
const LABEL = 'label';

export interface Update {
	readonly bytes: Uint8Array;
	/** Made in this tab (a person's edit, an undo, a repair), so that it has to be stored and passed on. */
	readonly isOwn: boolean;
}

export class LivingMapping {
	#doc: Y.Doc;
	#letters: Letters;
	#snapshots: Snapshots;
	#undo: Y.UndoManager;
	#label = '';
	#listeners = new Set<(mapping: Mapping) => void>();

	private constructor(doc: Y.Doc) {
		this.#doc = doc;
		this.#letters = new Letters(doc);
		const scope = [ROOT, ...COLLECTIONS].map((name) => doc.getMap(name));
		this.#snapshots = new Snapshots(doc);
		this.#undo = new Y.UndoManager(scope, { captureTimeout: 0, trackedOrigins: new Set([PERSON]) });
		this.#undo.on('stack-item-added', ({ stackItem }) => stackItem.meta.set(LABEL, this.#label));
		doc.on('afterTransaction', (transaction: Y.Transaction) => {
			if (this.#snapshots.update(transaction))
				for (const listener of this.#listeners) listener(this.snapshot);
		});
	}

	/** A new document that holds this mapping. */
	static create(mapping: Mapping): LivingMapping {
		const doc = new Y.Doc();
		doc.transact(() => fillDocument(doc, mapping));
		return new LivingMapping(doc);
	}

	/** The document that these stored updates make, in any order. */
	static open(updates: readonly Uint8Array[]): LivingMapping {
		const doc = new Y.Doc();
		doc.transact(() => {
			for (const update of updates) Y.applyUpdate(doc, update);
		});
		return new LivingMapping(doc);
	}

	/** The mapping as it is now: plain, frozen, in canonical form; the same object until something changes. */
	get snapshot(): Mapping {
		return this.#snapshots.current;
	}

	/**
	 * Carries out a command in one transaction, one step of undo; what sets everything to what it is, is none. A mapping
	 * of a newer format stays as it is.
	 */
	run(command: Command): Edit {
		const before = this.snapshot;
		if (isReadOnly(before)) return NOTHING;
		const edit = command(before);
		if (edit.changes.length > 0) {
			this.#label = edit.label;
			this.#doc.transact(() => {
				for (const change of edit.changes) writeChange(this.#doc, change);
			}, PERSON);
		}
		return this.snapshot === before ? NOTHING : edit;
	}

	/** What undo would take back, in words; undefined where there is nothing. */
	get undoLabel(): string | undefined {
		return this.#undo.undoStack.at(-1)?.meta.get(LABEL) as string | undefined;
	}

	get redoLabel(): string | undefined {
		return this.#undo.redoStack.at(-1)?.meta.get(LABEL) as string | undefined;
	}

	/** What was done here, first to last, and what was taken back, last taken back first: in words. */
	get steps(): { readonly done: readonly string[]; readonly undone: readonly string[] } {
		const label = ({ meta }: { meta: Map<unknown, unknown> }) =>
			(meta.get(LABEL) as string | undefined) ?? '';
		return {
			done: this.#undo.undoStack.map(label),
			undone: this.#undo.redoStack.map(label).toReversed()
		};
	}

	/** Takes back this tab's last step and keeps everyone else's. */
	undo(): void {
		this.#label = this.undoLabel ?? '';
		this.#undo.undo();
	}

	redo(): void {
		this.#label = this.redoLabel ?? '';
		this.#undo.redo();
	}

	/** Hears every new snapshot. Returns how to stop. */
	subscribe(listener: (mapping: Mapping) => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	/** Hears every update as bytes, for storage and other tabs. Returns how to stop. */
	onUpdate(listener: (update: Update) => void): () => void {
		const hear = (bytes: Uint8Array, origin: unknown) => listener({ bytes, isOwn: origin !== this.#doc });
		this.#doc.on('update', hear);
		return () => this.#doc.off('update', hear);
	}

	/** Takes in an update made elsewhere. Order and repeats don't matter. */
	receive(update: Uint8Array): void {
		this.#letters.open(update);
		this.repair();
	}

	/** The whole document as one update; `since` (a state vector): only what that state lacks. */
	encode(since?: Uint8Array): Uint8Array {
		return Y.encodeStateAsUpdate(this.#doc, since);
	}

	/** What this document has, in few bytes, to ask another for the rest. */
	stateVector(): Uint8Array {
		return Y.encodeStateVector(this.#doc);
	}

	destroy(): void {
		this.#listeners.clear();
		this.#undo.destroy();
		this.#doc.destroy();
	}

	/**
	 * Two tabs that add at the same moment give out the same reference. The item with the later identifier gets
	 * a new one; every tab comes to the same repair from the same state, so that it doesn't matter who does it.
	 * Whoever stores updates calls it once after it began to listen: a repair that is not stored would leave a
	 * gap that everything after it waits for.
	 */
	repair(): void {
		// A stored update is missing: what looks broken may only be incomplete.
		if (this.#doc.store.pendingStructs) return;
		const { items, lastRef } = this.snapshot;
		let next = lastRef;
		const repairs = items.filter((item, i) => i > 0 && items[i - 1]?.ref === item.ref);
		if (repairs.length === 0) return;
		this.#doc.transact(() => {
			for (const { id } of repairs) {
				next += 1;
				writeChange(this.#doc, { path: ['items', id, 'ref'], value: formatRef(next) });
			}
			writeChange(this.#doc, { path: ['lastRef'], value: next });
		}, REPAIR);
	}
}
