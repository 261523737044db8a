/** What was last done through the palette on this device, so that it is quick to do again. */
import { keepJson, keptJson, type Shelf, deviceShelf } from '#ui/state/kept.ts';

const MOST = 20;

/** Identifiers, last first. */
export function recentlyUsed(shelf: Shelf | undefined = deviceShelf()): readonly string[] {
	const found = keptJson('palette-recent', shelf);
	return Array.isArray(found)
		? found.filter((id): id is string => typeof id === 'string').slice(0, MOST)
		: [];
}

export function noteUse(id: string, shelf: Shelf | undefined = deviceShelf()): void {
	const others = recentlyUsed(shelf).filter((other) => other !== id);
	keepJson('palette-recent', [id, ...others].slice(0, MOST), shelf);
}
