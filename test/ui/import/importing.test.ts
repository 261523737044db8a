import { describe, expect, test } from 'vitest';
import { ballotFrom, writeBallot } from '#core/mapping/ballot-file.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { summarize } from '#core/ownership/summary.ts';
import type { MappingRow } from '#storage/database.ts';
import type { Versions } from '#storage/versions.ts';
import { Importing } from '#ui/import/importing.svelte.ts';
import type { ImportSource } from '#ui/import/asked.ts';
import { ReadingCancelled, readSource } from '#ui/import/reading.ts';
import { FULL } from '../../core/mapping/full-mapping.ts';
import { mappingOf, sessionOn } from '../sessions.ts';

function repositoryOf(trouble?: Error, rows: readonly MappingRow[] = []) {
	const created: Mapping[] = [];
	const kept: string[] = [];
	const versions = {
		keep: (_id: string, name: string) => {
			if (trouble) return Promise.reject(trouble);
			kept.push(name);
			return Promise.resolve({});
		}
	} as unknown as Versions;
	return {
		created,
		kept,
		versions,
		known: (id: string) => Promise.resolve(rows.find((row) => row.id === id)),
		create: (mapping: Mapping) => {
			if (trouble) return Promise.reject(trouble);
			created.push(mapping);
			return Promise.resolve(mapping.id);
		}
	};
}

const CSV =
	'ref,name,kind,stage,Owner\nDMC-001,One,field,Early,Anna\nDMC-002,Second,status,,\n,New one,action,Late,\n,,field,,\n';
const file = (name: string, text: string): ImportSource => ({ name, bytes: new TextEncoder().encode(text) });

async function read(
	source: ImportSource,
	session?: ReturnType<typeof sessionOn>,
	trouble?: Error,
	rows?: readonly MappingRow[]
) {
	const repository = repositoryOf(trouble, rows);
	const importing = new Importing(source, { session, repository });
	await importing.start();
	return { importing, repository };
}

