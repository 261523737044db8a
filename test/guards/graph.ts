import type { Source } from './sources.ts';

/** Which layers may stand below which; its own layer always. Everything else is a wall. */
export const LAYERS: Readonly<Record<string, readonly string[]>> = {
	routes: ['ui', 'storage', 'document', 'core'],
	ui: ['storage', 'document', 'core', 'templates', 'package.json'],
	storage: ['document', 'core'],
	document: ['core'],
	cli: ['core', 'templates', 'package.json'],
	core: []
};

const BELOW_RULES = ['mapping', 'ownership', 'commands', 'layout'];
/** The same inside core: `mapping ← ownership, commands, layout ← rules ← importers, exporters`. */
export const CORE: Readonly<Record<string, readonly string[]>> = {
	mapping: [],
	ownership: ['mapping'],
	// A command names its subject in the words that the room knows.
	commands: ['mapping', 'ownership'],
	layout: ['mapping', 'ownership'],
	guess: ['mapping', 'ownership'],
	compare: ['mapping', 'ownership'],
	rules: BELOW_RULES,
	// What export packages are made of, and how they reach the customer; files of it are the exporters' business.
	packages: [...BELOW_RULES, 'rules', 'tables'],
	// What a template says is held against what a team said, and what is found in it is told beforehand.
	templates: [...BELOW_RULES, 'rules'],
	// What leaves the house as a template, without the words that must not; where they stand is said as a comparison does.
	redaction: [...BELOW_RULES, 'rules', 'templates', 'compare'],
	// What one mapping gives to another: parts, fragments, what a finished one teaches its template.
	reuse: [...BELOW_RULES, 'compare', 'templates'],
	tables: [...BELOW_RULES, 'guess', 'rules'],
	importers: [...BELOW_RULES, 'guess', 'rules', 'tables'],
	exporters: [...BELOW_RULES, 'guess', 'rules', 'packages', 'tables', 'compare'],
	// Answers come in through an importer and are held against the backlog, which is an export.
	handoff: ['mapping', 'commands', 'rules', 'tables', 'importers', 'exporters'],
	// A pack is many templates in one archive, packed and unpacked as the archive of one mapping is.
	packs: ['mapping', 'templates', 'importers', 'exporters'],
	// So is a backup, which has templates beside the mappings.
	backup: ['mapping', 'templates', 'importers', 'exporters', 'packs']
};

export interface Breach {
	readonly from: string;
	readonly to: string;
}

const layerOf = (path: string) => (path.startsWith('src/') ? path.split('/')[1] : path.split('/')[0]) ?? '';

/** Imports that go up, or sideways through a wall. */
export function layerBreaches(sources: readonly Source[]): Breach[] {
	return edges(sources).filter(({ from, to }) => {
		const [above, below] = [layerOf(from), layerOf(to)];
		return above in LAYERS && above !== below && !LAYERS[above]?.includes(below);
	});
}

const partOf = (path: string) => /^src\/core\/([^/]+)\//.exec(path)?.[1];

/** The same between the parts of core; a part that nobody has given a place is a breach too. */
export function coreBreaches(sources: readonly Source[]): Breach[] {
	return edges(sources).filter(({ from, to }) => {
		const [above, below] = [partOf(from), partOf(to)];
		if (above === undefined || below === undefined || above === below) return false;
		return !CORE[above]?.includes(below);
	});
}

export function edges(sources: readonly Source[]): Breach[] {
	return sources.flatMap(({ path, imports }) =>
		imports.flatMap(({ to }) => (to === undefined ? [] : [{ from: path, to }]))
	);
}

/** Every circle of imports, each once, as the files that one walks through. */
export function circles(sources: readonly Source[]): string[][] {
	const next = new Map(
		sources.map(({ path, imports }) => [path, imports.map(({ to }) => to).filter((to) => to !== undefined)])
	);
	const found: string[][] = [];
	const done = new Set<string>();
	const way: string[] = [];
	const walk = (path: string): void => {
		const at = way.indexOf(path);
		if (at >= 0) {
			found.push([...way.slice(at), path]);
			return;
		}
		if (done.has(path)) return;
		way.push(path);
		for (const to of next.get(path) ?? []) walk(to);
		way.pop();
		done.add(path);
	};
	for (const path of next.keys()) walk(path);
	return found;
}
