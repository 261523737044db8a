import { createHash } from 'node:crypto';
import {
	copyFileSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	statSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readMappingText } from '#core/mapping/read.ts';
import { inside } from './inside.ts';
import { demarc, newFolder } from './run.ts';

const FIXTURES = fileURLToPath(new URL('../fixtures/import/', import.meta.url));
const ARTICLE = fileURLToPath(new URL('../../../shared/corpus/article_items.csv', import.meta.url));
const TIME = 120_000;

function folderWith(...fixtures: readonly string[]): string {
	const folder = newFolder();
	for (const name of fixtures) copyFileSync(join(FIXTURES, name), join(folder, name));
	return folder;
}
const sum = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

function mappingIn(path: string) {
	const read = readMappingText(readFileSync(path, 'utf8'));
	if (!read.ok) throw new Error(JSON.stringify(read.problems));
	return read.mapping;
}

describe('demarc convert', () => {
	it(
		'goes from a table to everything and back, without loss and with the same bytes each time',
		async () => {
			const folder = folderWith('disputes.csv');
			const steps = [
				['disputes.csv', 'a.json'],
				['a.json', 'b.zip'],
				['b.zip', 'c.svg'],
				['c.svg', 'd.demarc.json'],
				['d.demarc.json', 'e.zip'],
				['e.zip', 'f.csv'],
				['f.csv', 'g.csv'],
				['e.zip', 'README.md'],
				['e.zip', 'x.findings.csv'],
				['e.zip', 'x.decisions.csv'],
				['e.zip', 'x.moves.csv'],
				['e.zip', 'moves.jira.csv'],
				['e.zip', 'x.moves.linear.csv'],
				['e.zip', 'x.moves.gitlab.csv'],
				['e.zip', 'x.moves.github.csv'],
				['e.zip', 'x.moves.delta.csv'],
				['e.zip', 'x.links.csv'],
				['e.zip', 'x.translations.csv'],
				['e.zip', 'x.access.csv'],
				['e.zip', 'x.mmd'],
				['e.zip', 'x.today.svg'],
				['x.today.svg', 'x.moves.svg'],
				['e.zip', 'x.schema.json']
			] as const;
			for (const [from, to] of steps) {
				const { code, err } = await inside(['convert', join(folder, from), join(folder, to)]);
				expect([code, err], `${from} ${to}`).toEqual([0, expect.stringContaining('6 items')]);
			}
			const same = (a: string, b: string) => expect(sum(join(folder, a)), b).toBe(sum(join(folder, b)));
			same('a.json', 'd.demarc.json');
			same('b.zip', 'e.zip');
			same('f.csv', 'g.csv');
			expect(mappingIn(join(folder, 'a.json')).items.map(({ ref }) => ref)).toEqual(
				[1, 2, 3, 4, 5, 6].map((number) => `DMC-00${number}`)
			);
			expect(readFileSync(join(folder, 'x.findings.csv'), 'utf8')).toContain('hazard-exposed');
			expect(readFileSync(join(folder, 'x.decisions.csv'), 'utf8')).toMatch(/^status,ref,/);
			const starts = [
				['x.moves.csv', 'ref,work,'],
				['moves.jira.csv', 'Issue Type,'],
				['x.moves.linear.csv', 'Id,Team,'],
				['x.moves.gitlab.csv', 'title,description,'],
				['x.moves.github.csv', 'title,body,'],
				['x.moves.delta.csv', 'change,was,now,'],
				['x.links.csv', 'kind,from,'],
				['x.translations.csv', 'kind,ref,name,surface,state,'],
				['x.access.csv', 'ref,kind,name,surface,Finance (customer),Support (internal)'],
				['x.mmd', '%% disputes\nflowchart LR\n']
			] as const;
			for (const [file, start] of starts)
				expect(readFileSync(join(folder, file), 'utf8').startsWith(start), file).toBe(true);
			expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
		},
		TIME
	);

	it(
		'takes and gives streams, each in the form that is said',
		async () => {
			const folder = folderWith('disputes.csv');
			const csv = readFileSync(join(folder, 'disputes.csv'));
			const { code, out } = await demarc(
				folder,
				['convert', '-', '-', '--to', 'json', '--title', 'Mine'],
				csv
			);
			expect(code).toBe(0);
			const read = readMappingText(String(out));
			expect(read.ok && [read.mapping.title, read.mapping.id]).toEqual(['Mine', 'mine']);
			const back = await demarc(
				folder,
				['convert', '-', '-', '--to', 'csv', '--flavour', 'spreadsheet'],
				out
			);
			expect(String(back.out).startsWith('\ufeffref;kind;name;')).toBe(true);
			const tabbed = await demarc(
				folder,
				['convert', '-', '-', '--from', 'tsv', '--to', 'json'],
				'name\tkind\nA\tstatus\n'
			);
			expect(String(tabbed.out)).toContain('"kind": "status"');
			const unsaid = await demarc(folder, ['convert', '-', '-'], csv);
			expect([unsaid.code, unsaid.out.length]).toEqual([2, 0]);
		},
		TIME
	);

	it(
		'says what it left out and what it took otherwise, with file and line',
		async () => {
			const folder = folderWith('spreadsheet.csv', 'tracker.csv');
			const sheet = await inside(['convert', join(folder, 'spreadsheet.csv'), join(folder, 'a.json')]);
			expect(sheet.code).toBe(0);
			expect(sheet.err).toMatch(/\/spreadsheet\.csv:5: Left out\./m);
			const { items } = mappingIn(join(folder, 'a.json'));
			expect(items.map(({ name, kind, notes }) => [name, kind, notes])).toEqual([
				['Rechnungsbetrag', 'field', 'Häufigkeit: recurring\nHinweis, für Kunden: 1.234,56 EUR; brutto'],
				['In Prüfung', 'status', 'Hinweis, für Kunden: zwei\r\nZeilen']
			]);
			await inside(['convert', join(folder, 'tracker.csv'), join(folder, 'b.json')]);
			const tracked = mappingIn(join(folder, 'b.json'));
			expect(tracked.items.map(({ name, kind }) => [name, kind])).toEqual([
				['Show refund date', 'field'],
				['Export invoices as CSV', 'download'],
				['Approve credit note', 'action']
			]);
			expect(tracked.items[0]).toMatchObject({
				tags: ['refund'],
				description: 'As a customer\r\nI want to know when',
				notes: 'Issue key: PAY-101\nIssue Type: Story\nStatus: To Do\nPriority: High\nLabels: portal'
			});
		},
		TIME
	);

	it(
		'refuses what it can’t use with place and code 2, and writes nothing',
		async () => {
			const folder = folderWith('disputes.csv');
			writeFileSync(join(folder, 'open.csv'), 'name,x\nA,1\nB,"never closed\n');
			writeFileSync(join(folder, 'broken.json'), '{\n  "format": "demarc/mapping",\n}\n');
			writeFileSync(join(folder, 'sheet.xlsx'), 'PK');
			writeFileSync(
				join(folder, 'new.json'),
				'{"format":"demarc/mapping","version":9,"id":"m","title":"T","lastRef":0,"stages":[],"roles":[],"items":[],"links":[],"packages":[],"measures":[],"decisions":[]}'
			);
			mkdirSync(join(folder, 'folder.csv'));
			symlinkSync('disputes.csv', join(folder, 'link.csv'));
			const before = readdirSync(folder);
			const tries: readonly (readonly [args: readonly string[], said: RegExp])[] = [
				[['convert', 'open.csv', 'x.json'], /^open\.csv:3:3: /],
				[['convert', 'broken.json', 'x.json'], /^broken\.json:3:1: /],
				[['convert', 'sheet.xlsx', 'x.json'], /^sheet\.xlsx: .*CSV/],
				[['convert', 'new.json', 'x.json'], /^new\.json: .*version 9/],
				[['convert', 'gone.csv', 'x.json'], /^gone\.csv: /],
				[['convert', 'folder.csv', 'x.json'], /^folder\.csv: /],
				[['convert', 'disputes.csv', 'x.docx'], /^x\.docx: /],
				[['convert', 'disputes.csv', 'no/x.json'], /^no\/x\.json: /],
				[['convert', 'disputes.csv', 'disputes.csv'], /^disputes\.csv: .*input/],
				[['convert', 'disputes.csv', 'link.csv'], /^link\.csv: .*input/],
				[['convert', 'disputes.csv'], /two files/],
				[['convert', 'disputes.csv', 'x.json', '--shout'], /--shout/],
				[['convert', 'disputes.csv', 'x.csv', '--flavour', 'salty'], /--flavour/],
				[['conver'], /help/]
			];
			const runs = [];
			for (const [[command, ...files]] of tries)
				runs.push(
					await inside([
						command ?? '',
						...files.map((file) => (file.startsWith('-') || file === 'salty' ? file : join(folder, file)))
					])
				);
			runs.forEach(({ code, out, err }, i) => {
				const [args, said] = tries[i] as (typeof tries)[number];
				expect([code, out.length], args.join(' ')).toEqual([2, 0]);
				expect(err.replace(`${folder}/`, ''), args.join(' ')).toMatch(said);
				expect(err.trim().split('\n'), args.join(' ')).toHaveLength(1);
			});
			expect(readdirSync(folder)).toEqual(before);
		},
		TIME
	);

	it(
		'replaces a file as a whole, and what a link leads to rather than the link',
		async () => {
			const folder = folderWith('disputes.csv');
			writeFileSync(join(folder, 'real.json'), 'old');
			symlinkSync('real.json', join(folder, 'link.json'));
			const { ino } = statSync(join(folder, 'real.json'));
			const { code } = await inside(['convert', join(folder, 'disputes.csv'), join(folder, 'link.json')]);
			expect(code).toBe(0);
			expect(mappingIn(join(folder, 'link.json')).items).toHaveLength(6);
			expect(statSync(join(folder, 'real.json')).ino).not.toBe(ino);
		},
		TIME
	);

	it.runIf(existsSync(ARTICLE))(
		'brings every item that the article names into an archive',
		async () => {
			const folder = newFolder();
			expect((await demarc(folder, ['convert', ARTICLE, 'out.zip'])).code).toBe(0);
			expect((await inside(['convert', join(folder, 'out.zip'), join(folder, 'out.json')])).code).toBe(0);
			const names = mappingIn(join(folder, 'out.json')).items.map(({ kind, name }) => `${kind},${name}`);
			const rows = readFileSync(ARTICLE, 'utf8').trim().split(/\r?\n/).slice(1);
			expect(names).toHaveLength(rows.length);
			rows.forEach((row, i) => expect(row.replaceAll('"', '').startsWith(names[i] ?? '?'), row).toBe(true));
		},
		TIME
	);
});
