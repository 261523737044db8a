import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readMappingText } from '#core/mapping/read.ts';
import { agendaOf } from '#core/ownership/agenda.ts';
import { inside } from './inside.ts';
import { newFolder } from './run.ts';

const FIXTURE = fileURLToPath(new URL('../fixtures/import/disputes.csv', import.meta.url));
const TIME = 120_000;

/** A folder with a mapping `m.json`, and what runs a command in it. */
async function room() {
	const folder = newFolder();
	copyFileSync(FIXTURE, join(folder, 'disputes.csv'));
	const run = (command: string, ...args: readonly string[]) =>
		inside([command, ...args.map((arg) => (/\.\w+$/.test(arg) ? join(folder, arg) : arg))]);
	const read = (name: string) => readFileSync(join(folder, name), 'utf8');
	const write = (name: string, text: string) => {
		writeFileSync(join(folder, name), text);
	};
	const mapping = (name: string) => {
		const result = readMappingText(read(name));
		if (!result.ok) throw new Error(JSON.stringify(result.problems));
		return result.mapping;
	};
	await run('convert', 'disputes.csv', 'm.json');
	return { folder, run, read, write, mapping };
}

describe('voting alone and counting together', () => {
	it(
		'goes from a voting copy over ballots to an agenda, and counts nobody twice',
		async () => {
			const { run, read, write, mapping } = await room();
			expect((await run('convert', 'm.json', 'blank.voting-copy.json')).code).toBe(0);
			const blank = mapping('blank.voting-copy.json');
			expect(blank.items.every(({ answers, surface }) => !answers && !surface)).toBe(true);
			expect(blank.votingCopyOf?.id).toBe('disputes');

			expect((await run('ballot', 'm.json', 'ann.demarc-ballot.json', '--by', 'Ann')).code).toBe(0);
			const ann = read('ann.demarc-ballot.json');
			write('ben.demarc-ballot.json', ann.replace('"Ann"', '"Ben"').replace('"customer"', '"internal"'));
			const files = ['ann.demarc-ballot.json', 'ben.demarc-ballot.json'];
			const { code, err } = await run('count', 'm.json', ...files, 'out.demarc.json');
			expect(code).toBe(0);
			expect(err).toContain('1 item needs talk, 4 are agreed, 1 has no ballot.');
			const counted = mapping('out.demarc.json');
			expect(agendaOf(counted).contested.map(({ item }) => item.ref)).toEqual(['DMC-001']);
			for (const [i, item] of counted.items.entries())
				expect(item.answers).toEqual(mapping('m.json').items[i]?.answers);

			await run('count', 'out.demarc.json', ...files, 'again.demarc.json');
			expect(read('again.demarc.json')).toBe(read('out.demarc.json'));
			await run('convert', 'out.demarc.json', 'x.votes.csv');
			await run('count', 'm.json', 'x.votes.csv', 'table.demarc.json');
			expect(read('table.demarc.json')).toBe(read('out.demarc.json'));
			expect((await run('check', 'out.demarc.json', '--format', 'github')).out).toContain('contested-item');
		},
		TIME
	);

	it(
		'takes the table of one voter who is named, unnamed votes, and says what is not there',
		async () => {
			const { run, write, mapping } = await room();
			write('solo.csv', 'ref,frequency\nDMC-001,recurring\nDMC-077,recurring\n');
			const solo = await run('count', 'm.json', 'solo.csv', 'out.json', '--by', 'Ann');
			expect(solo.code).toBe(0);
			expect(solo.err).toMatch(/solo\.csv:3: Left out\. DMC-077/);
			write('hands.csv', 'ref,by,frequency\nDMC-001,,recurring\nDMC-001,,exception\n');
			await run('count', 'out.json', 'hands.csv', 'more.json');
			const [first] = mapping('more.json').items;
			expect(Object.values(first?.ballots ?? {}).map(({ by }) => by ?? '')).toEqual(['', '', 'Ann']);
		},
		TIME
	);

	it(
		'refuses what can’t be counted, with code 2, and writes nothing',
		async () => {
			const { folder, run, write } = await room();
			write('bad.json', '{"format":"demarc/ballot","version":1}');
			write('solo.csv', 'ref,frequency\nDMC-001,recurring\n');
			await run('convert', 'm.json', 'blank.voting-copy.json');
			await run('ballot', 'm.json', 'a.demarc-ballot.json', '--by', 'Ann');
			const tries: readonly (readonly [args: readonly string[], said: RegExp])[] = [
				[['count', 'm.json', 'out.json'], /one or several ballots/],
				[['count', 'm.json', 'solo.csv', 'out.json'], /^solo\.csv: .*“by”/],
				[['count', 'm.json', 'blank.voting-copy.json', 'out.json'], /voter’s name/],
				[['count', 'm.json', 'blank.voting-copy.json', 'out.json', '--by', 'Ann'], /Nothing is answered/],
				[['count', 'm.json', 'bad.json', 'out.json'], /^bad\.json: mapping: /m],
				[['count', 'm.json', 'gone.json', 'out.json'], /^gone\.json: /],
				[['count', 'm.json', 'a.demarc-ballot.json', 'm.json'], /^m\.json: .*input/],
				[['count', 'm.json', 'a.demarc-ballot.json', 'solo.csv', 'out.json', '--by', 'X'], /one file/],
				[['count', 'a.demarc-ballot.json', 'solo.csv', 'out.json', '--by', 'X'], /votes of Ann/],
				[['convert', 'a.demarc-ballot.json', 'out.json'], /votes of Ann.*demarc count/],
				[['ballot', 'm.json', 'out.json'], /--by/],
				[['ballot', 'm.json', 'out.json', '--by', 'x'.repeat(201)], /200/],
				[['ballot', 'blank.voting-copy.json', 'out.json', '--by', 'Ann'], /Nothing is answered/],
				[['ballot', 'm.json', 'm.json', '--by', 'Ann'], /input/]
			];
			for (const [[command = '', ...args], said] of tries) {
				const { code, err } = await run(command, ...args);
				expect([code, err.replaceAll(`${folder}/`, '')], args.join(' ')).toEqual([
					2,
					expect.stringMatching(said)
				]);
				await expect(run('check', 'out.json'), args.join(' ')).resolves.toMatchObject({ code: 2 });
			}
		},
		TIME
	);
});
