/** `moves.csv`: the backlog, one row a piece of work: what to move, build, remove, translate, split, pack and resolve. */
import type { Mapping } from '../mapping/schema.ts';
import { joinList } from '../tables/lists.ts';
import { writeTable, type Flavour } from '../tables/write-table.ts';
import { backlog } from './backlog.ts';
import type { Exporter } from './exporter.ts';
import type { Task } from './task.ts';

const HEADINGS = [
	...['ref', 'work', 'priority', 'title', 'why', 'from', 'to', 'stage', 'acceptance', 'rules', 'key']
] as const;

function cellsOf({
	refs,
	work,
	priority,
	title,
	why,
	from,
	to,
	stage,
	acceptance,
	rules,
	key
}: Task): string[] {
	return [
		...[joinList(refs), work, priority, title, why.join(' '), from, to, stage],
		...[acceptance.join('\n'), joinList(rules), key]
	];
}

/** Headings, then a row for each task. */
export function movesTable(tasks: readonly Task[]): string[][] {
	return [[...HEADINGS], ...tasks.map(cellsOf)];
}

export function writeMovesCsv(mapping: Mapping, flavour: Flavour = 'machine'): string {
	return writeTable(movesTable(backlog(mapping)), flavour);
}

export const movesCsv: Exporter = {
	id: 'moves-csv',
	label: 'The backlog as a table (CSV)',
	says: 'What to move, build, remove, translate and pack, each with the reason and how to see that it is done.',
	extension: 'csv',
	mediaType: 'text/csv',
	render: ({ mapping, flavour }) => writeMovesCsv(mapping, flavour)
};
