/**
 * What lies over the cards, such as the handle of the card under the pointer, would swallow the wheel: a board that is
 * panned would stop wherever one of them comes under the pointer. Returns how to stop.
 */
export function wheelThrough(pane: HTMLElement): () => void {
	const pass = (event: WheelEvent) => {
		const ground = pane.querySelector('.svelte-flow__pane');
		if (!ground || !(event.target instanceof Element) || event.target.closest('.svelte-flow')) return;
		event.preventDefault();
		ground.dispatchEvent(new WheelEvent('wheel', event));
	};
	pane.addEventListener('wheel', pass, { passive: false });
	return () => pane.removeEventListener('wheel', pass);
}
