/** Blocks as HTML. */
import { SURFACE_NAMES } from '../../ownership/questions.ts';
import type { LaneId } from '../../layout/lanes.ts';
import { spansOf, type Block, type Column, type Group, type Span, type Table, type Words } from './blocks.ts';
import { nameLine } from '../one-line.ts';
import { attribute, nameIn, text } from './markup.ts';

/** What identifiers of a page's marks begin with; `page.ts` draws them once. */
export const MARK_PREFIX = 'page-';

/** Mark and word: never the colour alone. */
export function laneIn(lane: LaneId, as?: string): string {
	if (lane === 'none') return `<span class="nowhere">${text(as ?? 'Not placed yet')}</span>`;
	const { name } = SURFACE_NAMES[lane];
	return `<span class="surface is-${lane}"><svg class="mark" viewBox="0 0 16 16" aria-hidden="true"><use href="#${MARK_PREFIX}m-${lane}"/></svg>${text(as ?? name)}</span>`;
}

function spanIn(span: Span): string {
	if (typeof span === 'string') return edged(span);
	if ('name' in span) return `<b class="called">${nameIn(span.name)}</b>`;
	if ('strong' in span) return `<b>${text(span.strong)}</b>`;
	if ('ref' in span) return `<span class="number">${text(span.ref)}</span>`;
	if ('lane' in span) return laneIn(span.lane, span.as);
	if ('under' in span) return `<span class="under">${text(span.under)}</span>`;
	return `<span class="gap">${text(span.gap)}</span>`;
}

/** A piece of a sentence keeps the blanks that join it to its neighbours. */
function edged(words: string): string {
	const inside = text(words);
	if (inside === '') return /\s/.test(words) ? ' ' : '';
	return `${/^\s/.test(words) ? ' ' : ''}${inside}${/\s$/.test(words) ? ' ' : ''}`;
}

export function wordsIn(words: Words): string {
	return spansOf(words).map(spanIn).join('');
}

const cellClass = ({ is }: Column) => (is ? ` class="${is}"` : '');

function rowsIn({ label, rows }: Group, columns: readonly Column[], stacks: boolean): string {
	const head = label
		? `<tr class="over"><th scope="rowgroup" colspan="${columns.length}">${wordsIn(label)}</th></tr>\n`
		: '';
	const lines = rows.map((cells) => {
		const inside = cells.map((words, i) => {
			const column = columns[i] ?? { label: '' };
			return i === 0
				? `<th scope="row"${cellClass(column)}>${wordsIn(words)}</th>`
				: `<td${cellClass(column)}${stacks ? ` data-of="${attribute(column.label)}"` : ''}>${wordsIn(words)}</td>`;
		});
		return `<tr>${inside.join('')}</tr>`;
	});
	return `<tbody>\n${head}${lines.join('\n')}\n</tbody>`;
}

export interface TableLook {
	/** Its caption is shown: there is no heading above that says the same. */
	readonly isShown?: boolean;
	/** On a phone its cells stand below each other, each with the name of its column. */
	readonly stacks?: boolean;
}

/** A table whose head is repeated on every page it goes on to. */
export function tableIn(
	{ caption, columns, groups }: Table,
	{ isShown = false, stacks = false }: TableLook = {}
): string {
	const heads = columns.map((column) => {
		const under = column.under ? `<span class="under">${text(column.under)}</span>` : '';
		return `<th scope="col"${cellClass(column)}>${text(nameLine(column.label))}${under}</th>`;
	});
	const filled = groups.filter(({ rows }) => rows.length > 0);
	return [
		stacks ? '<table class="stacks">' : '<table>',
		`<caption${isShown ? '' : ' class="unseen"'}>${text(caption)}</caption>`,
		`<thead><tr>${heads.join('')}</tr></thead>`,
		...filled.map((group) => rowsIn(group, columns, stacks)),
		'</table>'
	].join('\n');
}

function blockIn(block: Block): string {
	if ('heading' in block) return `<h${block.level}>${wordsIn(block.heading)}</h${block.level}>`;
	if ('text' in block) return `<p>${wordsIn(block.text)}</p>`;
	if ('list' in block)
		return `<ul>\n${block.list.map((words) => `<li>${wordsIn(words)}</li>`).join('\n')}\n</ul>`;
	if ('facts' in block)
		return `<dl>\n${block.facts
			.map(([label, says]) => `<div><dt>${text(label)}</dt><dd>${wordsIn(says)}</dd></div>`)
			.join('\n')}\n</dl>`;
	return tableIn(block.table, { stacks: true });
}

export function blocksIn(blocks: readonly Block[]): string {
	return blocks.map(blockIn).join('\n');
}

/** Something wider than a phone: it is scrolled by finger and by key, and named for who can't see it. */
export function scrolling(name: string, inside: string): string {
	return `<div class="wide-part" role="region" tabindex="0" aria-label="${attribute(name)}">\n${inside}\n</div>`;
}
