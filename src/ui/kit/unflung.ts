/**
 * For what is dragged by finger: the browser sees no fling in it, for it would swallow the next tap, wherever that
 * is. `touch-action: none` alone does not keep it from that.
 */
export function unflung(dragged: HTMLElement): () => void {
	const consume = (event: TouchEvent) => {
		const isInMenu = event.target instanceof Element && event.target.closest('[popover]');
		if (event.cancelable && !isInMenu) event.preventDefault();
	};
	dragged.addEventListener('touchmove', consume, { passive: false });
	return () => dragged.removeEventListener('touchmove', consume);
}
