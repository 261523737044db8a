/** A database of its own for a test, gone after it, and as many connections to it as the test wants. */
import { onTestFinished } from 'vitest';
import { addItems } from '#core/commands/add-items.ts';
import { emptyMapping } from '#core/mapping/empty.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { newId } from '#document/ids.ts';
import { DemarcDatabase } from '#storage/database.ts';
import type { OpenMapping } from '#storage/open-mapping.ts';
import { Repository, type RepositoryOptions } from '#storage/repository.ts';
import type { SaveState } from '#storage/saving.ts';

export interface Connection {
	readonly db: DemarcDatabase;
	readonly repository: Repository;
}

/** Gives a connection with every call: each as another tab would have it. */
export function freshDatabase(options?: RepositoryOptions): () => Connection {
	const name = `test-${newId()}`;
	const open: DemarcDatabase[] = [];
	onTestFinished(async () => {
		for (const db of open) db.close();
		await new DemarcDatabase(name).delete();
	});
	return () => {
		const db = new DemarcDatabase(name);
		open.push(db);
		return { db, repository: new Repository(db, options) };
	};
}

export async function opened(repository: Repository, id: string): Promise<OpenMapping> {
	const result = await repository.open(id);
	if (!result.ok) throw new Error(`not opened: ${result.why} ${result.reason ?? ''}`);
	return result.mapping;
}

/** What another opening of the same mapping sees, once everything here is closed. */
export async function stored({ repository }: Connection, id: string): Promise<Mapping> {
	const mapping = await opened(repository, id);
	const { snapshot } = mapping.living;
	await mapping.close();
	return snapshot;
}

export function untilState(mapping: OpenMapping, kind: SaveState['kind']): Promise<SaveState> {
	return new Promise((resolve) => {
		if (mapping.state.kind === kind) return resolve(mapping.state);
		const stop = mapping.onState((state) => {
			if (state.kind !== kind) return;
			stop();
			resolve(state);
		});
	});
}

/** Resolves with the first snapshot that is as wanted. */
export function untilSnapshot(mapping: OpenMapping, isWanted: (mapping: Mapping) => boolean): Promise<void> {
	return new Promise((resolve) => {
		if (isWanted(mapping.living.snapshot)) return resolve();
		const stop = mapping.living.subscribe((snapshot) => {
			if (!isWanted(snapshot)) return;
			stop();
			resolve();
		});
	});
}

export const blank = (title = 'Onboarding') => emptyMapping(newId(), title, '2026-01-02T03:04:05Z');

export const addField = (name: string, id = newId()) => addItems([{ id, kind: 'field', name }]);

export const names = (mapping: Mapping) => mapping.items.map(({ name }) => name);
