interface NamedBytes {
	readonly name: string;
	readonly bytes: Uint8Array;
}

/** The first of the files that is a backup. What unpacks them loads only where one is called an archive. */
export async function firstBackup<F extends NamedBytes>(files: readonly F[]): Promise<F | undefined> {
	for (const file of files) {
		if (!/\.zip$/i.test(file.name)) continue;
		const { isBackup } = await import('#core/backup/read-backup.ts');
		if (await isBackup(file.bytes)) return file;
	}
	return undefined;
}
