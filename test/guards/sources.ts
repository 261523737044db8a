/** The sources as the guards see them: every file, what it imports, and where that leads. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Import {
	/** As written. */
	readonly specifier: string;
	/** Path from the project's root; undefined: a package, or something that the build makes. */
	readonly to: string | undefined;
	/** `export … from`: handed on. */
	readonly isReexport: boolean;
}

export interface Source {
	/** From the project's root, with `/`. */
	readonly path: string;
	readonly text: string;
	readonly imports: readonly Import[];
}

const ALIASES: Readonly<Record<string, string>> = Object.fromEntries(
	Object.entries(
		(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { imports: Record<string, string> })
			.imports
	).map(([alias, folder]) => [alias.replace('*', ''), folder.replace('./', '').replace('*', '')])
);

const IMPORT = /^[\t ]*(import|export)\s(?:[^;'"`]*?\sfrom\s*)?['"]([^'"\n]+)['"]/gm;
const DYNAMIC = /\bimport\(\s*['"]([^'"\n]+)['"]/g;

/** Comments may speak of imports; strings with // in them are cut short, which hides no import. */
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

function resolved(from: string, specifier: string): string | undefined {
	const alias = Object.keys(ALIASES).find((name) => specifier.startsWith(name));
	const path = specifier.startsWith('.')
		? join(dirname(from), specifier)
		: alias !== undefined
			? (ALIASES[alias] as string) + specifier.slice(alias.length)
			: undefined;
	return path === undefined ? undefined : normalize(path.replace(/\?.*$/, '')).replaceAll('\\', '/');
}

export function importsOf(path: string, text: string): Import[] {
	const code = withoutComments(text);
	const written = [...code.matchAll(IMPORT)].map(([, word, specifier]) => ({
		specifier: specifier as string,
		isReexport: word === 'export'
	}));
	const loaded = [...code.matchAll(DYNAMIC)].map(([, specifier]) => ({
		specifier: specifier as string,
		isReexport: false
	}));
	return [...written, ...loaded].map((one) => ({ ...one, to: resolved(path, one.specifier) }));
}

function filesUnder(folder: string): string[] {
	return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
		.sort();
}

/** The program's own sources under a folder. */
export function sourcesUnder(folder: string): Source[] {
	return filesUnder(folder)
		.filter((path) => /\.(ts|js|svelte)$/.test(path) && !path.endsWith('.d.ts'))
		.map((path) => {
			const text = readFileSync(join(root, path), 'utf8');
			return { path, text, imports: importsOf(path, text) };
		});
}

export const isThere = (path: string) => existsSync(join(root, path));
export { filesUnder };
