interface PageLife {
	/** The page may be gone or frozen any moment: the last sure chance to write. */
	hidden(): void;
	/** The page is there again, and may have been frozen. */
	visible(): void;
}

/** Hears when this page goes and comes back. Returns how to stop. */
export function onPageLife({ hidden, visible }: PageLife): () => void {
	// A worker has no page, and lives as long as it is let.
	if (typeof document === 'undefined') return () => undefined;
	const changed = () => (document.visibilityState === 'hidden' ? hidden() : visible());
	document.addEventListener('visibilitychange', changed);
	addEventListener('pagehide', hidden);
	addEventListener('pageshow', visible);
	return () => {
		document.removeEventListener('visibilitychange', changed);
		removeEventListener('pagehide', hidden);
		removeEventListener('pageshow', visible);
	};
}
