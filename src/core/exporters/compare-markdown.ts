/** What differs between two mappings as Markdown, for a ticket, a mail or a pull request: the same words as on the screen. */
import { LIST_NAMES } from '../compare/sentence.ts';
import { toldComparison, type ToldComparison, type ToldDifference } from '../compare/told.ts';
import { WAY_NAMES } from '../compare/ways.ts';
import { counted } from '../mapping/counted.ts';
import type { Mapping } from '../mapping/schema.ts';
import { inMarkdown, markdownTable } from './markdown.ts';
import { nameLine } from './one-line.ts';

export function writeCompareMarkdown(
	before: Mapping,
	after: Mapping,
	told: ToldComparison = toldComparison(before, after)
): string {
	const { isSame, facts, lists, counts } = told;
	const title = `# From “${inMarkdown(nameLine(before.title))}” to “${inMarkdown(nameLine(after.title))}”`;
	if (isSame) return `${title}\n\nNothing differs.\n`;
	const sum = [
		`${counts.added} added`,
		`${counts.removed} removed`,
		`${counts.changed} changed`,
		`${counts.moved} in another order`
	].join(', ');
	const sections = [
		...(facts.length > 0 ? [`## Mapping and workflow\n\n${facts.map(factLine).join('\n')}`] : []),
		...lists.map(({ collection, all }) => {
			const heading = `## ${LIST_NAMES[collection].many} (${counted(all.length, 'difference', 'differences')})`;
			return `${heading}\n\n${tableOf(all)}`;
		})
	];
	return `${[title, `${sum}.`, ...sections].join('\n\n')}\n`;
}

const factLine = (fact: string) => `- ${inMarkdown(fact)}`;

function tableOf(all: readonly ToldDifference[]): string {
	return markdownTable([
		['What', 'How', 'In words'],
		...all.map(({ subject, ways, happenings }) => [
			inMarkdown(subject),
			ways.map((way) => WAY_NAMES[way]).join(', '),
			happenings.map(inMarkdown).join('; ')
		])
	]);
}
