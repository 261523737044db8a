/** What scrolls and holds nothing to tab to could not be scrolled by keyboard: a stop for Tab while it scrolls. */
export function reachable(content: HTMLElement): () => void {
	const watch = new ResizeObserver(() => {
		const scrolls = content.scrollHeight > content.clientHeight || content.scrollWidth > content.clientWidth;
		if (scrolls) content.tabIndex = 0;
		else content.removeAttribute('tabindex');
	});
	watch.observe(content);
	return () => watch.disconnect();
}
