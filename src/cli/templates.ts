/** `demarc templates`: what one can start from. */
import { counted } from '#core/mapping/counted.ts';
import { parseArgs } from 'node:util';
import type { Mapping } from '#core/mapping/schema.ts';
import { writeMapping } from '#core/mapping/write.ts';
import { sizeOf, summaryOf } from '#core/templates/told.ts';
import { bundledTemplate, templateNames } from './bundled.ts';
import { writeBytes } from './files.ts';
import { TEMPLATES_HELP } from './help-texts.ts';
import { EXIT, plain, say, Unusable } from './outcome.ts';

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
	if (name === undefined) {
		const known = await templateNames();
		const lines = await Promise.all(known.map(async (one) => linesOf(one, await bundledTemplate(one))));
		await writeBytes('-', lines.join(''));
		return EXIT.good;
	}
	if (out === undefined || rest.length > 0)
		throw new Unusable('templates takes a name and a file: demarc templates NAME OUT');
	const mapping = await bundledTemplate(name);
	await writeBytes(out, writeMapping(mapping));
	if (out !== '-') say(`${out}: ${counted(mapping.items.length, 'item', 'items')}.`);
	return EXIT.good;
}

const NAME_WIDTH = 24;

function linesOf(name: string, template: Mapping): string {
	const summary = plain(summaryOf(template));
	const first = `${name.padEnd(NAME_WIDTH)}  ${plain(template.title)} (${sizeOf(template)})\n`;
	return summary ? `${first}${' '.repeat(NAME_WIDTH)}  ${summary}\n` : first;
}
