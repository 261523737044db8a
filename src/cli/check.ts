/** `demarc check IN`: what the rules find, beside other mappings too, for people, programs and GitHub. */
import { counted } from '#core/mapping/counted.ts';
import { parseArgs } from 'node:util';
import { findingRow, type FindingRow } from '#core/exporters/findings-csv.ts';
import { dayOf } from '#core/mapping/due.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { reviewBeside } from '#core/rules/beside.ts';
import { countsBySeverity } from '#core/rules/lint.ts';
import type { Review } from '#core/rules/reviewer.ts';
import type { Severity } from '#core/rules/rule.ts';
import { isDay } from './day.ts';
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
			today: { type: 'string' },
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
	const today = values.today ?? dayOf(new Date());
	if (!isDay(today)) throw new Unusable('--today is a day: YYYY-MM-DD.');
	const mapping = await readInput(input, values.from === undefined ? {} : { from: values.from });
	const others = [];
	for (const path of values.beside) others.push(await readInput(path));
	const found = reviewBeside(mapping, others, today);
	await writeBytes('-', format({ mapping, input, others, today, found }));
	const counts = countsBySeverity(found.open);
	return failsOn.some((severity) => counts[severity] > 0) ? EXIT.findings : EXIT.good;
}

interface Checked {
	readonly mapping: Mapping;
	/** As the command line names it. */
	readonly input: string;
	readonly others: readonly Mapping[];
	/** The day by which acceptances may have to be looked at again. */
	readonly today: string;
	readonly found: Review;
}

function summary({ mapping, found: { open, accepted } }: Checked): string {
	const { error, warning, advice } = countsBySeverity(open);
	const parts = [
		counted(error, 'error', 'errors'),
		counted(warning, 'warning', 'warnings'),
		`${advice} advice`,
		...(accepted.length > 0 ? [`${accepted.length} accepted`] : [])
	];
	return `${counted(mapping.items.length, 'item', 'items')}: ${parts.join(', ')}`;
}

const rows = ({ mapping, found }: Checked) => found.open.map((finding) => findingRow(mapping, finding));

const line = ({ ref, severity, rule, finding }: FindingRow) =>
	`${severity.padEnd(7)}  ${ref.padEnd(7)}  ${plain(finding)}  [${rule}]`;

function asText(checked: Checked): string {
	const { mapping, found } = checked;
	const accepted = found.accepted.map(({ finding, decision }) => {
		const who = [decision.by, decision.on].filter((one) => one?.trim()).join(', ');
		return `${line(findingRow(mapping, finding))}  ${plain(who ? `${who}: ${decision.reason}` : decision.reason)}`;
	});
	return [
		...rows(checked).map(line),
		...(accepted.length > 0 ? ['', 'Accepted:', ...accepted, ''] : []),
		summary(checked),
		''
	].join('\n');
}

function asJson(checked: Checked): string {
	const { mapping, others, today, found } = checked;
	const named = ({ id, title }: Mapping) => ({ id, title });
	const report = {
		mapping: named(mapping),
		...(others.length > 0 ? { beside: others.map(named) } : {}),
		today,
		counts: countsBySeverity(found.open),
		findings: rows(checked),
		accepted: found.accepted.map(({ finding, decision }) => {
			const { scope, reason, by, on, reviewOn, dissent } = decision;
			return { ...findingRow(mapping, finding), scope, reason, by, on, reviewOn, dissent };
		})
	};
	return `${JSON.stringify(report, null, 2)}\n`;
}

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', advice: 'notice' };

/** GitHub's workflow commands; an unescaped line end in a name would start a command of its own. */
function asGitHub(checked: Checked): string {
	const { input } = checked;
	return rows(checked)
		.map(({ ref, severity, rule, finding }) => {
			const at = input === '-' ? '' : `file=${property(input)},`;
			const title = property(ref === '' ? rule : `${ref} ${rule}`);
			return `::${LEVELS[severity]} ${at}title=${title}::${escaped(plain(finding))}\n`;
		})
		.join('');
}

const escaped = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
