/** `demarc guess IN.csv OUT.csv`: the table as it is, with a first guess beside every row. */
import { parseArgs } from 'node:util';
import { readHeadings, type Heading } from '#core/importers/headings.ts';
import { inferKind } from '#core/importers/infer-kind.ts';
import { readTable, refusal } from '#core/importers/table.ts';
import { readText } from '#core/importers/text.ts';
import type { Refusal } from '#core/importers/proposal.ts';
import { guess, type Guess, type GuessItem } from '#core/guess/guess.ts';
import { KINDS, type Kind } from '#core/mapping/vocabulary.ts';
import { unguarded } from '#core/tables/guard.ts';
import { readCell } from '#core/tables/item-row.ts';
import { writeTable, type Flavour } from '#core/tables/write-table.ts';
import { isSameFile, readBytes, writeBytes } from './files.ts';
import { EXIT, located, say, Unusable } from './outcome.ts';

export const GUESS_HELP = `demarc guess IN.csv OUT.csv

  IN    a table (csv, tsv) with a column of names; - for standard input
  OUT   the same rows and columns, and three more; - for standard output

  guess             product, support, exports, translate or split; empty where it doesn't know
  guess_confidence  how likely that is, 0 to 1
  guess_why         the words that decided

  --flavour machine|spreadsheet
                    comma and no BOM, or semicolon and BOM

A guess is no answer: somebody has to agree.`;

const GUESS_COLUMNS = ['guess', 'guess_confidence', 'guess_why'];

/** The table with the guesses, every row kept in its place; or why it can't be read. */
export function guessTable(
	source: string
): { readonly ok: true; readonly rows: string[][]; readonly spoken: number } | Refusal {
	const table = readTable(source);
	if (!table.ok) return table;
	const [first, ...rest] = table.rows;
	if (!first) return refusal('', 'There is nothing in it.');
	const headings = readHeadings(first.cells, rest);
	if (columnOf(headings, 'name') < 0)
		return refusal(
			`line ${first.line}`,
			'No heading says which column holds the names. Call one of them “name”.'
		);
	const width = Math.max(...table.rows.map(({ cells }) => cells.length));
	let spoken = 0;
	const rows = rest.map(({ cells }) => {
		const item = itemFrom(headings, cells);
		const said = item && guess(item);
		if (said?.place) spoken += 1;
		return [...widened(cells, width), ...guessCells(said)];
	});
	return { ok: true, rows: [[...widened(first.cells, width), ...GUESS_COLUMNS], ...rows], spoken };
}

/** As the file has them: a guard that a table carried already is put on again when it is written. */
function widened(cells: readonly string[], width: number): string[] {
	return Array.from({ length: width }, (_, at) => unguarded(cells[at] ?? ''));
}

function guessCells(said: Guess | undefined): string[] {
	return said ? [said.place ?? '', said.confidence.toFixed(2), said.why] : ['', '', ''];
}

const idOf = ({ role }: Heading): string => (typeof role === 'string' ? role : role.id);
const columnOf = (headings: readonly Heading[], id: string): number =>
	headings.findIndex((heading) => idOf(heading) === id);

function itemFrom(headings: readonly Heading[], cells: readonly string[]): GuessItem | undefined {
	const cell = (id: string): string => unguarded(cells[columnOf(headings, id)] ?? '').trim();
	const name = cell('name');
	if (name === '') return undefined;
	const { role } = headings[columnOf(headings, 'kind')] ?? {};
	const given = typeof role === 'object' ? readCell(role, cell('kind')) : undefined;
	const kind = KINDS.find((one): one is Kind => one === given) ?? inferKind(name);
	return { kind, name, description: cell('description'), workflow: cell('workflow') };
}

function readSource(bytes: Uint8Array): { readonly ok: true; readonly text: string } | Refusal {
	return readText(bytes, (part, encoding) => new TextDecoder(encoding, { fatal: true }).decode(part));
}

export async function guessCommand(args: readonly string[]): Promise<number> {
	const { values, positionals } = parseArgs({
		args: [...args],
		allowPositionals: true,
		options: { flavour: { type: 'string', default: 'machine' }, help: { type: 'boolean', short: 'h' } }
	});
	if (values.help) {
		await writeBytes('-', `${GUESS_HELP}\n`);
		return EXIT.good;
	}
	const [input, out, ...rest] = positionals;
	if (input === undefined || out === undefined || rest.length > 0)
		throw new Unusable('guess takes two files: demarc guess IN.csv OUT.csv');
	const flavour = (['machine', 'spreadsheet'] as const).find((one: Flavour) => one === values.flavour);
	if (!flavour) throw new Unusable('--flavour is machine or spreadsheet.');
	if (out !== '-' && (await isSameFile(input, out)))
		throw new Unusable(located(out, '', 'It is the input, and is never written over.'));
	const shown = input === '-' ? 'standard input' : input;
	const read = readSource(await readBytes(input));
	const guessed = read.ok ? guessTable(read.text) : read;
	if (!guessed.ok) throw new Unusable(...guessed.problems.map(({ at, text }) => located(shown, at, text)));
	await writeBytes(out, writeTable(guessed.rows, flavour));
	const items = guessed.rows.length - 1;
	say(
		`${out === '-' ? 'standard output' : out}: ${items} row${items === 1 ? '' : 's'}, ${guessed.spoken} with a guess.`
	);
	return EXIT.good;
}
