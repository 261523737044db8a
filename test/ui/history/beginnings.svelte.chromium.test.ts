/** Each sitting's beginning is kept, once, as the mapping was before the edit. */
import { flushSync } from 'svelte';
import { expect, onTestFinished, test } from 'vitest';
import { editItems } from '#core/commands/index.ts';
import type { Command } from '#core/commands/edit.ts';
import { readMappingText } from '#core/mapping/read.ts';
import { keepBeginnings, PAUSE } from '#ui/history/beginnings.svelte.ts';
import { StorageError } from '#storage/trouble.ts';
import type { Session } from '#ui/state/session.svelte.ts';
import { freshDatabase } from '../../storage/fresh.ts';
import { mappingOf, sessionOn } from '../sessions.ts';

/** All that was begun has had its turn, and what it loads is here. */
async function turn() {
	await import('#ui/history/keep-moment.ts');
	await new Promise((done) => setTimeout(done));
}

const named = (name: string) => editItems(['a'], { name });

function watched(session: Session) {
	let at = Date.UTC(2026, 0, 5, 9);
	const { db, repository } = freshDatabase()();
	const { versions } = repository;
	const written: Promise<unknown>[] = [];
	const keep: typeof versions.keep = (...moment) => {
		const row = versions.keep(...moment);
		written.push(row.catch((error: unknown) => error));
		return row;
	};
	onTestFinished(
		$effect.root(() =>
			keepBeginnings(
				{ keep },
				session,
				() => Promise.resolve(),
				() => at
			)
		)
	);
	flushSync();
	return {
		db,
		later: (ms: number) => (at += ms),
		run(command: Command) {
			session.run(command);
			flushSync();
		},
		/** What the keeping met; an error that it lets through fails the test by itself. */
		async refused() {
			await turn();
			return Promise.all(written);
		},
		async names() {
			await turn();
			await Promise.all(written);
			const rows = await versions.list(session.id);
			return rows.toReversed().map(({ text, isAuto, name }) => {
				const read = readMappingText(text);
				expect([isAuto, name.startsWith('Before the edits of ')]).toEqual([true, true]);
				return read.ok ? read.mapping.items[0]?.name : read.problems;
			});
		}
	};
}

test('what was there before the first edit is kept, and again before the first one after a pause', async () => {
	const { run, later, names } = watched(sessionOn(mappingOf([{ id: 'a' }])));
	expect(await names()).toEqual([]);
	run(named('one'));
	later(PAUSE);
	run(named('two'));
	expect(await names()).toEqual(['a']);
	later(PAUSE + 1);
	run(named('three'));
	run(named('four'));
	expect(await names()).toEqual(['a', 'two']);
});

test('an empty mapping has no beginning that anyone would want back', async () => {
	const { run, names } = watched(sessionOn(mappingOf([])));
	run((mapping) => ({ label: 'called', changes: [{ path: ['title'], value: `${mapping.title}!` }] }));
	expect(await names()).toEqual([]);
});

test('where nothing can be kept, the edit goes on', async () => {
	const session = sessionOn(mappingOf([{ id: 'a' }]));
	const { db, run, refused } = watched(session);
	db.close();
	run(named('one'));
	expect(await refused()).toEqual([expect.any(StorageError)]);
	expect(session.mapping.items[0]?.name).toBe('one');
});
