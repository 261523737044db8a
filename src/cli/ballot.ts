/** `demarc ballot IN OUT --by NAME`: the answers of one person, to be counted. */
import { parseArgs } from 'node:util';
import { ballotFrom, LONGEST_NAME, writeBallot } from '#core/mapping/ballot-file.ts';
import { isSameFile, writeBytes } from './files.ts';
import { BALLOT_HELP } from './help-texts.ts';
import { EXIT, located, plain, say, Unusable } from './outcome.ts';
import { readInput } from './read-input.ts';

export async function ballot(args: readonly string[]): Promise<number> {
	const { values, positionals } = parseArgs({
		args: [...args],
		allowPositionals: true,
		options: {
			by: { type: 'string' },
			from: { type: 'string' },
			help: { type: 'boolean', short: 'h' }
		}
	});
	if (values.help) {
		await writeBytes('-', `${BALLOT_HELP}\n`);
		return EXIT.good;
	}
	const [input, out, ...rest] = positionals;
	if (input === undefined || out === undefined || rest.length > 0)
		throw new Unusable('ballot takes two files: demarc ballot IN OUT --by NAME');
	const by = values.by?.trim() ?? '';
	if (by === '') throw new Unusable('Say with --by whose answers these are.');
	if (by.length > LONGEST_NAME)
		throw new Unusable(`--by takes a name of at most ${LONGEST_NAME} characters.`);
	if (out !== '-' && (await isSameFile(input, out)))
		throw new Unusable(located(out, '', 'It is the input, and is never written over.'));
	const mapping = await readInput(input, values.from === undefined ? {} : { from: values.from });
	const made = ballotFrom(mapping, by);
	const shown = input === '-' ? 'standard input' : input;
	if (made.items.length === 0) throw new Unusable(located(shown, '', 'Nothing is answered in it.'));
	await writeBytes(out, writeBallot(made));
	const count = made.items.length;
	const where = out === '-' ? 'standard output' : out;
	say(`${where}: the ballot of ${plain(by)} on ${count} item${count === 1 ? '' : 's'}.`);
	return EXIT.good;
}
