/** `npm run generate`: writes the files that come from the code. `-- --check`: names those that differ, exit 1. */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OWN_FOLDERS, pages } from './generate/pages.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

function read(path: string): string | undefined {
	try {
		return readFileSync(join(root, path), 'utf8');
	} catch {
		return undefined;
	}
}

function filesIn(folder: string): string[] {
	try {
		return readdirSync(join(root, folder)).map((name) => `${folder}/${name}`);
	} catch {
		return [];
	}
}

const wanted = pages();
const changed = [...wanted].filter(([path, text]) => read(path) !== text).map(([path]) => path);
const leftOver = OWN_FOLDERS.flatMap(filesIn).filter((path) => !wanted.has(path));

if (process.argv.includes('--check')) {
	for (const path of changed) console.error(`${path} is not what the code says`);
	for (const path of leftOver) console.error(`${path} is left over: nothing in the code makes it`);
	if (changed.length + leftOver.length > 0) {
		console.error('Run `npm run generate` and commit what it writes.');
		process.exitCode = 1;
	} else console.log(`${wanted.size} generated files are up to date.`);
} else {
	for (const path of changed) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), wanted.get(path) ?? '');
		console.log(`wrote ${path}`);
	}
	for (const path of leftOver) {
		rmSync(join(root, path));
		console.log(`removed ${path}`);
	}
	console.log(`${wanted.size} generated files, ${changed.length} of them new or changed.`);
}
