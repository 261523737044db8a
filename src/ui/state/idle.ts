/** Lets the page do what is more urgent. */
export function idle(): Promise<void> {
	return new Promise((resolve) => {
		if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: 500 });
		else setTimeout(resolve, 0);
	});
}
