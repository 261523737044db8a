/** `moves.jira.csv`: the backlog as Jira's importers read issues. Descriptions are wiki markup; no hierarchy is needed. */
import type { Mapping } from '../mapping/schema.ts';
import { writeTable } from '../tables/write-table.ts';
import { backlog } from './backlog.ts';
import type { Exporter } from './exporter.ts';
import { tasksFor } from './hand-off-delta.ts';
import { inJira } from './jira-text.ts';
import { labelsOf } from './task-labels.ts';
import { placesInWords, sourceInWords } from './task-text.ts';
import type { Task } from './task.ts';

/** A heading that stands twice: several values of one field. */
const HEADINGS = [
	...['Issue Type', 'Issue ID', 'Parent', 'Summary', 'Description', 'Priority'],
	...['Labels', 'Labels', 'Assignee', 'Reporter']
] as const;

const PRIORITIES = { high: 'High', medium: 'Medium' } as const;
/** What Jira takes for a summary. */
const LONGEST_SUMMARY = 255;

function descriptionOf(mapping: Mapping, task: Task): string {
	return [
		task.why.map(inJira).join(' '),
		placesInWords(task)
			.map(([label, says]) => `* ${label}: ${inJira(says)}`)
			.join('\n'),
		task.acceptance.length > 0
			? ['*Done when*', ...task.acceptance.map((one) => `* ${inJira(one)}`)].join('\n')
			: '',
		inJira(sourceInWords(mapping, task))
	]
		.filter((part) => part !== '')
		.join('\n\n');
}

export function writeMovesJira(mapping: Mapping, tasks: readonly Task[] = backlog(mapping)): string {
	const rows = tasks.map((task, i) => [
		...['Task', String(i + 1), '', Array.from(task.title).slice(0, LONGEST_SUMMARY).join('')],
		...[
			descriptionOf(mapping, task),
			PRIORITIES[task.priority],
			...[0, 1].map((i) => labelsOf(task)[i] ?? '')
		],
		...['', '']
	]);
	return writeTable([HEADINGS, ...rows]);
}

export const movesJira: Exporter = {
	id: 'moves-jira',
	label: 'The backlog for Jira (CSV)',
	says: 'One issue a piece of work, to be read by Jira’s CSV importer.',
	extension: 'csv',
	mediaType: 'text/csv',
	render: (input) => writeMovesJira(input.mapping, tasksFor(input))
};
