import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordHandOff } from '#core/commands/index.ts';
import { backlog } from '#core/exporters/backlog.ts';
import { handed } from '#core/exporters/hand-off-delta.ts';
import { writeMovesCsv } from '#core/exporters/moves-csv.ts';
import { writeMovesDelta } from '#core/exporters/moves-delta-csv.ts';
import { writeMovesGitlab } from '#core/exporters/moves-gitlab.ts';
import { writeMovesJira } from '#core/exporters/moves-jira.ts';
import { countReplies, takeCounted } from '#core/handoff/match-replies.ts';
import { proposeReplies } from '#core/importers/replies.ts';
import { pressingOf, repliesByItem } from '#core/mapping/replies.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { itemByRef } from '#core/mapping/selectors.ts';
import { writeTable } from '#core/tables/write-table.ts';
import { mappings } from '../../arbitraries.ts';
import { anyText } from '../../arbitrary-texts.ts';
import { DISPUTES } from '../exporters/disputes.ts';
import { readCsv } from '../exporters/read-csv.ts';
import { asReplies } from '../importers/reading.ts';
import { after } from '../importers/votes.ts';

const DAY = '2026-02-04';
const count = (mapping: Mapping, text: string, ...rest: [readings?: object]) =>
	countReplies(mapping, asReplies(proposeReplies({ name: 'x.csv', text })), ...(rest as []));
const said = (mapping: Mapping) =>
	mapping.replies.map(({ task, status, says }) => [task, status, ...(says ? [says] : [])]);

