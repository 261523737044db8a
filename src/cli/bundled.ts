/** The templates that come with the program, by name. */
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Mapping } from '#core/mapping/schema.ts';
import { plain, Unusable } from './outcome.ts';
import { readInput } from './read-input.ts';

const FOLDER = new URL('../../templates/', import.meta.url);
const ENDING = '.json';

export async function templateNames(): Promise<string[]> {
	const files = await readdir(FOLDER);
	return files
		.filter((file) => file.endsWith(ENDING))
		.map((file) => file.slice(0, -ENDING.length))
		.toSorted();
}

/** Throws where there is none of this name, and says which there are. */
export async function bundledTemplate(name: string): Promise<Mapping> {
	const known = await templateNames();
	if (!known.includes(name))
		throw new Unusable(`There is no template “${plain(name)}”. There are: ${known.join(', ')}.`);
	return readInput(fileURLToPath(new URL(`${name}${ENDING}`, FOLDER)));
}
