/** `demarc templates`: what one can start from. */
import { counted } from '#core/mapping/counted.ts';
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Mapping } from '#core/mapping/schema.ts';
import { writeMapping } from '#core/mapping/write.ts';
import { writeBytes } from './files.ts';
import { TEMPLATES_HELP } from './help-texts.ts';
import { EXIT, plain, say, Unusable } from './outcome.ts';
import { readInput } from './read-input.ts';

const FOLDER = new URL('../../templates/', import.meta.url);
const ENDING = '.json';

async function names(): Promise<string[]> {
	const files = await readdir(FOLDER);
	return files
		.filter((file) => file.endsWith(ENDING))
		.map((file) => file.slice(0, -ENDING.length))
		.toSorted();
}

const read = (name: string) => readInput(fileURLToPath(new URL(`${name}${ENDING}`, FOLDER)));

export async function templates(args: readonly string[]): Promise<number> {
	const { values, positionals } = parseArgs({
		args: [...args],
		allowPositionals: true,
		options: { help: { type: 'boolean', short: 'h' } }
	});
	if (values.help) {
		await writeBytes('-', `${TEMPLATES_HELP}\n`);
		return EXIT.good;
	}
	const [name, out, ...rest] = positionals;
	const known = await names();
	if (name === undefined) {
		const lines = await Promise.all(known.map(async (one) => lineOf(one, await read(one))));
		await writeBytes('-', lines.join(''));
		return EXIT.good;
	}
	if (out === undefined || rest.length > 0)
		throw new Unusable('templates takes a name and a file: demarc templates NAME OUT');
	if (!known.includes(name))
		throw new Unusable(`There is no template “${plain(name)}”. There are: ${known.join(', ')}.`);
	const mapping = await read(name);
	await writeBytes(out, writeMapping(mapping));
	if (out !== '-') say(`${out}: ${counted(mapping.items.length, 'item', 'items')}.`);
	return EXIT.good;
}

function lineOf(name: string, { title, items }: Mapping): string {
	return `${name.padEnd(24)}  ${plain(title)} (${counted(items.length, 'item', 'items')})\n`;
}
