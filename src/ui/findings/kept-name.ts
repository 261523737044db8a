/** Who decides here: the name last given on this device, so that nobody types it twice in one workshop. */
const KEY = 'demarc-name';

export function readName(storage: Pick<Storage, 'getItem'> | undefined): string {
	try {
		return storage?.getItem(KEY)?.trim() ?? '';
	} catch {
		return ''; // storage may be forbidden
	}
}

export function keepName(storage: Pick<Storage, 'setItem'> | undefined, name: string): void {
	try {
		if (name.trim()) storage?.setItem(KEY, name.trim());
	} catch {
		// it holds for this visit
	}
}

/** The page's storage, where the browser allows one. */
export function deviceStorage(): Storage | undefined {
	try {
		return localStorage;
	} catch {
		return undefined;
	}
}
