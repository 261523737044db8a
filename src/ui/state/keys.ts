/** Keys that work everywhere in a mapping. A key typed into a field is text, not a command. */

export function isTyping(event: KeyboardEvent): boolean {
	const { target } = event;
	return (
		target instanceof HTMLElement &&
		(target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
	);
}

/** Ctrl on most machines, ⌘ on a Mac. */
export function hasCommandKey(event: KeyboardEvent | MouseEvent): boolean {
	return event.ctrlKey || event.metaKey;
}

/** `undo`, `redo` or nothing. In a field the field's own undo wins. */
export function historyKey(event: KeyboardEvent): 'undo' | 'redo' | undefined {
	if (!hasCommandKey(event) || event.altKey || isTyping(event)) return undefined;
	const key = event.key.toLowerCase();
	if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
	return key === 'y' && !event.shiftKey ? 'redo' : undefined;
}
