/** `demarc help`: what there is. */
import { writeBytes } from './files.ts';
import {
	BALLOT_HELP,
	CHECK_HELP,
	CONVERT_HELP,
	COUNT_HELP,
	DIFF_HELP,
	HELP,
	NEW_HELP,
	TEMPLATES_HELP
} from './help-texts.ts';
import { EXIT, Unusable } from './outcome.ts';

const PAGES: ReadonlyMap<string | undefined, string> = new Map([
	[undefined, HELP],
	['convert', CONVERT_HELP],
	['check', CHECK_HELP],
	['diff', DIFF_HELP],
	['ballot', BALLOT_HELP],
	['count', COUNT_HELP],
	['templates', TEMPLATES_HELP],
	['new', NEW_HELP]
]);

export async function help([command]: readonly string[]): Promise<number> {
	// A first guess brings its lexicon along, so that its page comes from its own file.
	const page = command === 'guess' ? (await import('./guess.ts')).GUESS_HELP : PAGES.get(command);
	if (page === undefined)
		throw new Unusable('There is help on convert, check, diff, ballot, count, guess, templates and new.');
	await writeBytes('-', `${page}\n`);
	return EXIT.good;
}