describe('into the open mapping', () => {
	const begin = () => sessionOn(mappingOf([{ id: 'a', name: 'One' }, { id: 'b', name: 'Two' }, { id: 'c' }]));

	test('nothing is written before it is accepted; the look says what would be', async () => {
		const session = begin();
		const before = session.mapping;
		const { importing } = await read(file('list.csv', CSV), session);
		const { phase } = importing;
		if (phase.kind !== 'items') throw new Error(phase.kind);
		expect(phase.look.counts).toEqual({ new: 1, again: 0, changed: 2, same: 0, refused: 1, missing: 1 });
		expect(phase.look.rows.map(({ becomes }) => becomes)).toEqual(['changed', 'changed', 'new']);
		expect(phase.look.rows[1]?.fields).toEqual(expect.arrayContaining(['name', 'kind']));
		expect(session.mapping).toBe(before);
		expect(importing.count).toBe(3);
	});

	test('accepting is one step of undo', async () => {
		const session = begin();
		const before = session.mapping;
		const { importing, repository } = await read(file('list.csv', CSV), session);
		const added = () => session.mapping.items.slice(-1).map(({ id }) => id);
		expect(await importing.accept()).toEqual({ imported: 3, added: added() });
		expect(session.last).toMatchObject({ way: 'done', isTold: true });
		expect(session.mapping.items.map(({ name }) => name)).toEqual(['One', 'Second', 'c', 'New one']);
		expect(session.mapping.stages.map(({ name }) => name)).toEqual(['Early', 'Late']);
		expect(session.item('a')?.notes).toContain('Anna');
		expect(repository.created).toEqual([]);
		expect(repository.kept).toEqual(['Before import of list.csv']);
		session.undo();
		expect({ ...session.mapping, lastRef: 0 }).toEqual({ ...before, lastRef: 0 });
	});

	test('what can’t be kept first is not replaced; what only adds needs nothing kept', async () => {
		const session = begin();
		const before = session.mapping;
		const { importing } = await read(file('list.csv', CSV), session, new Error('The disk is full.'));
		expect(await importing.accept()).toBeUndefined();
		expect(importing.trouble).toBe('The disk is full.');
		expect(session.mapping).toBe(before);
		const adding = await read(file('more.csv', 'name,kind\nAll new,field\n'), session);
		const added = await adding.importing.accept();
		expect(added).toEqual({ imported: 1, added: [session.mapping.items.at(-1)?.id] });
		expect(adding.repository.kept).toEqual([]);
	});

	test('a column is read as somebody says, and the last word counts', async () => {
		const { importing } = await read(file('list.csv', 'name,Owner\nA thing,Anna\n'), begin());
		const columns = () =>
			importing.phase.kind === 'items' && importing.phase.proposal.columns.map(({ field }) => field);
		expect(columns()).toEqual(['name', 'notes']);
		await importing.choose(1, 'tags');
		expect(columns()).toEqual(['name', 'tags']);
		await importing.choose(1, 'name');
		expect(columns()).toEqual(['notes', 'name']);
		await importing.choose(0, 'name');
		expect(columns()).toEqual(['name', 'notes']);
	});

	test('what is here by name can be left out, and a place that was offered not be taken', async () => {
		const session = begin();
		const { importing } = await read(
			{ name: 'pasted.txt', text: '- One\n- Four\n- four', place: { today: 'support' } },
			session
		);
		const look = () => (importing.phase.kind === 'items' ? importing.phase.look : undefined);
		expect(look()?.counts).toMatchObject({ new: 3, again: 2 });
		expect(look()?.rows.map(({ item, isAgain }) => [item.name, item.today, isAgain])).toEqual([
			['One', 'support', true],
			['Four', 'support', undefined],
			['four', 'support', true]
		]);
		await importing.wish({ leavesOut: true });
		expect(look()?.counts).toMatchObject({ new: 1, again: 2 });
		await importing.wish({ isPlaced: false });
		await importing.accept();
		expect(session.mapping.items.map(({ name, today }) => [name, today])).toContainEqual(['Four', undefined]);
		expect(session.mapping.items).toHaveLength(4);
	});

	test('until the last reading is back nothing is accepted; an earlier one that ends later is for nothing', async () => {
		const gates: (() => void)[] = [];
		const slow: typeof readSource = async (source, mapping) => {
			const reading = await readSource(source, mapping, new AbortController().signal);
			await new Promise<void>((resolve) => gates.push(resolve));
			return reading;
		};
		const importing = new Importing(
			{ name: 'pasted.txt', text: '- Two\n- Two' },
			{ repository: repositoryOf() },
			slow
		);
		const first = importing.start();
		await expect.poll(() => gates.length).toBe(1);
		gates[0]?.();
		await first;
		expect([importing.count, importing.canAccept]).toEqual([2, true]);
		const second = importing.wish({ leavesOut: true });
		await expect.poll(() => gates.length).toBe(2);
		expect([importing.canAccept, await importing.accept()]).toEqual([false, undefined]);
		const third = importing.wish({ leavesOut: false });
		await expect.poll(() => gates.length).toBe(3);
		gates[2]?.();
		await third;
		gates[1]?.();
		await second;
		expect([importing.count, importing.canAccept]).toEqual([2, true]);
	});

	test('a table that says nothing new can’t be imported', async () => {
		const { importing } = await read(
			{ name: 'pasted.txt', text: 'ref\tkind\tname\nDMC-001\tfield\tOne' },
			begin()
		);
		expect(importing.phase.kind).toBe('items');
		expect(importing.canAccept).toBe(false);
		expect(await importing.accept()).toBeUndefined();
	});

	test('a mapping file becomes a mapping of its own, and this one stays', async () => {
		const session = begin();
		const before = session.mapping;
		const other = { ...mappingOf([{ id: 'x' }]), id: 'other', title: 'Other' };
		const { importing, repository } = await read(file('x.demarc.json', JSON.stringify(other)), session);
		expect(importing.phase.kind).toBe('mapping');
		expect(await importing.accept()).toMatchObject({ created: 'other' });
		expect(repository.created[0]).toMatchObject({ title: 'Other' });
		expect(session.mapping).toBe(before);
	});

	test('of a mapping that is here already that one is told of, and the second one is told apart', async () => {
		const mapping = { ...mappingOf([{ id: 'x' }]), id: 'here', title: 'Claims' };
		const row = { id: 'here', title: 'Claims', changedAt: 1, createdAt: 1, summary: summarize(mapping) };
		const source = file('claims.demarc.json', JSON.stringify(mapping));
		const { importing } = await read(source, undefined, undefined, [row]);
		expect(importing.twin).toBe(row);
		expect(importing.title).toBe('Claims (2)');
		const renamed = await read(source, undefined, undefined, [{ ...row, title: 'Motor claims' }]);
		expect(renamed.importing.title).toBe('Claims');
		expect((await read(source)).importing.twin).toBeUndefined();
	});
});

