import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listed, skeleton } from '../../bin/new/rule.ts';
import { root } from './sources.ts';

const list = readFileSync(join(root, 'src/core/rules/index.ts'), 'utf8');
const names = (text: string) => [...text.matchAll(/^\t(\w+),?$/gm)].map(([, name]) => name as string);
const imports = (text: string) =>
	[...text.matchAll(/^import (\w+) from '\.\/[a-z-]+\.ts';$/gm)].map(([, name]) => name as string);

test.each([
	['a-first-rule', 'aFirstRule'],
	['m-middle-rule', 'mMiddleRule'],
	['zz-last-rule', 'zzLastRule']
])('%s comes into the list at its place, and nothing else changes', (id, name) => {
	const longer = listed(list, id);
	expect(names(longer)).toEqual([...names(list), name].sort());
	expect(imports(longer)).toEqual([...imports(list), name].sort());
	const added = longer.split('\n').filter((line) => !list.split('\n').includes(line));
	expect(added.filter((line) => !line.includes(name)).length).toBeLessThanOrEqual(1);
	expect(longer).not.toMatch(/[^,[]\n\t\w+,?\n/);
});

test('a rule that is there is not made twice', () => {
	expect(() => listed(list, 'hazard-exposed')).toThrow('in the list already');
});

test('the skeleton carries the id and the two examples', () => {
	const text = skeleton('some-new-rule');
	expect(text).toContain(`id: 'some-new-rule'`);
	expect(text).toMatch(/bad: \{[\s\S]*good: \{/);
});
