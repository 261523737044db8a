/** `moves.csv`: the backlog, one row a piece of work: what to move, build, remove, translate, split, pack and resolve. */
import { replyTo } from '../mapping/replies.ts';
import type { Mapping } from '../mapping/schema.ts';
import { joinList } from '../tables/lists.ts';
import { REPLY_HEADINGS, replyCells } from '../tables/reply-columns.ts';
import { writeTable, type Flavour } from '../tables/write-table.ts';
import { backlog } from './backlog.ts';
import type { Exporter } from './exporter.ts';
import { tasksFor } from './hand-off-delta.ts';
import type { Task } from './task.ts';

/** The last of them are for those who build: they fill them in, and bring the table back. */
export const MOVE_HEADINGS = [
	...['ref', 'work', 'priority', 'title', 'why', 'from', 'to', 'stage', 'acceptance', 'rules', 'key'],
	...REPLY_HEADINGS
] as const;

export function moveCells(mapping: Mapping, task: Task): string[] {
	const { refs, work, priority, title, why, from, to, stage, acceptance, rules, key } = task;
	return [
		...[joinList(refs), work, priority, title, why.join(' '), from, to, stage],
		...[acceptance.join('\n'), joinList(rules), key],
		...replyCells(replyTo(mapping, key))
	];
}

export function writeMovesCsv(
	mapping: Mapping,
	flavour: Flavour = 'machine',
	tasks: readonly Task[] = backlog(mapping)
): string {
	return writeTable([MOVE_HEADINGS, ...tasks.map((task) => moveCells(mapping, task))], flavour);
}

export const movesCsv: Exporter = {
	id: 'moves-csv',
	label: 'The backlog as a table (CSV)',
	says: 'What to move, build, remove, translate and pack, with the reason, and columns for a status and an answer.',
	extension: 'csv',
	mediaType: 'text/csv',
	render: (input) => writeMovesCsv(input.mapping, input.flavour, tasksFor(input))
};
