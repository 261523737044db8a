/** The command line. Speaks to a person on stderr; what was asked for goes to stdout or a file. */
import { writeBytes } from './files.ts';
import { EXIT, plain, say, Unusable } from './outcome.ts';
import { version } from './version.ts';

type Command = (args: readonly string[]) => Promise<number>;

const help = async () => (await import('./help.ts')).help;

/** Loaded when called for: help shouldn't wait for every exporter. */
const COMMANDS: ReadonlyMap<string, () => Promise<Command>> = new Map([
	['convert', async () => (await import('./convert.ts')).convert],
	['check', async () => (await import('./check.ts')).check],
	['diff', async () => (await import('./diff.ts')).diff],
	['ballot', async () => (await import('./ballot.ts')).ballot],
	['count', async () => (await import('./count.ts')).count],
	['guess', async () => (await import('./guess.ts')).guessCommand],
	['templates', async () => (await import('./templates.ts')).templates],
	['new', async () => (await import('./new.ts')).newCommand],
	['help', help],
	['--help', help],
	['-h', help]
]);

/** Runs the command that the arguments name and gives its exit code: 0 good, 1 findings, 2 unusable input. */
export async function main([name, ...args]: readonly string[]): Promise<number> {
	try {
		if (name === '--version' || name === '-v') {
			await writeBytes('-', `${await version()}\n`);
			return EXIT.good;
		}
		const load = name === undefined ? help : COMMANDS.get(name);
		if (!load) throw new Unusable(`There is no command “${plain(name ?? '')}”. See: demarc help`);
		const command = await load();
		return await command(args);
	} catch (error) {
		const lines =
			error instanceof Unusable ? error.lines : isUsage(error) ? [plain(error.message)] : undefined;
		if (!lines) throw error;
		for (const line of lines) say(line);
		return EXIT.unusable;
	}
}

/** `parseArgs` throws at options that it doesn't know. */
function isUsage(error: unknown): error is Error {
	return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