describe('answers of those who build', () => {
	test('what was written and not touched changes nothing, for any mapping and in either flavour', () => {
		fc.assert(
			fc.property(mappings(), fc.constantFrom('machine', 'spreadsheet'), (some, flavour) => {
				const tasks = backlog(some);
				const replies = some.replies.map((reply, i) => ({ ...reply, task: tasks[i]?.key ?? reply.task }));
				const mapping: Mapping = { ...some, replies };
				for (const write of [writeMovesCsv, writeMovesDelta]) {
					const proposal = proposeReplies({ name: 'x.csv', text: write(mapping, flavour) });
					if (!proposal.ok) continue;
					const { changed, out, overtaken } = countReplies(mapping, proposal);
					expect([changed, out, overtaken]).toEqual([[], [], []]);
				}
			}),
			{ numRuns: 120 }
		);
	}, 60_000);

	test('each row that was filled in finds its own work, in our table and in those of trackers', () => {
		const any = fc.tuple(mappings(), fc.constantFrom('moves', 'jira', 'gitlab'), anyText);
		fc.assert(
			fc.property(any, ([some, form, text]) => {
				const mapping: Mapping = { ...some, replies: [] };
				const tasks = backlog(mapping);
				if (tasks.length === 0) return;
				const says = `Done. ${text}`.trim();
				const write = { moves: writeMovesCsv, jira: writeMovesJira, gitlab: writeMovesGitlab }[form];
				const { headings, rows } = readCsv(write(mapping));
				const kept = headings.map((heading) => !['status', 'answer', 'state'].includes(heading));
				const only = (cells: readonly string[]) => cells.filter((_, at) => kept[at]);
				const filled = writeTable([
					[...only(headings), 'State', 'Answer'],
					...rows.map((cells) => [...only(cells), 'Closed', says])
				]);
				const result = count(mapping, filled);
				// Tables of trackers have no column for the key: of two pieces of work of one title none is meant.
				expect(result.changed.length + result.out.length + result.overtaken.length).toBe(tasks.length);
				if (form === 'moves')
					expect(result.changed.map(({ work }) => work.key)).toEqual(tasks.map(({ key }) => key));
				for (const { patch, given } of result.changed)
					expect([patch.status, patch.words, given.says]).toEqual(['done', 'Closed', says]);
				const taken = after(mapping, takeCounted(result, DAY, 'Cy'));
				expect(taken.replies).toHaveLength(result.changed.length);
				expect(count(taken, filled).changed).toEqual([]);
			}),
			{ numRuns: 60 }
		);
	}, 60_000);

	test('are found by the key, then by the title, then by a reference with one piece of work only', () => {
		const text = writeTable([
			['key', 'title', 'status', 'answer'],
			['DMC-004/place', 'Whatever they call it', 'Done', ''],
			['', 'dmc-003  Chargeback hit: give customers a version in their words', '', 'Which words?'],
			['', 'DMC-005 Renamed by them', 'Blocked', 'Who says so?'],
			['', 'DMC-003 Renamed by them', 'Done', ''],
			['', 'Something else', 'Done', ''],
			['DMC-008/place', '', '', ''],
			['DMC-006/place', '', 'Backlog', '']
		]);
		const result = count(DISPUTES, text);
		expect(result.changed.map(({ work, patch }) => [work.key, patch.status])).toEqual([
			['DMC-004/place', 'done'],
			['DMC-003/translate', 'question'],
			['DMC-005/place', 'question']
		]);
		expect(result.out.map(({ from, why }) => [from.at, why])).toEqual([
			['line 5', 'ambiguous'],
			['line 6', 'unknown']
		]);
		expect(result.silent.map(({ at }) => at)).toEqual(['line 7', 'line 8']);
		const taken = after(DISPUTES, takeCounted(result, DAY, 'Cy'));
		const about = (ref: string) => repliesByItem(taken).get(itemByRef(taken, ref)?.id ?? '');
		expect(['DMC-003', 'DMC-004', 'DMC-005', 'DMC-006'].map((ref) => pressingOf(about(ref)))).toEqual([
			...['question', 'done', 'question'],
			undefined
		]);
		expect(taken.replies.every(({ by, on }) => by === 'Cy' && on === DAY)).toBe(true);
	});

	test('about a package are about none of its items', () => {
		const taken = after(DISPUTES, takeCounted(count(DISPUTES, 'key,status\npackage/year-end,Done\n'), DAY));
		expect(said(taken)).toEqual([['package/year-end', 'done']]);
		expect(repliesByItem(taken).size).toBe(0);
	});

	test('about work that was handed off and is done by now are taken, and so are those of a merged item', () => {
		const tasks = handed(backlog(DISPUTES));
		const off = after(DISPUTES, recordHandOff({ id: 'h', on: DAY, tasks }));
		const items = off.items.map((item) =>
			item.ref === 'DMC-004' ? { ...item, today: 'product' as const, formerRefs: ['DMC-044'] } : item
		);
		const built = { ...off, items };
		expect(backlog(built).some(({ key }) => key === 'DMC-004/place')).toBe(false);
		const text =
			'key,title,status\nDMC-044/place,,Done\n,DMC-004 Disputed amount: build it on Product,Done\n';
		const result = count(built, text);
		expect(result.changed.map(({ work, from }) => [work.key, from.at])).toEqual([
			['DMC-004/place', 'line 3']
		]);
		expect(result.overtaken.map(({ at }) => at)).toEqual(['line 2']);
	});

	test('in words that nobody knows are asked about, and read as whoever is asked says', () => {
		const text = 'key,status\nDMC-004/place,Reticulating\nDMC-005/place,constructor\nDMC-006/place,Done\n';
		expect([...count(DISPUTES, text).words]).toEqual([
			['Reticulating', undefined],
			['constructor', undefined],
			['Done', 'done']
		]);
		const asked = count(DISPUTES, text, { Reticulating: 'declined' });
		expect(asked.changed.map(({ patch }) => [patch.status, patch.words])).toEqual([
			['declined', 'Reticulating'],
			['in-progress', 'constructor'],
			['done', 'Done']
		]);
	});

	test('of another mapping are told by their titles', () => {
		const rows = (title: string) => `key,title,status\nDMC-004/place,${title},Done\nDMC-005/place,,Done\n`;
		expect(count(DISPUTES, rows('DMC-004 Other: build it')).isForeign).toBe(false);
		const all = 'key,title,status\nDMC-004/place,A,Done\nDMC-005/place,B,Done\nDMC-006/place,,Done\n';
		expect(count(DISPUTES, all).isForeign).toBe(true);
	});
});
