import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backlog } from '#core/exporters/backlog.ts';
import { inJira } from '#core/exporters/jira-text.ts';
import { writeMovesCsv } from '#core/exporters/moves-csv.ts';
import { writeMovesGithub } from '#core/exporters/moves-github.ts';
import { writeMovesGitlab } from '#core/exporters/moves-gitlab.ts';
import { writeMovesJira } from '#core/exporters/moves-jira.ts';
import { writeMovesLinear } from '#core/exporters/moves-linear.ts';
import { needsGuard } from '#core/tables/guard.ts';
import { mappings } from '../../arbitraries.ts';
import { anyText } from '../../arbitrary-texts.ts';
import { readCsv, recordsIn } from './read-csv.ts';

test('moves.csv has a row for each piece of work', () => {
	fc.assert(
		fc.property(mappings(), fc.constantFrom('machine', 'spreadsheet'), (mapping, flavour) => {
			const rows = recordsIn(writeMovesCsv(mapping, flavour), flavour);
			expect(rows.map(({ key, work, title, from, to }) => [key, work, title, from, to])).toEqual(
				backlog(mapping).map(({ key, work, title, from, to }) => [key, work, title, from, to])
			);
		})
	);
});

// As the trackers' own importers ask for them.
const TRACKERS = [
	[
		'Jira',
		writeMovesJira,
		'Issue Type,Issue ID,Parent,Summary,Description,Priority,Labels,Labels,Assignee,Reporter',
		['Summary', 'Description']
	],
	[
		'Linear',
		writeMovesLinear,
		'Id,Team,Title,Description,Status,Estimate,Priority,Project,Creator,Assignee,Labels,Cycle Number,Cycle Name,Cycle Start,Cycle End,Created,Updated,Started,Completed,Canceled,Archived',
		['Title', 'Description']
	],
	['GitLab', writeMovesGitlab, 'title,description,due_date', ['title', 'description']],
	['GitHub', writeMovesGithub, 'title,body,labels,assignees,milestone', ['title', 'body']]
] as const;

describe.each(TRACKERS)('the backlog for %s', (_, write, header, [title, body]) => {
	test('has its headings, and one issue a task, by the same titles', () => {
		fc.assert(
			fc.property(mappings(), (mapping) => {
				const text = write(mapping);
				expect(text.startsWith(`${header}\r\n`)).toBe(true);
				const { headings, rows } = readCsv(text);
				const tasks = backlog(mapping);
				const column = (name: string) => rows.map((row) => row[headings.indexOf(name)] ?? '');
				expect(column(title).map((one) => one.slice(0, 200))).toEqual(
					tasks.map((task) => task.title.slice(0, 200))
				);
				column(body).forEach((one, i) => {
					// An importer may keep the guard, so that nothing that people read may need one.
					expect(needsGuard(one)).toBe(false);
					for (const [, line] of one.matchAll(/^\/(\w+)/gm)) expect(line).toBe('label');
					expect(one.match(/^\/label /gm)?.length ?? 0).toBe(title === 'title' && body !== 'body' ? 1 : 0);
					expect(one).toContain((tasks[i]?.key.split('/')[0] ?? '').replaceAll('_', '\\_'));
				});
				for (const one of column(title)) expect(needsGuard(one)).toBe(false);
			})
		);
	});
});

test('Jira takes priorities and summaries of its own kind', () => {
	fc.assert(
		fc.property(mappings(), (mapping) => {
			const { headings, rows } = readCsv(writeMovesJira(mapping));
			rows.forEach((row, i) => {
				expect(row[headings.indexOf('Issue ID')]).toBe(String(i + 1));
				expect(row[headings.indexOf('Summary')]?.length).toBeLessThanOrEqual(255);
				expect(['High', 'Medium']).toContain(row[headings.indexOf('Priority')]);
				for (const label of [row[6], row[7]]) expect(label).not.toMatch(/\s/);
			});
		})
	);
});

test('people’s words are no markup in Jira', () => {
	expect(inJira('{code}*b* [~ann] !x.png! -gone- a-b h1. | x_y')).toBe(
		'\\{code\\}\\*b\\* \\[\\~ann\\] \\!x.png\\! \\-gone- a-b h1. \\| x\\_y'
	);
	fc.assert(
		fc.property(anyText, (text) => {
			const line = inJira(text);
			expect(line).not.toMatch(/[\r\n]/);
			expect(line.replace(/\\[\\{}[\]!|*_~^+?-]/g, '')).not.toMatch(/[\\{}[\]!|*_~^]/);
		})
	);
});
