/** The views of one mapping, in the order of the workshop. Each is an address. */
export const VIEWS = [
	{ id: 'workflow', label: 'Workflow', key: '1' },
	{ id: 'inventory', label: 'Inventory', key: '2' },
	{ id: 'board', label: 'Board', key: '3' },
	{ id: 'judge', label: 'Judge', key: '4' },
	{ id: 'findings', label: 'Findings', key: '5' },
	{ id: 'exports', label: 'Exports', key: '6' },
	{ id: 'spec', label: 'Spec', key: '7' }
] as const;

export type ViewId = (typeof VIEWS)[number]['id'];

/** The view that a route shows; undefined outside a mapping. */
export function viewIn(route: string | null): (typeof VIEWS)[number] | undefined {
	const [, , last] = /^\/m\/(.*)\/([^/]+)$/.exec(route ?? '') ?? [];
	return VIEWS.find(({ id }) => id === last);
}

/** The address of a view; `item` opens it there. */
export function viewHref(mapping: string, view: ViewId, item?: string): string {
	const query = item === undefined ? '' : `?item=${encodeURIComponent(item)}`;
	return `#/m/${encodeURIComponent(mapping)}/${view}${query}`;
}

/** A part of the query. It stands inside the hash, where `searchParams` doesn't look. */
function queried(url: URL, key: 'item' | 'package' | 'part'): string | null {
	const query = url.hash.indexOf('?');
	return query < 0 ? null : new URLSearchParams(url.hash.slice(query)).get(key);
}

/** The item that an address opens a view at. */
export const itemIn = (url: URL) => queried(url, 'item');

/** The package that an address opens Exports at. */
export const packageIn = (url: URL) => queried(url, 'package');

/** The part of that package that it is about. */
export const partIn = (url: URL) => queried(url, 'part');

/** The address of a package, where it is designed; `part` goes to one of its parts. */
export function packageHref(mapping: string, pack: string, part?: string): string {
	const more = part === undefined ? '' : `&part=${encodeURIComponent(part)}`;
	return `${viewHref(mapping, 'exports')}?package=${encodeURIComponent(pack)}${more}`;
}

/** What customers could take along, were they to leave today: a screen of Exports. */
export function drillHref(mapping: string): string {
	return `${viewHref(mapping, 'exports')}?drill`;
}

export function isDrill(url: URL): boolean {
	return /\/exports\?drill$/.test(url.hash);
}

/** What a room that has voted needs to talk about: a screen of Judge. */
export function agendaHref(mapping: string): string {
	return `${viewHref(mapping, 'judge')}?agenda`;
}

export function isAgenda(url: URL): boolean {
	return /\/judge\?agenda$/.test(url.hash);
}
