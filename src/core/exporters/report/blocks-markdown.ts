/** Blocks as Markdown. */
import { SURFACE_NAMES } from '../../ownership/questions.ts';
import { inMarkdown, markdownTable } from '../markdown.ts';
import { nameLine } from '../one-line.ts';
import { spansOf, type Block, type Section, type Span, type Table, type Words } from './blocks.ts';

function spanIn(span: Span): string {
	if (typeof span === 'string') {
		const inside = inMarkdown(span);
		if (inside === '') return /\s/.test(span) ? ' ' : '';
		return `${/^\s/.test(span) ? ' ' : ''}${inside}${/\s$/.test(span) ? ' ' : ''}`;
	}
	if ('name' in span) return `**${inMarkdown(nameLine(span.name))}**`;
	if ('strong' in span) return `**${inMarkdown(span.strong)}**`;
	if ('ref' in span) return inMarkdown(span.ref);
	if ('lane' in span)
		return inMarkdown(span.as ?? (span.lane === 'none' ? 'Not placed yet' : SURFACE_NAMES[span.lane].name));
	if ('under' in span) return ` (${inMarkdown(span.under)})`;
	return `*${inMarkdown(span.gap)}*`;
}

export function wordsInMarkdown(words: Words): string {
	return spansOf(words).map(spanIn).join('').trim();
}

function tableIn({ columns, groups }: Table): string {
	const filled = groups.filter(({ rows }) => rows.length > 0);
	const tables = filled.map(({ label, rows }) => {
		const head = columns.map((column) => inMarkdown(column.label));
		const table = markdownTable([head, ...rows.map((cells) => cells.map(wordsInMarkdown))]);
		return label ? `**${wordsInMarkdown(label).replaceAll('**', '')}**\n\n${table}` : table;
	});
	return tables.join('\n\n');
}

function blockIn(block: Block): string {
	if ('heading' in block) return `${'#'.repeat(block.level)} ${wordsInMarkdown(block.heading)}`;
	if ('text' in block) return wordsInMarkdown(block.text);
	if ('list' in block) return block.list.map((words) => `- ${wordsInMarkdown(words)}`).join('\n');
	if ('facts' in block)
		return block.facts
			.map(([label, says]) => `- **${inMarkdown(label)}:** ${wordsInMarkdown(says)}`)
			.join('\n');
	return tableIn(block.table);
}

/** A whole document. Ends with a line feed. */
export function writeMarkdown(title: string, lead: readonly Block[], sections: readonly Section[]): string {
	const parts = [
		`# ${inMarkdown(title)}`,
		...lead.map(blockIn),
		...sections.flatMap((one) => [`## ${inMarkdown(one.title)}`, ...one.blocks.map(blockIn)])
	];
	return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
