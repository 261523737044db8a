/** `demarc check IN`: what the rules find, for people, programs and GitHub. */
import { parseArgs } from 'node:util';
import { findingRows } from '#core/exporters/findings-csv.ts';
import { countsBySeverity, lint } from '#core/rules/lint.ts';
import type { Severity } from '#core/rules/rule.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { writeBytes } from './files.ts';
import { CHECK_HELP } from './help-texts.ts';
import { EXIT, plain, Unusable } from './outcome.ts';
import { readInput } from './read-input.ts';

const FORMATS = { text: asText, json: asJson, github: asGitHub } as const;
const FAILS_ON: Readonly<Record<string, readonly Severity[]>> = {
	error: ['error'],
	warning: ['error', 'warning'],
	never: []
};

export async function check(args: readonly string[]): Promise<number> {
	const { values, positionals } = parseArgs({
		args: [...args],
		allowPositionals: true,
		options: {
			format: { type: 'string', default: 'text' },
			'fail-on': { type: 'string', default: 'error' },
			from: { type: 'string' },
			help: { type: 'boolean', short: 'h' }
		}
	});
	if (values.help) {
		await writeBytes('-', `${CHECK_HELP}\n`);
		return EXIT.good;
	}
	const [input, ...rest] = positionals;
	if (input === undefined || rest.length > 0) throw new Unusable('check takes one file: demarc check IN');
	const format = Object.entries(FORMATS).find(([name]) => name === values.format)?.[1];
	if (!format) throw new Unusable('--format is text, json or github.');
	const failsOn = Object.entries(FAILS_ON).find(([name]) => name === values['fail-on'])?.[1];
	if (!failsOn) throw new Unusable('--fail-on is error, warning or never.');
	const mapping = await readInput(input, values.from === undefined ? {} : { from: values.from });
	await writeBytes('-', format(mapping, input));
	const counts = countsBySeverity(lint(mapping));
	return failsOn.some((severity) => counts[severity] > 0) ? EXIT.findings : EXIT.good;
}

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

function summary(mapping: Mapping): string {
	const { error, warning, advice } = countsBySeverity(lint(mapping));
	const parts = [
		plural(error, 'error', 'errors'),
		plural(warning, 'warning', 'warnings'),
		`${advice} advice`
	];
	return `${plural(mapping.items.length, 'item', 'items')}: ${parts.join(', ')}`;
}

function asText(mapping: Mapping): string {
	const lines = findingRows(mapping).map(
		({ ref, severity, rule, finding }) =>
			`${severity.padEnd(7)}  ${ref.padEnd(7)}  ${plain(finding)}  [${rule}]`
	);
	return [...lines, summary(mapping), ''].join('\n');
}

function asJson(mapping: Mapping): string {
	const { id, title } = mapping;
	const counts = countsBySeverity(lint(mapping));
	return `${JSON.stringify({ mapping: { id, title }, counts, findings: findingRows(mapping) }, null, 2)}\n`;
}

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', advice: 'notice' };

/** GitHub's workflow commands; an unescaped line end in a name would start a command of its own. */
function asGitHub(mapping: Mapping, file: string): string {
	return findingRows(mapping)
		.map(({ ref, severity, rule, finding }) => {
			const at = file === '-' ? '' : `file=${property(file)},`;
			const title = property(ref === '' ? rule : `${ref} ${rule}`);
			return `::${LEVELS[severity]} ${at}title=${title}::${escaped(plain(finding))}\n`;
		})
		.join('');
}

const escaped = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
