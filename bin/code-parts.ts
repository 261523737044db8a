/**
 * What is loaded together lies in one file. Left to itself the bundler makes a file of every few lines that two screens
 * share: a hundred requests for the first board, one after the other, and a fifth more bytes.
 */

import { readdirSync } from 'node:fs';

interface Graph {
	getModuleInfo(id: string): {
		readonly importedIds: readonly string[];
		readonly dynamicallyImportedIds: readonly string[];
	} | null;
}

/** Everything that the modules import, at any depth, with themselves; `lazily`: with what they load when it is needed. */
function reach(graph: Graph, from: readonly string[], lazily = false): Set<string> {
	const found = new Set<string>();
	const open = [...from];
	for (let id = open.pop(); id !== undefined; id = open.pop()) {
		const module = found.has(id) ? null : graph.getModuleInfo(id);
		found.add(id);
		if (module) open.push(...module.importedIds, ...(lazily ? module.dynamicallyImportedIds : []));
	}
	return found;
}

/** What is loaded together, by the files that it begins with. */
const BEGINNINGS = {
	shell: ['routes/+layout.svelte'],
	home: ['routes/+page.svelte'],
	workspace: ['routes/m/[id]/+layout.svelte'],
	board: ['routes/m/[id]/board/+page.svelte'],
	inspector: ['ui/inspector/ItemPanel.svelte', 'ui/inspector/ManyPanel.svelte'],
	views: readdirSync('src/routes/m/[id]')
		.filter((name) => name !== 'board' && !name.startsWith('+'))
		.map((view) => `routes/m/[id]/${view}/+page.svelte`),
	reading: ['routes/templates/[...place]/+page.svelte', 'routes/help/[...place]/+page.svelte']
} as const;

/** Loaded one at a time: what nothing else has stays apart. */
const APART = ['', 'views', 'reading', 'views+reading'];

/** Which of them load a module, joined by `+`. */
function loadedBy(graph: Graph, src: string): (id: string) => string {
	const of = (files: readonly string[], lazily = false) => {
		const paths = files.map((file) => `${src}/${file}`);
		// A file that moved would change what is loaded together, and nothing else would say so.
		const gone = paths.find((path) => graph.getModuleInfo(path) === null);
		if (gone !== undefined) throw new Error(`Nothing is loaded by ${gone}: see bin/code-parts.ts`);
		return reach(graph, paths, lazily);
	};
	const all = Object.entries(BEGINNINGS).map(([name, files]) => [name, of(files)] as const);
	const later = of([...BEGINNINGS.workspace, ...BEGINNINGS.board], true);
	return (id) => {
		const by = all.filter(([, modules]) => modules.has(id)).map(([name]) => name);
		if (by[0] === 'shell') return 'shell';
		// Opening a dialog must not load all of Home, for a few lines that are in both.
		return (by.join() === 'home' && later.has(id) ? ['home', 'later'] : by).join('+');
	};
}

/** The bundler's groups. `src`: the absolute folder of the sources. */
export function codeParts(src: string) {
	let part: ((id: string) => string) | undefined;
	const most = Object.keys(BEGINNINGS).length;
	return Array.from({ length: most }, (_, at) => ({
		debugName: `loaded by ${most - at}`,
		name: (id: string, graph: Graph) => {
			const name = (part ??= loadedBy(graph, src))(id);
			if (APART.includes(name)) return null;
			const many = name === 'shell' ? most : name.split('+').length;
			return many === most - at ? name : null;
		},
		// What more of them load comes first: a part takes along whatever its modules import.
		priority: most - at
	}));
}
