/**
 * Names given once, so that nobody types them twice in one workshop: who works at this device, and, apart from that,
 * who decided last.
 */
import { deviceShelf, keep, kept } from './kept.ts';

export function myName(shelf = deviceShelf()): string {
	return kept('my-name', shelf)?.trim() ?? '';
}

/** A blank name forgets nobody. */
export function keepMyName(name: string, shelf = deviceShelf()): void {
	if (name.trim()) keep('my-name', name.trim(), shelf);
}

/** Who decided last; before anybody did, whoever works here. */
export function lastDecider(shelf = deviceShelf()): string {
	return kept('decider', shelf)?.trim() || myName(shelf);
}

/** Signs nothing else: who decides is not who keeps the record. */
export function keepDecider(name: string, shelf = deviceShelf()): void {
	if (name.trim()) keep('decider', name.trim(), shelf);
}
