/** `demarc diff A B`: what differs between two mappings, for people, programs and pull requests. */
import { parseArgs } from 'node:util';
import { LIST_NAMES } from '#core/compare/sentence.ts';
import { toldComparison, type ToldComparison } from '#core/compare/told.ts';
import { countWays, type Way } from '#core/compare/ways.ts';
import { writeCompareMarkdown } from '#core/exporters/compare-markdown.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { writeBytes } from './files.ts';
import { DIFF_HELP } from './help-texts.ts';
import { EXIT, plain, Unusable } from './outcome.ts';
import { readKnown } from './read-input.ts';

interface Compared {
	readonly before: Mapping;
	readonly after: Mapping;
	readonly told: ToldComparison;
}

const FORMATS = {
	text: asText,
	json: asJson,
	markdown: ({ before, after, told }: Compared) => writeCompareMarkdown(before, after, told)
} as const;

export async function diff(args: readonly string[]): Promise<number> {
	const { values, positionals } = parseArgs({
		args: [...args],
		allowPositionals: true,
		options: {
			format: { type: 'string', default: 'text' },
			from: { type: 'string' },
			help: { type: 'boolean', short: 'h' }
		}
	});
	if (values.help) {
		await writeBytes('-', `${DIFF_HELP}\n`);
		return EXIT.good;
	}
	const [a, b, ...rest] = positionals;
	if (a === undefined || b === undefined || rest.length > 0)
		throw new Unusable('diff takes two files: demarc diff A B');
	const format = Object.entries(FORMATS).find(([name]) => name === values.format)?.[1];
	if (!format) throw new Unusable('--format is text, json or markdown.');
	if (a === '-' && b === '-')
		throw new Unusable('Standard input holds one mapping: A and B can’t both be -.');
	const options = (path: string, made: string) => ({
		made,
		...(path === '-' && values.from !== undefined ? { from: values.from } : {})
	});
	const { mapping: before, isList } = await readKnown(a, options(a, 'a'));
	const other = await readKnown(b, options(b, 'b'));
	const told = toldComparison(before, other.mapping, isList || other.isList);
	await writeBytes('-', format({ before, after: other.mapping, told }));
	return told.isSame ? EXIT.good : EXIT.findings;
}

const SIGNS: Readonly<Record<Way, string>> = {
	added: '+',
	removed: '-',
	moved: '>',
	answered: '?',
	renamed: '~',
	changed: '~',
	reordered: '='
};

/** The last line sums up, as in `check`. */
function asText({ before, after, told }: Compared): string {
	const { added, removed, changed, moved } = told.counts;
	const between = `${plain(before.title)} → ${plain(after.title)}`;
	if (told.isSame) return `${between}: nothing differs\n`;
	return [
		...(told.facts.length > 0
			? ['Mapping and workflow', ...told.facts.map((fact) => `  ~ ${plain(fact)}`)]
			: []),
		...told.lists.flatMap(({ collection, all }) => [
			LIST_NAMES[collection].many,
			...all.map(
				({ ways: [way = 'changed'], subject, happenings }) =>
					`  ${SIGNS[way]} ${plain(subject)} ${happenings.map(plain).join('; ')}`
			)
		]),
		`${between}: ${added} added, ${removed} removed, ${changed} changed, ${moved} in another order`,
		''
	].join('\n');
}

function asJson({ before, after, told }: Compared): string {
	const named = ({ id, title }: Mapping) => ({ id, title });
	const items = told.lists.find(({ collection }) => collection === 'items')?.all ?? [];
	const report = {
		before: named(before),
		after: named(after),
		same: told.isSame,
		counts: told.counts,
		items: countWays(items.map(({ difference }) => difference)),
		facts: told.facts,
		differences: told.lists.flatMap(({ collection, all }) =>
			all.map(({ difference, ways, subject, happenings }) => {
				const member = difference.after ?? difference.before;
				return {
					list: collection,
					ways,
					id: member?.id,
					ref: member?.['ref'],
					subject,
					says: happenings,
					verdict: difference.verdict,
					fields: difference.fields.map(({ path, before: was, after: is }) => ({
						path,
						before: was,
						after: is
					}))
				};
			})
		)
	};
	return `${JSON.stringify(report, null, 2)}\n`;
}
