import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeMapping } from '#core/mapping/write.ts';
import type { Item } from '#core/mapping/item-schema.ts';
import { HOSTILE_TEXTS } from '../hostile-texts.ts';
import { mappingOf } from '../ui/sessions.ts';
import { inside } from './inside.ts';
import { newFolder } from './run.ts';

const folder = newFolder();
function file(name: string, text: string): string {
	const path = join(folder, name);
	writeFileSync(path, text);
	return path;
}
const mapped = (name: string, items: readonly (Partial<Item> & { id: string })[]) =>
	file(`${name}.demarc.json`, writeMapping(mappingOf(items)));

const BEFORE = mapped('before', [
	{ id: 'a', name: 'Limit', surface: 'product' },
	{ id: 'b', name: 'Status', answers: { nextAction: 'customer' } },
	{ id: 'c', name: 'Old' }
]);
const AFTER = mapped('after', [
	{ id: 'a', name: 'Limit', surface: 'support' },
	{ id: 'b', name: 'State', answers: { nextAction: 'internal' } },
	{ id: 'd', name: 'New', ref: 'DMC-009' }
]);

test('says what differs, item by item, and ends with 1', async () => {
	const { code, out, err } = await inside(['diff', BEFORE, AFTER]);
	expect([code, err]).toEqual([1, '']);
	expect(out).toContain('  > DMC-001 Limit moved from Product to Support tooling\n');
	expect(out).toMatch(/^ {2}\? DMC-002 State .*was called “Status”/m);
	expect(out).toContain('  + DMC-009 New was added\n');
	expect(out).toContain('  - DMC-003 Old was removed\n');
	expect(out).toMatch(/1 added, 1 removed, 2 changed, 0 in another order\n$/);
});

test('as JSON it gives the ways, the words and the values; as Markdown a table', async () => {
	const json = JSON.parse((await inside(['diff', BEFORE, AFTER, '--format', 'json'])).out) as {
		same: boolean;
		items: Record<string, number>;
		differences: { ref: string; ways: string[]; fields: unknown[] }[];
	};
	expect([json.same, json.items['moved'], json.items['answered'], json.items['renamed']]).toEqual([
		false,
		1,
		1,
		1
	]);
	expect(json.differences.find(({ ref }) => ref === 'DMC-001')).toMatchObject({
		ways: ['moved'],
		fields: [{ path: ['surface'], before: 'product', after: 'support' }]
	});
	const markdown = await inside(['diff', BEFORE, AFTER, '--format', 'markdown']);
	expect([markdown.code, markdown.out.includes('| DMC-001 Limit | moved to another surface |')]).toEqual([
		1,
		true
	]);
});

test('of two that are the same it says so, in every form, and ends with 0', async () => {
	for (const format of ['text', 'json', 'markdown']) {
		const { code, out } = await inside(['diff', BEFORE, BEFORE, '--format', format]);
		expect([code, /othing differs|"same": true/.test(out)], format).toEqual([0, true]);
	}
});

test('two lists are compared by what people typed, wherever a row was put in', async () => {
	const one = file('one.csv', 'name,kind\nLimit,field\nStatus,status\n');
	const two = file('two.csv', 'name,kind\nVAT number,field\nLimit,field\nStatus,status\n');
	const { code, out } = await inside(['diff', one, two]);
	expect(code).toBe(1);
	expect(out).toContain('+ DMC-001 VAT number was added');
	expect(out).not.toMatch(/was called|was removed/);
	expect((await inside(['diff', one, one])).code).toBe(0);
});

test('names from a file can’t steer the terminal', async () => {
	const hostile = mapped(
		'hostile',
		HOSTILE_TEXTS.map((name, i) => ({ id: `h${i}`, name }))
	);
	const { out } = await inside(['diff', BEFORE, hostile]);
	expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
});

test('ends with 2 for input and options that it can’t use, with one line', async () => {
	for (const args of [
		['diff'],
		['diff', BEFORE],
		['diff', BEFORE, '/no/such/gone.json'],
		['diff', '-', '-'],
		['diff', BEFORE, AFTER, AFTER],
		['diff', BEFORE, AFTER, '--format', 'loud']
	]) {
		const { code, out, err } = await inside(args);
		expect([code, out, err.trim().split('\n').length], args.join(' ')).toEqual([2, '', 1]);
	}
	expect((await inside(['help', 'diff'])).out).toContain('--format text|json|markdown');
});
