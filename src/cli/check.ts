/** `demarc check IN`: what the rules find, beside other mappings too, for people, programs and GitHub. */
import { parseArgs } from 'node:util';
import { findingRows } from '#core/exporters/findings-csv.ts';
import { lintBeside, worstFirst } from '#core/rules/beside.ts';
import { countsBySeverity, lint } from '#core/rules/lint.ts';
import type { Finding, Severity } from '#core/rules/rule.ts';
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
			beside: { type: 'string', multiple: true, default: [] },
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
	if ([input, ...values.beside].filter((path) => path === '-').length > 1)
		throw new Unusable('Standard input holds one mapping: IN and --beside can’t both be -.');
	const mapping = await readInput(input, values.from === undefined ? {} : { from: values.from });
	const others = [];
	for (const path of values.beside) others.push(await readInput(path));
	const findings = worstFirst([...lint(mapping), ...lintBeside(mapping, others)]);
	await writeBytes('-', format({ mapping, input, others, findings }));
	const counts = countsBySeverity(findings);
	return failsOn.some((severity) => counts[severity] > 0) ? EXIT.findings : EXIT.good;
}

interface Checked {
	readonly mapping: Mapping;
	/** As the command line names it. */
	readonly input: string;
	readonly others: readonly Mapping[];
	readonly findings: readonly Finding[];
}

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

function summary({ mapping, findings }: Checked): string {
	const { error, warning, advice } = countsBySeverity(findings);
	const parts = [
		plural(error, 'error', 'errors'),
		plural(warning, 'warning', 'warnings'),
		`${advice} advice`
	];
	return `${plural(mapping.items.length, 'item', 'items')}: ${parts.join(', ')}`;
}

function asText(checked: Checked): string {
	const lines = findingRows(checked.mapping, checked.findings).map(
		({ ref, severity, rule, finding }) =>
			`${severity.padEnd(7)}  ${ref.padEnd(7)}  ${plain(finding)}  [${rule}]`
	);
	return [...lines, summary(checked), ''].join('\n');
}

function asJson({ mapping, others, findings }: Checked): string {
	const named = ({ id, title }: Mapping) => ({ id, title });
	const report = {
		mapping: named(mapping),
		...(others.length > 0 ? { beside: others.map(named) } : {}),
		counts: countsBySeverity(findings),
		findings: findingRows(mapping, findings)
	};
	return `${JSON.stringify(report, null, 2)}\n`;
}

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', advice: 'notice' };

/** GitHub's workflow commands; an unescaped line end in a name would start a command of its own. */
function asGitHub({ mapping, input, findings }: Checked): string {
	return findingRows(mapping, findings)
		.map(({ ref, severity, rule, finding }) => {
			const at = input === '-' ? '' : `file=${property(input)},`;
			const title = property(ref === '' ? rule : `${ref} ${rule}`);
			return `::${LEVELS[severity]} ${at}title=${title}::${escaped(plain(finding))}\n`;
		})
		.join('');
}

const escaped = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
