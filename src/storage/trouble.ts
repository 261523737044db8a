/** Why something could not be kept, as a key for tests and screens, with the words for it. */
export type Trouble =
	'quota' | 'closed' | 'replaced' | 'blocked' | 'erased' | 'unavailable' | 'full' | 'unknown';

export const TROUBLES: Readonly<Record<Trouble, string>> = {
	quota: 'The browser has no storage left for this site.',
	closed: 'The browser closed the database.',
	replaced: 'A newer Demarc is open in another tab. Reload this tab to go on.',
	blocked: 'An older Demarc is open in another tab. Close it to go on.',
	erased: 'This mapping was deleted for good in another tab. Export it to keep it.',
	unavailable: 'This browser does not let the site keep anything.',
	full: 'As many moments are kept of this mapping as Demarc keeps. Remove one that nobody needs.',
	unknown: 'The browser could not write to its database.'
};

/** A write that did not happen. Nothing of it is in the database. */
export class StorageError extends Error {
	readonly trouble: Trouble;

	constructor(trouble: Trouble, cause?: unknown) {
		super(TROUBLES[trouble], { cause });
		this.name = 'StorageError';
		this.trouble = trouble;
	}
}

const BY_NAME: Readonly<Record<string, Trouble>> = {
	QuotaExceededError: 'quota',
	DatabaseClosedError: 'closed',
	InvalidStateError: 'closed',
	VersionError: 'replaced',
	MissingAPIError: 'unavailable',
	SecurityError: 'unavailable'
};

/** What an error of Dexie's or the browser's means. Dexie wraps the cause, sometimes twice: the innermost tells most. */
export function troubleOf(error: unknown): Trouble {
	let trouble: Trouble = 'unknown';
	for (let one = error, depth = 0; typeof one === 'object' && one !== null && depth < 4; depth += 1) {
		if (one instanceof StorageError) return one.trouble;
		const { name, inner, cause } = one as { name?: unknown; inner?: unknown; cause?: unknown };
		trouble = BY_NAME[String(name)] ?? trouble;
		one = inner ?? cause;
	}
	return trouble;
}
