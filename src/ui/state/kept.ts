/**
 * What this device keeps beside the mappings: a person's choices and names, as texts under `demarc-…`. Never part of
 * a mapping. A browser may forbid it or be full: then nothing is kept, and what was chosen holds for this visit.
 */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The page's storage, where the browser allows one. */
export function deviceShelf(): Shelf | undefined {
	try {
		return localStorage;
	} catch {
		return undefined;
	}
}

/** The kept text. Undefined: nothing was kept, or it can't be read. */
export function kept(key: string, shelf = deviceShelf()): string | undefined {
	try {
		return shelf?.getItem(`demarc-${key}`) ?? undefined;
	} catch {
		return undefined;
	}
}

/** Keeps a text; undefined forgets it. */
export function keep(key: string, value: string | undefined, shelf = deviceShelf()): void {
	try {
		if (value === undefined) shelf?.removeItem(`demarc-${key}`);
		else shelf?.setItem(`demarc-${key}`, value);
	} catch {
		// it holds for this visit
	}
}

/** The kept JSON, which may be anything: somebody else may have written there. Undefined: none. */
export function keptJson(key: string, shelf = deviceShelf()): unknown {
	try {
		return JSON.parse(kept(key, shelf) ?? 'null') ?? undefined;
	} catch {
		return undefined;
	}
}

export function keepJson(key: string, value: unknown, shelf = deviceShelf()): void {
	keep(key, JSON.stringify(value), shelf);
}
