/** `demarc new TEMPLATE OUT`: a mapping that begins as a template says, in the words of the team. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { counted } from '#core/mapping/counted.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { writeMapping } from '#core/mapping/write.ts';
import type { Words } from '#core/templates/fill.ts';
import { readGuide, type Guide } from '#core/templates/guide.ts';
import { startFrom } from '#core/templates/start.ts';
import { bundledTemplate, templateNames } from './bundled.ts';
import { isSameFile, writeBytes } from './files.ts';
import { NEW_HELP } from './help-texts.ts';
import { EXIT, located, plain, say, Unusable } from './outcome.ts';
import { readInput } from './read-input.ts';

export async function newCommand(args: readonly string[]): Promise<number> {
	const { values, positionals } = parseArgs({
		args: [...args],
		allowPositionals: true,
		options: {
			set: { type: 'string', multiple: true, default: [] },
			title: { type: 'string' },
			id: { type: 'string' },
			help: { type: 'boolean', short: 'h' }
		}
	});
	if (values.help) {
		await writeBytes('-', `${NEW_HELP}\n`);
		return EXIT.good;
	}
	const [name, out, ...rest] = positionals;
	if (name === undefined || out === undefined || rest.length > 0)
		throw new Unusable('new takes a template and a file: demarc new TEMPLATE OUT [--set key=value …]');
	const template = await templateCalled(name);
	const read = readGuide(template);
	if (!read.ok)
		throw new Unusable(...read.problems.map(({ at, message }) => located(plain(name), at, message)));
	if (out !== '-' && (await isSameFile(name, out)))
		throw new Unusable(located(out, '', 'It is the template, and is never written over.'));
	const begun = startFrom(template, wordsSaid(values.set, read.guide), () => idFrom(values.id, template.id));
	const title = values.title?.trim();
	await writeBytes(out, writeMapping(title ? { ...begun, title } : begun));
	if (out !== '-') say(`${out}: ${counted(begun.items.length, 'item', 'items')}.`);
	return EXIT.good;
}

/** By its name among those that come with the program, or a file of one’s own. */
async function templateCalled(name: string): Promise<Mapping> {
	const isBundled = (await templateNames()).includes(name);
	return isBundled || !existsSync(name) ? bundledTemplate(name) : readInput(name, { isToBeWritten: true });
}

const ID = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$/;

/** Without one it is called as the template is: the same input gives the same bytes. */
function idFrom(given: string | undefined, otherwise: string): string {
	if (given === undefined) return otherwise;
	if (!ID.test(given))
		throw new Unusable(
			'--id takes letters, digits, dots, colons and hyphens, 64 at most: --id acme-disputes'
		);
	return given;
}

/** What stands behind the first equals sign is the word, whatever it is. */
function wordsSaid(sets: readonly string[], { variables }: Guide): Words {
	const known = variables.map(({ key }) => key);
	const words = new Map<string, string>();
	for (const set of sets) {
		const at = set.indexOf('=');
		if (at < 1) throw new Unusable(`--set takes a key and a value: --set ${known[0] ?? 'key'}=value`);
		const key = set.slice(0, at);
		if (!known.includes(key))
			throw new Unusable(
				known.length === 0
					? 'This template has no variables to set.'
					: `There is no variable “${plain(key)}” in it. There are: ${known.join(', ')}.`
			);
		if (words.has(key)) throw new Unusable(`“${plain(key)}” is set twice.`);
		words.set(key, set.slice(at + 1));
	}
	return Object.fromEntries(words);
}
