/** `demarc new`: a mapping in the team's words, the same each time, and a sentence where something is not as it should be. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMappingText } from '#core/mapping/read.ts';
import { BUNDLED } from '../core/templates/bundled.ts';
import { HOSTILE_TEXTS } from '../hostile-texts.ts';
import { inside } from './inside.ts';

const folder = mkdtempSync(join(tmpdir(), 'demarc-new-'));

describe.each(BUNDLED)('%s', (name) => {
	it('begins without a guide and without open braces, the same each time', async () => {
		const first = await inside(['new', name, '-']);
		expect(first.code).toBe(0);
		expect(first.out).not.toMatch(/\{\w+\}/);
		expect(await inside(['new', name, '-'])).toEqual(first);
		const read = readMappingText(first.out);
		expect(read.ok && read.mapping.template).toMatchObject({ id: name, version: '1' });
		expect(read.ok && read.mapping['guide']).toBeUndefined();
	});

	it('is told of with what it is about', async () => {
		const { out } = await inside(['templates']);
		expect(out).toMatch(new RegExp(`^${name} +\\S.*\\(\\d+ items, \\d+ minutes\\)\\n {26}\\S.*\\.$`, 'm'));
		expect(out).not.toMatch(/\{\w+\}/);
	});
});

it.each(HOSTILE_TEXTS.filter((text) => !text.includes('\0')))(
	'takes any word as a word: %j',
	async (word) => {
		const { code, out } = await inside(['new', 'approvals', '-', '--set', `customer=${word}`]);
		expect(code).toBe(0);
		const read = readMappingText(out);
		expect(read.ok && read.mapping.template?.words?.['customer']).toBe(
			word.slice(0, 200).replace(/\s+/g, ' ').trim() || 'customer'
		);
	}
);

it('takes words with an equals sign, a title and an identifier, and writes a file', async () => {
	const out = join(folder, 'ours.demarc.json');
	const sets = ['--set', 'product=a=b', '--title', ' Ours ', '--id', 'acme-1'];
	const run = await inside(['new', 'approvals', out, ...sets]);
	expect(run).toMatchObject({ code: 0, out: '' });
	const read = readMappingText(readFileSync(out, 'utf8'));
	expect(read.ok && [read.mapping.id, read.mapping.title, read.mapping.template?.words?.['product']]).toEqual(
		['acme-1', 'Ours', 'a=b']
	);
});

it('begins with a file of one’s own, and never writes over it', async () => {
	const own = join(folder, 'own.demarc-template.json');
	writeFileSync(own, (await inside(['templates', 'approvals', '-'])).out);
	expect((await inside(['new', own, '-'])).code).toBe(0);
	expect((await inside(['new', own, own])).code).toBe(2);
	const plain = join(folder, 'plain.demarc.json');
	writeFileSync(plain, (await inside(['new', own, '-'])).out);
	expect((await inside(['new', plain, '-'])).err).toContain('no template');
});

it.each([
	[[], 'new takes a template and a file'],
	[['approvals'], 'new takes a template and a file'],
	[['nothing', '-'], 'There is no template “nothing”. There are: account-administration'],
	[['../package', '-'], 'There is no template'],
	[['approvals', '-', '--set', 'customer'], '--set takes a key and a value'],
	[['approvals', '-', '--set', 'constructor=x'], 'There is no variable “constructor”'],
	[['approvals', '-', '--set', 'customer=a', '--set', 'customer=b'], '“customer” is set twice.'],
	[['approvals', '-', '--id', '../x'], '--id takes']
])('says what is wrong with %j', async (args, says) => {
	const { code, err } = await inside(['new', ...args]);
	expect([code, err]).toEqual([2, expect.stringContaining(says)]);
});

it('helps', async () => {
	const own = await inside(['new', '--help']);
	expect(await inside(['help', 'new'])).toEqual(own);
	expect(own.out).toMatch(/^demarc new TEMPLATE OUT/);
	expect((await inside(['help'])).out).toContain('demarc new TEMPLATE OUT');
});
