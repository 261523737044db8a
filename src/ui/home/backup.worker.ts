/** Makes and restores backups beside the page, which stays smooth meanwhile. To cancel the making is to end this worker. */
import type { BackedUp } from '#core/backup/backup.ts';
import { readBackup } from '#core/backup/read-backup.ts';
import { writeBackup } from '#core/backup/write-backup.ts';
import { isReadOnly } from '#core/mapping/selectors.ts';
import type { Choice, Standing } from '#storage/backups.ts';
import { slug } from '#ui/spec/file-name.ts';
import { platform } from '#ui/spec/platform.ts';
import { openRepository } from '#ui/state/repository.ts';
import type { Asked, Found, ProgressTold, Told } from './backup-words.ts';

interface Looked {
	readonly one: BackedUp;
	readonly standing: Standing;
}

const repository = openRepository();
let looked: readonly Looked[] = [];
let isStopped = false;

const tell = (told: Told) => postMessage(told);
const progress = (doing: ProgressTold['doing']) => (done: number, of: number) =>
	tell({ tell: 'progress', doing, done, of });
const decode = (bytes: Uint8Array, encoding: string) =>
	new TextDecoder(encoding, { fatal: true }).decode(bytes);

async function make(madeAt: string): Promise<Told> {
	const { mappings, unreadable, trashed } = await repository.forBackup(progress('read'));
	const pack = progress('pack');
	const bytes = await writeBackup({ madeAt, mappings }, slug, platform, (percent) => pack(percent, 100));
	return { tell: 'made', bytes, count: mappings.length, unreadable, trashed };
}

async function look(bytes: Uint8Array): Promise<Told> {
	const read = await readBackup(bytes, decode, platform, progress('read'));
	if (!read.ok) return { tell: 'refused', reason: read.problems[0]?.text ?? '' };
	const all: Looked[] = [];
	for (const one of read.backup.mappings)
		all.push({ one, standing: await repository.standingOf(one.mapping) });
	looked = all;
	const found = all.map(({ one: { mapping, versions }, standing }): Found => {
		const { id, title, items } = mapping;
		return {
			id,
			title,
			items: items.length,
			versions: versions.length,
			standing,
			isReadOnly: isReadOnly(mapping)
		};
	});
	return { tell: 'looked', madeAt: read.backup.madeAt, found, damaged: read.damaged };
}

/** One after the other, each all of it or nothing: what can't be written does not keep the next from being. */
async function restore(choices: Readonly<Record<string, Choice>>): Promise<Told> {
	isStopped = false;
	const outcomes = new Map<string, string>();
	for (const [i, { one, standing }] of looked.entries()) {
		progress('restore')(i, looked.length);
		// Messages come in only where this one waits for something.
		await new Promise((resolve) => setTimeout(resolve));
		const { id } = one.mapping;
		const choice = (Object.hasOwn(choices, id) ? choices[id] : undefined) ?? 'leave';
		if (choice === 'leave') outcomes.set(id, standing === 'new' ? 'Left out' : 'Left as it is here');
		else if (isStopped) outcomes.set(id, 'Not restored: you stopped before it');
		else outcomes.set(id, await restored(one, standing, choice));
	}
	return { tell: 'restored', outcomes };
}

async function restored(
	one: BackedUp,
	standing: Standing,
	choice: Exclude<Choice, 'leave'>
): Promise<string> {
	const isBeside = choice === 'copy' && standing !== 'new';
	const title = `${one.mapping.title} (from the backup)`;
	const meant = isBeside ? { ...one, mapping: { ...one.mapping, title } } : one;
	try {
		const { isBeforeKept } = await repository.restoreOne(meant, choice);
		if (isBeforeKept) return 'Restored. What was here is in its history as “Before the restore”';
		return isBeside ? `Added as “${title}”` : 'Restored';
	} catch (error) {
		return `Not restored: ${reasonOf(error)}`;
	}
}

function reasonOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
	if (data.ask === 'stop') {
		isStopped = true;
		return;
	}
	const work =
		data.ask === 'make' ? make(data.madeAt) : data.ask === 'look' ? look(data.bytes) : restore(data.choices);
	work.then(tell, (error: unknown) => tell({ tell: 'refused', reason: reasonOf(error) }));
});
