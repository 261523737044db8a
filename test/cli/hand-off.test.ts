import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { recordHandOff } from '#core/commands/index.ts';
import { backlog } from '#core/exporters/backlog.ts';
import { handed } from '#core/exporters/hand-off-delta.ts';
import { writeMapping } from '#core/mapping/write.ts';
import { DISPUTES } from '../core/exporters/disputes.ts';
import { after } from '../core/importers/votes.ts';
import { inside } from './inside.ts';
import { newFolder } from './run.ts';

test('a backlog has only what is new since the last hand-off where that is asked for, and answers make no mapping', async () => {
	const folder = newFolder();
	const tasks = handed(backlog(DISPUTES)).slice(1);
	const off = after(DISPUTES, recordHandOff({ id: 'h', on: '2026-02-04', tasks }));
	const input = join(folder, 'in.demarc.json');
	writeFileSync(input, writeMapping(off));
	const written = async (file: string, ...more: readonly string[]) => {
		const path = join(folder, file);
		const { code, err } = await inside(['convert', input, path, ...more]);
		expect([code, err], file).toEqual([0, expect.stringContaining('9 items')]);
		return readFileSync(path, 'utf8');
	};
	const [first] = backlog(DISPUTES);
	const jira = await written('new.moves.jira.csv', '--only-new');
	expect(jira).toContain(first?.title ?? '?');
	expect(jira.match(/^Task,/gm)).toHaveLength(1);
	expect((await written('all.moves.jira.csv')).match(/^Task,/gm)).toHaveLength(tasks.length + 1);
	expect((await written('moves.delta.csv')).split('\r\n').slice(1, 2).join()).toMatch(/^new,/);
	await written('moves.csv');
	const { code, err } = await inside(['convert', join(folder, 'moves.csv'), join(folder, 'x.json')]);
	expect([code, err]).toEqual([2, expect.stringContaining('answers to a backlog')]);
}, 60_000);
