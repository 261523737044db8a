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

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey'>;

/** A letter, a digit or a sign alone: what somebody who types or dictates presses too. Not the space bar. */
export function isSingleKey({ key, altKey, ctrlKey, metaKey }: Pressed): boolean {
	return !altKey && !ctrlKey && !metaKey && key !== ' ' && [...key].length === 1;
}

/** A sign on its way into a text: an input method puts it together, or AltGr (on a Mac ⌥) makes it. */
export function isBeingWritten(event: KeyboardEvent): boolean {
	if (event.isComposing || event.key === 'Process' || event.key === 'Dead') return true;
	if (event.getModifierState('AltGraph')) return true;
	if (!event.altKey || !isTyping(event)) return false;
	const own = /^(?:Digit|Key)(.)$/.exec(event.code)?.[1];
	return own !== undefined && [...event.key].length === 1 && event.key.toUpperCase() !== own;
}

/** `undo`, `redo` or nothing. In a field the field's own undo wins. */
export function historyKey(event: KeyboardEvent): 'undo' | 'redo' | undefined {
	if (!hasCommandKey(event) || event.altKey || (isTyping(event) && !isTaken(event.target))) return undefined;
	const key = event.key.toLowerCase();
	if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
	return key === 'y' && !event.shiftKey ? 'redo' : undefined;
}

/** An entry line whose words were taken has nothing of its own to take back. */
function isTaken(target: EventTarget | null): boolean {
	return target instanceof HTMLInputElement && target.value === '' && target.dataset['taken'] !== undefined;
}

/** A text field, or anything in a dialog or popover and the button it hangs on, keeps its keys. A slider is an input too, but has no text. */
export function keepsKeys(target: EventTarget | null): boolean {
	if (typeof HTMLElement === 'undefined' || !(target instanceof HTMLElement)) return false;
	if (target.closest('dialog, [popover], [popovertarget][aria-expanded=true]')) return true;
	const isRange = target instanceof HTMLInputElement && target.type === 'range';
	return target.isContentEditable || (!isRange && ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));
}

/** Enter on a button or a link is its own; on a choice among several it confirms, as on any checkbox. */
export function ownsEnter(target: EventTarget | null): boolean {
	if (typeof HTMLElement === 'undefined' || !(target instanceof HTMLElement)) return false;
	return target.getAttribute('role') !== 'checkbox' && target.closest('button, a, summary') !== null;
}
