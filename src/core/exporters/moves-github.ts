/** `moves.github.csv`: the backlog in the fields of GitHub's issues. GitHub reads no tables: a script hands them over. */
import type { Mapping } from '../mapping/schema.ts';
import { writeTable } from '../tables/write-table.ts';
import { backlog } from './backlog.ts';
import type { Exporter } from './exporter.ts';
import { tasksFor } from './hand-off-delta.ts';
import { labelsOf } from './task-labels.ts';
import { taskMarkdown } from './task-text.ts';
import type { Task } from './task.ts';

/** As `gh issue create` and the REST API call them. */
const HEADINGS = ['title', 'body', 'labels', 'assignees', 'milestone'] as const;

export function writeMovesGithub(mapping: Mapping, tasks: readonly Task[] = backlog(mapping)): string {
	const rows = tasks.map((task) => [
		task.title,
		taskMarkdown(mapping, task),
		labelsOf(task).join(','),
		'',
		''
	]);
	return writeTable([HEADINGS, ...rows]);
}

export const movesGithub: Exporter = {
	id: 'moves-github',
	label: 'The backlog for GitHub (CSV)',
	says: 'One issue a piece of work, in the fields of GitHub’s command line and programming interface.',
	extension: 'csv',
	mediaType: 'text/csv',
	render: (input) => writeMovesGithub(input.mapping, tasksFor(input))
};