describe('as a new mapping', () => {
	test('is called as the file, or as the person says', async () => {
		const { importing, repository } = await read(file('Invoice_disputes.csv', CSV));
		expect(importing.title).toBe('Invoice disputes');
		importing.title = '  Disputes ';
		const result = await importing.accept();
		expect(repository.created).toHaveLength(1);
		expect(repository.created[0]).toMatchObject({ title: 'Disputes' });
		expect(repository.created[0]?.items.map(({ ref }) => ref)).toEqual(['DMC-001', 'DMC-002', 'DMC-003']);
		expect(result?.created).toBe(repository.created[0]?.id);
	});

	test('needs a title', async () => {
		const { importing } = await read(file('list.csv', CSV));
		importing.title = '  ';
		expect(importing.canAccept).toBe(false);
	});

	test('a newer format says so and can be looked at', async () => {
		const newer = { ...mappingOf([{ id: 'x' }]), version: 99, later: true };
		const { importing } = await read(file('x.demarc.json', JSON.stringify(newer)));
		const { phase } = importing;
		if (phase.kind !== 'mapping') throw new Error(phase.kind);
		expect(phase.proposal.newer).toBe(99);
		expect(importing.canAccept).toBe(true);
	});

	test('what can’t be stored is told, nothing is lost, and it can be tried again', async () => {
		const { importing } = await read(file('list.csv', CSV), undefined, new Error('The disk is full.'));
		expect(await importing.accept()).toBeUndefined();
		expect(importing.trouble).toBe('The disk is full.');
		expect(importing.canAccept).toBe(true);
	});
});

describe('what can’t be read', () => {
	test.each([
		['sheet.xlsx', 'PK'],
		['empty.csv', ''],
		['broken.json', '{"format": '],
		['open.csv', 'name\n"never closed'],
		// Votes make no mapping of their own.
		['ann.demarc-ballot.json', writeBallot(ballotFrom(FULL, 'Ann'))]
	])('%s is refused with its problems, and nothing can be accepted', async (name, text) => {
		const { importing } = await read(file(name, text));
		const { phase } = importing;
		if (phase.kind !== 'refused') throw new Error(phase.kind);
		expect(phase.problems.length).toBeGreaterThan(0);
		expect(importing.canAccept).toBe(false);
	});

	test('a reader that breaks says so; one that was cancelled says nothing', async () => {
		const target = { repository: repositoryOf() };
		const broken = new Importing(file('a.csv', CSV), target, () => Promise.reject(new Error('worker died')));
		await broken.start();
		expect(broken.phase).toEqual({ kind: 'failed', reason: 'worker died' });
		const cancelled = new Importing(file('a.csv', CSV), target);
		const started = cancelled.start();
		cancelled.cancel();
		await started;
		expect(cancelled.phase.kind).toBe('reading');
	});

	test('a signal that came before ends the reading', async () => {
		const stop = new AbortController();
		stop.abort();
		await expect(readSource(file('a.csv', CSV), undefined, stop.signal)).rejects.toBeInstanceOf(
			ReadingCancelled
		);
	});
});

test('votes without an open mapping are told where to go', async () => {
	const votes = file('ann.demarc-ballot.json', writeBallot(ballotFrom(FULL, 'Ann')));
	const said = async (session?: ReturnType<typeof sessionOn>) => {
		const { phase } = (await read(votes, session)).importing;
		return phase.kind === 'refused' ? phase.problems.map(({ text }) => text).join() : phase.kind;
	};
	expect(await said()).toContain('Open the mapping these votes belong to and drop them there.');
	expect(await said(sessionOn(mappingOf([])))).not.toContain('Open the mapping');
});
