/**
 * Shows a page of the package inside another one: with its own styles, which reach nothing else, and without anything that
 * runs or fetches. Its links lead to files that lie in the zip alone, so they are words here.
 */
const ALLOWED = 'h1, h2, h3, p, ul, ol, li, a, b, code, span, bdi, div, table, thead, tbody, tr, th, td';
const STYLE = /<style>([^<]*)<\/style>/g;

export function showPage(html: string): (host: HTMLElement) => void {
	return (host) => {
		// The policy of this page stops a style element even where it is only read: its text is taken out before.
		const styles = Array.from(html.matchAll(STYLE), ([, text = '']) => text);
		const page = new DOMParser().parseFromString(html.replaceAll(STYLE, ''), 'text/html');
		for (const element of page.body.querySelectorAll('*')) {
			if (!element.matches(ALLOWED)) element.remove();
			for (const { name } of Array.from(element.attributes))
				if (name !== 'class' && name !== 'scope') element.removeAttribute(name);
		}
		const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(styles.join('\n'));
		root.adoptedStyleSheets = [sheet];
		root.replaceChildren(...page.body.childNodes);
	};
}
