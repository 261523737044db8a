import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { OWN_FOLDERS, pages } from '../../bin/generate/pages.ts';
import { filesUnder, isThere, root } from './sources.ts';

const wanted = pages();

test('generated files are what the code makes', () => {
	const stale = [...wanted].filter(
		([path, text]) => !isThere(path) || readFileSync(join(root, path), 'utf8') !== text
	);
	expect(
		stale.map(([path]) => path),
		'The docs tell of code that has changed: run `npm run generate` and commit what it writes.'
	).toEqual([]);
});

test('nothing lies beside them that no code makes', () => {
	expect(
		OWN_FOLDERS.flatMap(filesUnder).filter((path) => !wanted.has(path)),
		'Left over from something that went: `npm run generate` takes it away.'
	).toEqual([]);
});

test('the same code makes the same bytes', () => {
	expect([...pages()]).toEqual([...wanted]);
});

test('no page breaks its tables: every row has the cells of its heading', () => {
	for (const [path, text] of wanted) {
		if (!path.endsWith('.md')) continue;
		for (const block of text.split('\n\n').filter((part) => part.startsWith('|'))) {
			const cells = block
				.trim()
				.split('\n')
				.map((line) => line.split(/(?<!\\)\|/).length);
			expect(new Set(cells).size, `${path}: ${block.slice(0, 80)}`).toBe(1);
		}
	}
});
