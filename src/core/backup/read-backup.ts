/** From the bytes of a backup to plain mappings. Never throws on what stands in it. */
import type { Platform } from '../exporters/manifest.ts';
import { BACKUP_MANIFEST, entriesOf, unpack, type Entry } from '../importers/archive.ts';
import { decodedText, isRepeating, listedFile, type ListedFile } from '../importers/listed-files.ts';
import type { Refusal, Remark } from '../importers/proposal.ts';
import { refusal } from '../importers/table.ts';
import type { Decode } from '../importers/text.ts';
import { readMappingText } from '../mapping/read.ts';
import type { Mapping } from '../mapping/schema.ts';
import { readTemplate } from '../packs/read-pack.ts';
import { versionOf as templateVersion } from '../templates/versions.ts';
import {
	BACKUP_FORMAT,
	manifestSchema,
	type Backup,
	type BackedUpTemplate,
	type BackedUpVersion,
	type BackupFile,
	type BackupManifest
} from './backup.ts';

export interface BackupRead {
	readonly ok: true;
	readonly backup: Backup;
	/** What of it can't be restored, and why; the rest can. */
	readonly damaged: readonly Remark[];
}

/** A whole archive, packed: as much as a mapping's file may have. */
const MAX_BYTES = 128 * 1024 * 1024;
/** All files together, as really unpacked. */
export const MAX_UNPACKED = 256 * 1024 * 1024;

/** Whether an archive says that it is a backup; everything else about it may still be wrong. */
export async function isBackup(bytes: Uint8Array): Promise<boolean> {
	const opened = await entriesOf(bytes);
	return opened.ok && opened.entries.some(({ name }) => name === BACKUP_MANIFEST);
}

/** `onProgress` hears how many of its files are read. */
export async function readBackup(
	bytes: Uint8Array,
	decode: Decode,
	platform: Pick<Platform, 'sha256'>,
	onProgress?: (done: number, of: number) => void
): Promise<BackupRead | Refusal> {
	if (bytes.length > MAX_BYTES) return refusal('', 'The backup is larger than 128 MB, and was not read.');
	const opened = await entriesOf(bytes);
	if (!opened.ok) return opened;
	if (isRepeating(bytes, opened.entries))
		return refusal('', 'The archive holds two files of the same name, and was not opened.');
	const entries = new Map(opened.entries.map((entry) => [entry.name, entry]));
	const manifest = await readManifest(entries.get(BACKUP_MANIFEST), decode);
	if ('ok' in manifest) return manifest;

	const mappings = new Map<string, { mapping: Mapping; versions: BackedUpVersion[] }>();
	const damaged: Remark[] = [];
	let size = 0;
	/** Its text, or undefined where it is damaged; a refusal where all together is too much. */
	const textOf = async (file: ListedFile): Promise<string | undefined | Refusal> => {
		const unpacked = await listedFile(file, entries.get(file.path), platform);
		if (typeof unpacked === 'string') {
			damaged.push({ at: file.path, text: unpacked });
			return undefined;
		}
		size += unpacked.length;
		if (size > MAX_UNPACKED)
			return refusal('', 'The backup is larger than 256 MB when unpacked, and was not read.');
		return decodedText(unpacked, decode) ?? '';
	};
	const { templates: listed = [] } = manifest;
	// Mappings first: a version belongs to one.
	const ordered = manifest.files.toSorted((a, b) => Number(!!a.version) - Number(!!b.version));
	for (const [i, file] of ordered.entries()) {
		onProgress?.(i, ordered.length + listed.length);
		const text = await textOf(file);
		if (text === undefined) continue;
		if (typeof text !== 'string') return text;
		const read = readMappingText(text);
		if (!read.ok) damaged.push({ at: file.path, text: read.problems[0]?.message ?? '' });
		else if (file.version) mappings.get(file.mapping)?.versions.push(versionOf(file.version, text));
		else if (read.mapping.id !== file.mapping)
			damaged.push({ at: file.path, text: 'It is not the mapping that the backup says it is.' });
		else mappings.set(file.mapping, { mapping: read.mapping, versions: [] });
	}
	const templates: BackedUpTemplate[] = [];
	for (const [i, file] of listed.entries()) {
		onProgress?.(ordered.length + i, ordered.length + listed.length);
		const text = await textOf(file);
		if (text === undefined) continue;
		if (typeof text !== 'string') return text;
		const { template: id, version, savedAt } = file;
		const read = listedTemplate(text, id, version);
		if (typeof read === 'string') damaged.push({ at: file.path, text: read });
		else templates.push({ id, version, title: read.title, savedAt, text });
	}
	const { madeAt } = manifest;
	return { ok: true, backup: { madeAt, mappings: [...mappings.values()], templates }, damaged };
}

/** A template that can be restored as this version of it; otherwise why it can't. */
export function listedTemplate(text: string, id: string, version: string): Mapping | string {
	const read = readTemplate(text);
	if (!read.ok) return read.problems[0]?.text ?? '';
	if (read.template.id !== id || templateVersion(read.template) !== version)
		return 'It is not the template that the backup says it is.';
	return read.template;
}

async function readManifest(entry: Entry | undefined, decode: Decode): Promise<BackupManifest | Refusal> {
	if (!entry) return refusal('', 'This archive is not a backup made by Demarc.');
	const wrong = (why: string) => refusal(BACKUP_MANIFEST, why);
	let json: unknown;
	try {
		json = JSON.parse(decodedText((await unpack(entry)) ?? new Uint8Array(), decode) ?? '');
	} catch {
		return wrong('The list of what is in the backup is damaged.');
	}
	const { format, version } = (json ?? {}) as { format?: unknown; version?: unknown };
	if (format !== BACKUP_FORMAT) return wrong('This archive is not a backup made by Demarc.');
	if (typeof version === 'number' && version > 1)
		return wrong('A newer Demarc made this backup. Update this one to restore it.');
	const checked = manifestSchema.safeParse(json);
	if (!checked.success) return wrong('The list of what is in the backup is damaged.');
	const { files } = checked.data;
	const whole = files.filter((file) => !file.version);
	const { templates = [] } = checked.data;
	const paths = [...files, ...templates].map(({ path }) => path);
	const isRepeated =
		new Set(paths).size < paths.length ||
		new Set(templates.map(({ template, version }) => JSON.stringify([template, version]))).size <
			templates.length ||
		new Set(whole.map(({ mapping }) => mapping)).size < whole.length;
	return isRepeated ? wrong('The backup names the same mapping, template or file twice.') : checked.data;
}

function versionOf(
	{ by, isAuto, isBeginning, isSigned, ...version }: NonNullable<BackupFile['version']>,
	text: string
): BackedUpVersion {
	return {
		...version,
		...(by === undefined ? {} : { by }),
		...(isAuto ? { isAuto } : {}),
		...(isBeginning ? { isBeginning } : {}),
		...(isSigned ? { isSigned } : {}),
		text
	};
}
