import { describe, expect, test } from 'vitest';
import { filesUnder, sourcesUnder } from './sources.ts';

const LIMIT = 300;
/** Named by the catalogue of findings, where the word is the right one: who handles an exception. */
const NAMED_BY_CATALOGUE = ['src/core/rules/exception-without-handler.ts'];
/** Longer because they are data that one reads as a table, not code that one reads from top to bottom. */
const TABLES = ['src/core/ownership/decision-table.ts', 'src/core/guess/weights.ts'];

const sources = ['src', 'bin', 'test'].flatMap(sourcesUnder);
const linesOf = (text: string) => text.split('\n').length - 1;

describe('files', () => {
	test(`have at most ${LIMIT} lines`, () => {
		const long = sources
			.filter(({ path, text }) => linesOf(text) > LIMIT && !TABLES.includes(path))
			.map(({ path, text }) => `${path}: ${linesOf(text)} lines`);
		expect(
			long,
			'A file that one can’t read in one go has two purposes: give the second a file of its own.'
		).toEqual([]);
	});

	test('have names that say what is in them', () => {
		const vague = /(^|-)(manager|service|helpers?|utils?|handlers?|data|info|common|misc|stuff)(\.|$)/;
		const named = filesUnder('src')
			.filter((path) => !NAMED_BY_CATALOGUE.includes(path))
			.filter((path) => vague.test(path.replace(/^.*\//, '').toLowerCase()));
		expect(
			named,
			'Such a name fits every file and tells nothing. Take the word of the field for what it does.'
		).toEqual([]);
	});

	test('are named in kebab-case, components in PascalCase', () => {
		const odd = filesUnder('src').filter((path) => {
			const name = path.replace(/^.*\//, '');
			if (path.startsWith('src/routes/')) return false;
			if (name.endsWith('.svelte')) return !/^[A-Z][A-Za-z0-9]*\.svelte$/.test(name);
			return /\.(ts|js)$/.test(name) && !/^[a-z0-9]+([-.][a-z0-9]+)*\.(ts|js)$/.test(name);
		});
		expect(odd, 'Where a file is written one way only, nobody has to remember which.').toEqual([]);
	});

	test('silence nobody: no any, no ignored error, no skipped test, no raw markup', () => {
		const silenced: readonly [RegExp, string][] = [
			[/@ts-(ignore|expect-error|nocheck)/, 'ignores a type error'],
			[/eslint-disable/, 'switches a lint rule off'],
			[/\b(TODO|FIXME|XXX)\b/, 'leaves work behind: write an issue'],
			[/\{@html\b/, 'puts text into the page as markup'],
			[/\b(?:test|it|describe)\.(skip|only|todo)\(/, 'skips tests']
		];
		const found = sources
			.filter(({ path }) => path !== 'test/guards/files.test.ts')
			.flatMap(({ path, text }) =>
				silenced.filter(([pattern]) => pattern.test(text)).map(([, says]) => `${path} ${says}`)
			);
		expect(found, 'What is silenced here is found by a user instead. Mend the cause.').toEqual([]);
	});
});
