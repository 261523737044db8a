/** `moves.linear.csv`: the backlog as Linear's importer reads issues. Comma and no BOM: an importer looks for its headings. */
import type { Mapping } from '../mapping/schema.ts';
import { writeTable } from '../tables/write-table.ts';
import { backlog } from './backlog.ts';
import type { Exporter } from './exporter.ts';
import { tasksFor } from './hand-off-delta.ts';
import { labelsOf } from './task-labels.ts';
import { taskMarkdown } from './task-text.ts';
import type { Task } from './task.ts';

const HEADINGS = [
	...[
		'Id',
		'Team',
		'Title',
		'Description',
		'Status',
		'Estimate',
		'Priority',
		'Project',
		'Creator',
		'Assignee'
	],
	...['Labels', 'Cycle Number', 'Cycle Name', 'Cycle Start', 'Cycle End'],
	...['Created', 'Updated', 'Started', 'Completed', 'Canceled', 'Archived']
] as const;
type Heading = (typeof HEADINGS)[number];

const PRIORITIES = { high: 'High', medium: 'Medium' } as const;

export function writeMovesLinear(mapping: Mapping, tasks: readonly Task[] = backlog(mapping)): string {
	const rows = tasks.map((task) => {
		const cells: Readonly<Partial<Record<Heading, string>>> = {
			Title: task.title,
			Description: taskMarkdown(mapping, task),
			Status: 'Backlog',
			Priority: PRIORITIES[task.priority],
			Labels: labelsOf(task).join(', ')
		};
		return HEADINGS.map((heading) => cells[heading] ?? '');
	});
	return writeTable([HEADINGS, ...rows]);
}

export const movesLinear: Exporter = {
	id: 'moves-linear',
	label: 'The backlog for Linear (CSV)',
	says: 'One issue a piece of work, to be read by Linear’s CSV importer.',
	extension: 'csv',
	mediaType: 'text/csv',
	render: (input) => writeMovesLinear(input.mapping, tasksFor(input))
};
