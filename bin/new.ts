/** `npm run new rule <id>`: a rule's file from a skeleton, its line in the list, and what comes next. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listed, skeleton } from './new/rule.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const list = join(root, 'src/core/rules/index.ts');

function refuse(why: string): never {
	console.error(why);
	process.exit(1);
}

const [what, id] = process.argv.slice(2);
if (what !== 'rule' || id === undefined) refuse('Say what: npm run new rule <id>');
if (!/^[a-z]+(-[a-z]+)+$/.test(id))
	refuse(`“${id}” is no good id: two or more words in lower case, like status-without-next-step.`);
const path = `src/core/rules/${id}.ts`;
if (existsSync(join(root, path))) refuse(`${path} is there already.`);

const lines = listed(readFileSync(list, 'utf8'), id);
writeFileSync(join(root, path), skeleton(id));
writeFileSync(list, lines);
console.log(`wrote ${path} and its line in src/core/rules/index.ts

Next:
1. Fill it in: the words, the check, a bad example that trips it and a good one that does not.
2. Add its cases to a table of test/core/rules (cases.test.ts lists them), then
   npx vitest run --project unit test/core/rules
3. npm run generate writes docs/rules/${id}.md; commit it with the rule.`);
