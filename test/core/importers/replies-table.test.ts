import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { writeItemsCsv } from '#core/exporters/csv.ts';
import { writeFindingsCsv } from '#core/exporters/findings-csv.ts';
import { writeMovesDelta } from '#core/exporters/moves-delta-csv.ts';
import { writeMovesCsv } from '#core/exporters/moves-csv.ts';
import { propose } from '#core/importers/index.ts';
import { isRepliesTable } from '#core/importers/replies-table.ts';
import { proposeReplies, proposeReplyBytes } from '#core/importers/replies.ts';
import { statusFrom } from '#core/tables/reply-columns.ts';
import { mappings } from '../../arbitraries.ts';
import { anyText } from '../../arbitrary-texts.ts';
import { asRefusal, asReplies, decode, items } from './reading.ts';

const read = (text: string, name = 'x.csv') => asReplies(proposeReplies({ name, text })).replies;

const EXPORTS: readonly (readonly [tracker: string, name: string, text: string, expected: object])[] = [
	[
		'Jira',
		'jira.csv',
		'Summary,Issue key,Issue id,Issue Type,Status,Resolution,Assignee,Description,Comment,Comment\r\n' +
			'DMC-003 Hit: move it,PAY-7,10012,Task,Done,Won\'t Do,cy@a.example,"Because.\r\n\r\nDemarc, “A \\*b\\*”, DMC-003/place",24/Nov/25 10:11 AM;5b10a;First.,25/Nov/25 9:01 AM;5b10a;It stays.\r\n',
		{
			...{ at: 'line 2', title: 'DMC-003 Hit: move it', key: 'DMC-003/place', words: "Won't Do" },
			...{ says: 'It stays.', ticket: 'PAY-7', by: 'cy@a.example' }
		}
	],
	[
		'Linear',
		'linear.csv',
		'ID,Team,Title,Description,Status,Estimate,Priority,Project,Creator,Assignee,Labels\nENG-4,Eng,DMC-003 Hit: move it,,In Review,,High,,,Cy,move\n',
		{ at: 'line 2', title: 'DMC-003 Hit: move it', words: 'In Review', ticket: 'ENG-4', by: 'Cy' }
	],
	[
		'GitLab',
		'gitlab.csv',
		'Title,Description,Issue ID,URL,State,Labels\nDMC-003 Hit: move it,"x\n\nDemarc, “A”, no-step/DMC-003/silent",12,https://gl.example/12,Closed,move\n',
		{
			...{ at: 'line 2', title: 'DMC-003 Hit: move it', key: 'no-step/DMC-003/silent' },
			...{ words: 'Closed', ticket: 'https://gl.example/12' }
		}
	],
	[
		'GitHub',
		'project.tsv',
		'Title\tURL\tAssignees\tStatus\nDMC-003 Hit: move it\thttps://gh.example/1\tcy\tTodo\n',
		{
			...{ at: 'line 2', title: 'DMC-003 Hit: move it', words: 'Todo' },
			...{ ticket: 'https://gh.example/1', by: 'cy' }
		}
	]
];

describe('a backlog that comes back', () => {
	it.each(EXPORTS)('from %s is known by its headings and titles, and read', (_, name, text, expected) => {
		expect(isRepliesTable(text)).toBe(true);
		expect(read(text, name)).toEqual([expected]);
		expect(propose({ name, text })).toMatchObject({ type: 'replies' });
	});

	it('of our own is known empty and filled in, in either flavour', () => {
		fc.assert(
			fc.property(mappings(), fc.constantFrom('machine', 'spreadsheet'), (mapping, flavour) => {
				expect(isRepliesTable(writeMovesCsv(mapping, flavour))).toBe(true);
				expect(isRepliesTable(writeMovesDelta(mapping, flavour))).toBe(true);
				for (const write of [writeItemsCsv, writeFindingsCsv])
					expect(isRepliesTable(write(mapping, flavour))).toBe(false);
			}),
			{ numRuns: 50 }
		);
	});

	it('keeps line ends in an answer, and takes the guard of a formula off', () => {
		const text = 'ref;work;key;title;status;answer\nDMC-1;move;a/b;=T;done;"\'=two\nlines"\n';
		expect(read(text)).toEqual([
			{ at: 'line 2', title: '=T', key: 'a/b', words: 'done', says: '=two\nlines' }
		]);
	});

	it('says which rows do not come in', () => {
		const { refused, replies } = asReplies(
			proposeReplies({ name: 'x.csv', text: 'key,title,status\n,,done\nDMC-001/place,,done\n' })
		);
		expect(refused.map(({ at }) => at)).toEqual(['line 2']);
		expect(replies.map(({ at }) => at)).toEqual(['line 3']);
	});

	it.each([
		['nothing', ''],
		['no work', 'status,answer\ndone,x\n'],
		['no answers', 'key,title\na,b\n'],
		['no rows', 'key,status\n'],
		['an open quotation mark', 'key,status\n"a,done\n']
	])('of %s is refused', (_, text) => {
		expect(asRefusal(proposeReplies({ name: 'x.csv', text })).length).toBeGreaterThan(0);
	});

	it('is none where a tracker’s issues are not ours', () => {
		const text =
			'Summary,Issue key,Status\nPAY-101 Refund date: show it,PAY-101,To Do\nExport invoices,PAY-2,Done\n';
		expect(isRepliesTable(text)).toBe(false);
		expect(items(text).items).toHaveLength(2);
		// In the mapping that has such a reference it is.
		expect(isRepliesTable(text, (ref) => ref === 'PAY-101')).toBe(true);
	});
});

test.each([
	['In Progress', 'in-progress'],
	['IN REVIEW', 'in-progress'],
	['Won’t Fix', 'declined'],
	["Won't Do", 'declined'],
	['To Do', 'open'],
	['Canceled', 'declined'],
	['Needs info', 'question'],
	['CLOSED', 'done'],
	['Reticulating', undefined],
	['', undefined]
])('“%s” is read as %s', (word, status) => {
	expect(statusFrom(word)).toBe(status);
});

test('whatever bytes come, they are answers or a refusal with words', () => {
	const [, , start] = EXPORTS[0] ?? [];
	const broken = fc
		.array(fc.tuple(fc.nat({ max: 500 }), fc.nat({ max: 4 }), anyText), { maxLength: 4 })
		.map((cuts) =>
			cuts.reduce(
				(now, [at, length, added]) => now.slice(0, at) + added + now.slice(at + length),
				start ?? ''
			)
		);
	fc.assert(
		fc.property(fc.oneof(broken, anyText), (text) => {
			isRepliesTable(text);
			const bytes = new TextEncoder().encode(text);
			const proposal = proposeReplyBytes({ name: 'x.csv', bytes }, decode);
			if (proposal.ok) expect(proposal.replies.length).toBeGreaterThan(0);
			else expect(proposal.problems.every((problem) => problem.text !== '')).toBe(true);
		}),
		{ numRuns: 300 }
	);
});
