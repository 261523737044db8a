/** What can be downloaded, in the groups in which a screen offers it. A file that no group names is for programs. */

export interface Group {
	readonly id: string;
	readonly title: string;
	/** Identifiers of exporters, in order. */
	readonly exporters: readonly string[];
}

export const GROUPS: readonly Group[] = [
	{ id: 'specification', title: 'The specification', exporters: ['archive', 'report-html'] },
	{
		id: 'read',
		title: 'To read',
		exporters: ['dossier-html', 'dossier-md', 'decisions-md', 'readme']
	},
	{
		id: 'tables',
		title: 'Tables',
		exporters: [
			'items-csv',
			'links-csv',
			'translations-csv',
			'access-csv',
			'findings-csv',
			'decisions-csv',
			'exit-drill-csv',
			'votes-csv'
		]
	},
	{
		id: 'trackers',
		title: 'For trackers',
		exporters: ['moves-csv', 'moves-jira', 'moves-linear', 'moves-gitlab', 'moves-github', 'moves-delta']
	},
	{
		id: 'pictures',
		title: 'Pictures',
		exporters: ['diagram-svg', 'diagram-today', 'diagram-moves', 'diagram-mermaid']
	},
	{ id: 'programs', title: 'For programs', exporters: ['mapping-json', 'voting-copy', 'schema-json'] }
];

export interface Grouped<One> {
	readonly id: string;
	readonly title: string;
	readonly members: readonly One[];
}

/** Every one of them in one group; a group without any is left out. */
export function grouped<One extends { readonly id: string }>(all: readonly One[]): Grouped<One>[] {
	const named = new Set(GROUPS.flatMap(({ exporters }) => exporters));
	const rest = all.filter(({ id }) => !named.has(id));
	return GROUPS.map(({ id, title, exporters }, i) => ({
		id,
		title,
		members: [
			...exporters.flatMap((one) => all.filter((exporter) => exporter.id === one)),
			...(i === GROUPS.length - 1 ? rest : [])
		]
	})).filter(({ members }) => members.length > 0);
}
