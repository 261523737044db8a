import { describe, expect, test } from 'vitest';
import { RULES } from '#core/rules/index.ts';
import { filesUnder, sourcesUnder } from './sources.ts';

const folder = sourcesUnder('src/core/rules');
const nameOf = (path: string) => path.replace(/^.*\//, '').replace(/\.\w+$/, '');
/** A rule is a file whose default export is defined as one. */
const rules = folder.filter(({ text }) => /^export default define\w*Rule\(/m.test(text));
const files = rules.map(({ path }) => nameOf(path));

describe('a rule has one name in four places', () => {
	test('in the list, as a file and in its own id', () => {
		expect(
			RULES.map(({ id }) => id),
			'src/core/rules/index.ts lists every rule of the folder, by name. `npm run new rule <id>` does both.'
		).toEqual(files);
	});

	test('and as a page of the docs', () => {
		const pages = filesUnder('docs/rules').map(nameOf);
		expect(
			pages.filter((name) => name !== 'README').sort(),
			'Every rule has its page, and no page is without a rule: run `npm run generate` and commit what it writes.'
		).toEqual(files);
	});
});

test('a rule never imports a rule, nor what runs them', () => {
	const forbidden = new Set([...files, 'index', 'lint', 'linter', 'review', 'reviewer']);
	const imported = rules.flatMap(({ path, imports }) =>
		imports
			.filter(({ to }) => to?.startsWith('src/core/rules/') && forbidden.has(nameOf(to)))
			.map(({ to }) => `${path} → ${to}`)
	);
	expect(
		imported,
		'A rule that stands on another changes when the other does. Put what both need into a file beside them, or into mapping or ownership.'
	).toEqual([]);
});
