/** The templates of the folder, read as anybody would read them. */
import { readdirSync, readFileSync } from 'node:fs';
import { readMappingText } from '#core/mapping/read.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { readGuide, type Guide } from '#core/templates/guide.ts';

const FOLDER = new URL('../../../templates/', import.meta.url);

export const BUNDLED = readdirSync(FOLDER)
	.filter((file) => file.endsWith('.json'))
	.map((file) => file.slice(0, -'.json'.length))
	.sort();

export function bundled(name: string): { readonly mapping: Mapping; readonly guide: Guide } {
	const read = readMappingText(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8'));
	if (!read.ok) throw new Error(`${name}: ${JSON.stringify(read.problems)}`);
	const guide = readGuide(read.mapping);
	if (!guide.ok) throw new Error(`${name}: ${JSON.stringify(guide.problems)}`);
	return { mapping: read.mapping, guide: guide.guide };
}
