/** What is said of a backup folder: the names in it, and what went wrong. */
import { grouped } from '#core/mapping/grouped.ts';
import { checksum } from '#storage/checksum.ts';
import type { FolderFailure, FolderTrouble } from '#storage/backup-folder.ts';
import { slug } from '#ui/spec/file-name.ts';

/** `customer-onboarding-1k2j3h4`: what follows the title tells mappings of one name apart, and stays. */
export function nameInFolder({ id, title }: { readonly id: string; readonly title: string }): string {
	return `${slug(title)}-${checksum(new TextEncoder().encode(id)).toString(36)}`;
}

const WORDS: Readonly<Record<FolderTrouble, string>> = {
	gone: 'The folder is not where it was. Plug its drive in again or put it back, then write again; or choose another folder.',
	forbidden: 'The browser does not let Demarc write there any more.',
	full: 'There is no room left on its drive. Make room, then write again; or choose another folder.',
	locked: 'Another program holds the file. Close it there, then write again.',
	unreadable: 'It can’t be read from this browser’s storage, so no backup can hold it.',
	unknown: 'The file could not be written. Write again; if that does not help, choose another folder.'
};

/** What could not be written and what to do about it, in one line each. */
export function failureWords(failures: readonly FolderFailure[]): string[] {
	const byTrouble = grouped(failures, ({ trouble }) => trouble);
	return [...byTrouble].map(([trouble, some]) => {
		const what = some.length === 1 ? `“${some[0]?.title}”` : `${some.length} mappings`;
		return trouble === 'gone' || trouble === 'forbidden' || trouble === 'full'
			? WORDS[trouble]
			: `${what}: ${WORDS[trouble]}`;
	});
}
