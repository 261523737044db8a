/** `moves.delta.csv`: what the last hand-off did not have, had otherwise, or had and nobody wants any more. */
import type { HandedTask } from '../mapping/handoff-schema.ts';
import { refsInTitle } from '../mapping/refs.ts';
import { replyTo } from '../mapping/replies.ts';
import type { Mapping } from '../mapping/schema.ts';
import { joinList } from '../tables/lists.ts';
import { replyCells } from '../tables/reply-columns.ts';
import { writeTable, type Flavour } from '../tables/write-table.ts';
import type { Exporter } from './exporter.ts';
import { sinceHandOff, type TaskPart } from './hand-off-delta.ts';
import { MOVE_HEADINGS, moveCells } from './moves-csv.ts';
import type { Task } from './task.ts';

const TITLE = MOVE_HEADINGS.indexOf('title');
export const DELTA_HEADINGS = [
	...['change', 'was', 'now', 'differs'],
	...MOVE_HEADINGS.toSpliced(TITLE, 1)
] as const;

/** What of a piece of work was told otherwise, in words. */
export const PART_WORDS: Readonly<Record<TaskPart, string>> = {
	title: 'title',
	why: 'reason',
	acceptance: 'how one sees that it is done',
	rest: 'priority, places or stage'
};

export function deltaTable(mapping: Mapping): string[][] {
	const { fresh, changed, dropped } = sinceHandOff(mapping).delta;
	const cells = (task: Task) => moveCells(mapping, task).toSpliced(TITLE, 1);
	return [
		[...DELTA_HEADINGS],
		...fresh.map((task) => ['new', '', task.title, '', ...cells(task)]),
		...changed.map(({ before, after, differs }) => [
			...['changed', before.title, after.title, joinList(differs.map((part) => PART_WORDS[part]))],
			...cells(after)
		]),
		...dropped.map((task) => droppedRow(mapping, task))
	];
}

/** Nothing is kept of it but what it was called; whoever closes its ticket finds that here. */
function droppedRow(mapping: Mapping, { key, title }: HandedTask): string[] {
	const [ticket = '', status = '', answer = '', by = ''] = replyCells(replyTo(mapping, key));
	const known: Readonly<Record<string, string>> = {
		...{ change: 'dropped', was: title, ref: joinList(refsInTitle(title)), key },
		...{ ticket, status, answer, answered_by: by }
	};
	return DELTA_HEADINGS.map((heading) => known[heading] ?? '');
}

export function writeMovesDelta(mapping: Mapping, flavour: Flavour = 'machine'): string {
	return writeTable(deltaTable(mapping), flavour);
}

export const movesDelta: Exporter = {
	id: 'moves-delta',
	label: 'What is new since the last hand-off (CSV)',
	says: 'Which work is new, changed or dropped, with what it was and what it is. Before the first hand-off all is new.',
	extension: 'csv',
	mediaType: 'text/csv',
	render: ({ mapping, flavour }) => writeMovesDelta(mapping, flavour)
};
