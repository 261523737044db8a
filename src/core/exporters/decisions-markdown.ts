/** `decisions.md`: every decision as MADR 4 has it, in one file, dissent kept. */
import type { Mapping } from '../mapping/schema.ts';
import { review } from '../rules/review.ts';
import type { Exporter } from './exporter.ts';
import type { Block } from './report/blocks.ts';
import { writeMarkdown } from './report/blocks-markdown.ts';
import { decisionsSection } from './report/decisions.ts';

/** A file of its own begins with the title: its records stand one level higher than in a report. */
function raised(block: Block): Block {
	if (!('heading' in block)) return block;
	return { ...block, level: block.level === 4 ? 3 : 2 };
}

/** `on`: acceptances whose day to look again has come by then are to be looked at again. */
export function writeDecisionsMarkdown(mapping: Mapping, on?: string): string {
	const { blocks } = decisionsSection({ mapping, review: review(mapping, on) });
	return writeMarkdown(
		`Decisions: ${mapping.title}`,
		[
			{ text: 'Each as a Markdown architectural decision record (MADR 4), one below the other.' },
			...blocks.map(raised)
		],
		[]
	);
}

export const decisionsMarkdown: Exporter = {
	id: 'decisions-md',
	label: 'Decisions as records (Markdown)',
	says: 'Context, options, outcome and dissent of each decision, as engineers keep them (MADR).',
	extension: 'md',
	mediaType: 'text/markdown',
	render: ({ mapping, on }) => writeDecisionsMarkdown(mapping, on)
};
