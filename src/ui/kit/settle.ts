/** Puts a panel below its button, inside the window: the browser itself would put it in the middle. */
export function settle(panel: HTMLElement, trigger: Element): void {
	const at = trigger.getBoundingClientRect();
	const below = innerHeight - at.bottom - 12;
	const above = at.top - 12;
	panel.style.maxHeight = '';
	const isBelow = panel.offsetHeight <= below || below >= above;
	// Never over its own button: a press that opens it must not choose what comes up under the pointer.
	panel.style.maxHeight = `${isBelow ? below : above}px`;
	const { width, height } = panel.getBoundingClientRect();
	const left = Math.max(8, Math.min(at.right - width, innerWidth - width - 8));
	panel.style.left = `${at.left + width < innerWidth - 8 ? at.left : left}px`;
	panel.style.top = `${isBelow ? at.bottom + 4 : at.top - height - 4}px`;
}
