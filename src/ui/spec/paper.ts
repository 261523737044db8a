/**
 * A report in a frame, as it will be printed. The frame is a page of its own (`static/paper.html`) with the policy that
 * a report brings along: the app's would forbid the report's styles, and `blob:` and `srcdoc` inherit it. Nothing runs
 * in it: its policy has no script, its sandbox allows none, and a document that was parsed for another never runs.
 */

export interface Paper {
	/** The page of the frame once it is there. */
	readonly contentDocument: Document | null;
	readonly contentWindow: Window | null;
}

/** Sets the page, and stays where it was scrolled to. */
export function show(paper: Paper, html: string): void {
	const page = paper.contentDocument;
	const view = page?.defaultView;
	if (!view) return;
	const { scrollX, scrollY } = view;
	// The frame's own parser: the app's would hold the report to the app's policy.
	const made = new view.DOMParser().parseFromString(html, 'text/html');
	page.replaceChild(page.adoptNode(made.documentElement), page.documentElement);
	view.scrollTo(scrollX, scrollY);
}

/** Prints the report and nothing around it. False: the browser did not give the frame. */
export function printPaper(paper: Paper): boolean {
	const { contentWindow } = paper;
	if (!contentWindow) return false;
	contentWindow.focus();
	contentWindow.print();
	return true;
}
