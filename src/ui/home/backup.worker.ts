/** Makes and restores backups beside the page, which stays smooth meanwhile. To cancel the making is to end this worker. */
import { grouped } from '#core/mapping/grouped.ts';
import type { BackedUp, BackedUpTemplate } from '#core/backup/backup.ts';
import { readBackup } from '#core/backup/read-backup.ts';
import { writeBackup } from '#core/backup/write-backup.ts';
import { readMappingText } from '#core/mapping/read.ts';
import { isReadOnly } from '#core/mapping/selectors.ts';
import { compareVersions } from '#core/templates/version-numbers.ts';
import type { Choice, Standing } from '#storage/backups.ts';
import { restoreTemplate, templateStanding } from '#storage/template-backups.ts';
import { slug } from '#ui/spec/file-name.ts';
import { platform } from '#ui/spec/platform.ts';
import { openRepository } from '#ui/state/repository.ts';
import type { Asked, Found, ProgressTold, Told } from './backup-words.ts';

interface Looked {
	readonly found: Found;
	/** Puts it into the database, and says what became of it. */
	readonly restore: (choice: Exclude<Choice, 'leave'>) => Promise<string>;
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
	const { mappings, templates, unreadable, trashed } = await repository.forBackup(progress('read'));
	const pack = progress('pack');
	const bytes = await writeBackup({ madeAt, mappings, templates }, slug, platform, (percent) =>
		pack(percent, 100)
	);
	const own = new Set(templates.map(({ id }) => id)).size;
	return { tell: 'made', bytes, count: mappings.length, templates: own, unreadable, trashed };
}

async function look(bytes: Uint8Array): Promise<Told> {
	const read = await readBackup(bytes, decode, platform, progress('read'));
	if (!read.ok) return { tell: 'refused', reason: read.problems[0]?.text ?? '' };
	const { mappings, templates, madeAt } = read.backup;
	const all: Looked[] = [];
	for (const one of mappings) all.push(await lookedAt(one));
	for (const versions of grouped(templates, ({ id }) => id).values())
		all.push(await templateLookedAt(versions));
	looked = all;
	return { tell: 'looked', madeAt, found: all.map(({ found }) => found), damaged: read.damaged };
}

async function lookedAt(one: BackedUp): Promise<Looked> {
	const { mapping, versions } = one;
	const { id, title, items } = mapping;
	const standing = await repository.standingOf(mapping);
	const found: Found = {
		...{ id, isTemplate: false, title, items: items.length, versions: versions.length, standing },
		isReadOnly: isReadOnly(mapping)
	};
	return { found, restore: (choice) => restored(one, standing, choice) };
}

async function templateLookedAt(versions: readonly BackedUpTemplate[]): Promise<Looked> {
	const [newest] = versions.toSorted((a, b) => compareVersions(b.version, a.version));
	const { id = '', title = '', text = '' } = newest ?? {};
	const read = readMappingText(text);
	const own = await repository.ownTemplates();
	const standing = await templateStanding(own, versions);
	const found: Found = {
		...{ id: `template/${id}`, isTemplate: true, title, versions: versions.length, standing },
		...{ items: read.ok ? read.mapping.items.length : 0, isReadOnly: false }
	};
	return {
		found,
		restore: async (choice) => {
			const { isBeside } = await restoreTemplate(own, versions, choice, beside);
			return isBeside ? `Added as “${beside(title)}”` : 'Restored';
		}
	};
}

/** One after the other, each all of it or nothing: what can't be written does not keep the next from being. */
async function restore(choices: Readonly<Record<string, Choice>>): Promise<Told> {
	isStopped = false;
	const outcomes = new Map<string, string>();
	for (const [i, { found, restore: put }] of looked.entries()) {
		progress('restore')(i, looked.length);
		// Messages come in only where this one waits for something.
		await new Promise((resolve) => setTimeout(resolve));
		const { id, standing } = found;
		const choice = (Object.hasOwn(choices, id) ? choices[id] : undefined) ?? 'leave';
		if (choice === 'leave') outcomes.set(id, standing === 'new' ? 'Left out' : 'Left as it is here');
		else if (isStopped) outcomes.set(id, 'Not restored: you stopped before it');
		else outcomes.set(id, await put(choice).catch((error: unknown) => `Not restored: ${reasonOf(error)}`));
	}
	return { tell: 'restored', outcomes };
}

async function restored(
	one: BackedUp,
	standing: Standing,
	choice: Exclude<Choice, 'leave'>
): Promise<string> {
	const isBeside = choice === 'copy' && standing !== 'new';
	const title = beside(one.mapping.title);
	const meant = isBeside ? { ...one, mapping: { ...one.mapping, title } } : one;
	const { isBeforeKept } = await repository.restoreOne(meant, choice);
	if (isBeforeKept) return 'Restored. What was here is in its history as “Before the restore”';
	return isBeside ? `Added as “${title}”` : 'Restored';
}

/** What a copy beside the one here is called. */
const beside = (title: string) => `${title} (from the backup)`;

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
