/** `demarc convert IN OUT`: from one form to another. */
import { parseArgs } from 'node:util';
import { exporters } from '#core/exporters/index.ts';
import type { Exporter } from '#core/exporters/exporter.ts';
import { isSameFile, writeBytes } from './files.ts';
import { CONVERT_HELP } from './help-texts.ts';
import { EXIT, located, plain, say, Unusable } from './outcome.ts';
import { STYLE_OPTIONS, styleFrom } from './house-style.ts';
import { platform } from './platform.ts';
import { version } from './version.ts';
import { readInput } from './read-input.ts';

/** Exporter by what a file's name ends in; the longer ending first. */
const BY_ENDING: readonly (readonly [ending: string, exporter: string])[] = [
	['moves.jira.csv', 'moves-jira'],
	['moves.linear.csv', 'moves-linear'],
	['moves.gitlab.csv', 'moves-gitlab'],
	['moves.github.csv', 'moves-github'],
	['moves.delta.csv', 'moves-delta'],
	['moves.csv', 'moves-csv'],
	['links.csv', 'links-csv'],
	['translations.csv', 'translations-csv'],
	['access.csv', 'access-csv'],
	['findings.csv', 'findings-csv'],
	['votes.csv', 'votes-csv'],
	['decisions.csv', 'decisions-csv'],
	['exit-drill.csv', 'exit-drill-csv'],
	['schema.json', 'schema-json'],
	['voting-copy.json', 'voting-copy'],
	['voting-copy.demarc.json', 'voting-copy'],
	['voting-copy', 'voting-copy'],
	['json', 'mapping-json'],
	['csv', 'items-csv'],
	['svg', 'diagram-svg'],
	['mmd', 'diagram-mermaid'],
	['dossier.html', 'dossier-html'],
	['html', 'report-html'],
	['zip', 'archive'],
	['dossier.md', 'dossier-md'],
	['decisions.md', 'decisions-md'],
	['md', 'readme']
];

/** What writes a file of this name, or of the form that is said. */
export function exporterFor(out: string, to: string | undefined): Exporter {
	// A file may be called by its ending alone: `out/moves.csv`.
	const name = `.${(to ?? out.split(/[/\\]/).at(-1) ?? '').replace(/^\./, '').toLowerCase()}`;
	const found = BY_ENDING.find(([ending]) => name.endsWith(`.${ending}`));
	const exporter = found && exporters(platform).find(({ id }) => id === found[1]);
	if (exporter) return exporter;
	const endings = BY_ENDING.map(([ending]) => ending).join(', ');
	throw new Unusable(
		out === '-' && !to
			? `Say with --to what to write to standard output: ${endings}.`
			: located(plain(to ?? out), '', `Nothing is written in this form. There are: ${endings}.`)
	);
}

export async function convert(args: readonly string[]): Promise<number> {
	const { values, positionals } = parseArgs({
		args: [...args],
		allowPositionals: true,
		options: {
			from: { type: 'string' },
			to: { type: 'string' },
			title: { type: 'string' },
			flavour: { type: 'string', default: 'machine' },
			'only-new': { type: 'boolean', default: false },
			...STYLE_OPTIONS,
			help: { type: 'boolean', short: 'h' }
		}
	});
	if (values.help) {
		await writeBytes('-', `${CONVERT_HELP}\n`);
		return EXIT.good;
	}
	const [input, out, ...rest] = positionals;
	if (input === undefined || out === undefined || rest.length > 0)
		throw new Unusable('convert takes two files: demarc convert IN OUT');
	const { flavour } = values;
	if (flavour !== 'machine' && flavour !== 'spreadsheet')
		throw new Unusable('--flavour is machine or spreadsheet.');
	const exporter = exporterFor(out, values.to);
	if (out !== '-' && (await isSameFile(input, out)))
		throw new Unusable(located(out, '', 'It is the input, and is never written over.'));
	const dress = await styleFrom(values);
	const mapping = await readInput(input, { ...values, isToBeWritten: true });
	const content = await exporter.render({
		...{ mapping, version: await version(), flavour, ...dress },
		onlyNew: values['only-new']
	});
	await writeBytes(out, content);
	const count = mapping.items.length;
	say(`${out === '-' ? 'standard output' : out}: ${count} item${count === 1 ? '' : 's'}.`);
	return EXIT.good;
}
