/** The name of whoever works at this device: given once, so that nobody types it twice in one workshop. */
import { deviceShelf, keep, kept } from './kept.ts';

export function myName(shelf = deviceShelf()): string {
	return kept('my-name', shelf)?.trim() ?? '';
}

/** A blank name forgets nobody. */
export function keepMyName(name: string, shelf = deviceShelf()): void {
	if (name.trim()) keep('my-name', name.trim(), shelf);
}
