/** From plain mappings to the files of a backup. The same mappings and time give the same bytes. */
import { BACKUP_MANIFEST, MAX_ENTRIES } from '../importers/archive.ts';
import type { PackedFile, Platform } from '../exporters/manifest.ts';
import { uniqueName } from '../exporters/unique-name.ts';
import { packed } from '../exporters/zip.ts';
import { writeMapping } from '../mapping/write.ts';
import { TEMPLATE_ENDING } from '../packs/pack.ts';
import {
	BACKUP_FORMAT,
	BACKUP_VERSION,
	type Backup,
	type BackupFile,
	type BackupManifest,
	type TemplateFile
} from './backup.ts';
import { MAX_UNPACKED } from './read-backup.ts';

/**
 * `safeName` makes a title safe as a file's name on every file system. Throws where it would be too large to
 * read. `onPercent` hears how far the packing is, from 0 to 100.
 */
export async function writeBackup(
	backup: Backup,
	safeName: (title: string) => string,
	platform: Platform,
	onPercent?: (percent: number) => void
): Promise<Uint8Array> {
	const files: PackedFile[] = [];
	const listed: BackupFile[] = [];
	const packedFile = async (path: string, text: string) => {
		const bytes = platform.encode(text);
		files.push({ path, bytes });
		return { path, sha256: await platform.sha256(bytes) };
	};
	const add = async (path: string, text: string, rest: Pick<BackupFile, 'mapping' | 'version'>) =>
		listed.push({ ...(await packedFile(path, text)), ...rest });
	const taken = new Set<string>();
	for (const { mapping, versions } of backup.mappings) {
		const name = uniqueName(safeName(mapping.title), taken);
		await add(`${name}.demarc.json`, writeMapping(mapping), { mapping: mapping.id });
		for (const [i, { text, ...version }] of versions.entries())
			await add(`versions/${name}-${i + 1}.demarc.json`, text, { mapping: mapping.id, version });
	}
	const templates: TemplateFile[] = [];
	for (const { id, version, title, savedAt, text } of backup.templates) {
		const path = `templates/${uniqueName(safeName(title), taken)}.${TEMPLATE_ENDING}`;
		templates.push({ ...(await packedFile(path, text)), template: id, version, savedAt });
	}
	// Better no backup than one that nobody can restore.
	if (files.length >= MAX_ENTRIES)
		throw new Error(`there are more than ${MAX_ENTRIES} mappings, versions and templates.`);
	if (files.reduce((sum, { bytes }) => sum + bytes.length, 0) > MAX_UNPACKED)
		throw new Error('the mappings, versions and templates are larger than 256 MB together.');
	const manifest: BackupManifest = {
		format: BACKUP_FORMAT,
		version: BACKUP_VERSION,
		madeAt: backup.madeAt,
		files: listed,
		...(templates.length > 0 ? { templates } : {})
	};
	const bytes = platform.encode(`${JSON.stringify(manifest, null, 2)}\n`);
	return packed([{ path: BACKUP_MANIFEST, bytes }, ...files], onPercent);
}
