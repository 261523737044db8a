/** `moves.gitlab.csv`: the backlog as GitLab reads issues. Labels are quick actions on a line of their own. */
import type { Mapping } from '../mapping/schema.ts';
import { writeTable } from '../tables/write-table.ts';
import { backlog } from './backlog.ts';
import type { Exporter } from './exporter.ts';
import { tasksFor } from './hand-off-delta.ts';
import { labelsOf } from './task-labels.ts';
import { taskMarkdown } from './task-text.ts';
import type { Task } from './task.ts';

const HEADINGS = ['title', 'description', 'due_date'] as const;

export function writeMovesGitlab(mapping: Mapping, tasks: readonly Task[] = backlog(mapping)): string {
	const rows = tasks.map((task) => {
		const labels = labelsOf(task).map((label) => `~"${label}"`);
		return [task.title, `${taskMarkdown(mapping, task)}\n\n/label ${labels.join(' ')}`, ''];
	});
	return writeTable([HEADINGS, ...rows]);
}

export const movesGitlab: Exporter = {
	id: 'moves-gitlab',
	label: 'The backlog for GitLab (CSV)',
	says: 'One issue a piece of work, to be read by GitLab’s import of issues.',
	extension: 'csv',
	mediaType: 'text/csv',
	render: (input) => writeMovesGitlab(input.mapping, tasksFor(input))
};
