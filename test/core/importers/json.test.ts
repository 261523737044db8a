import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propose } from '#core/importers/index.ts';
import { writeMapping } from '#core/mapping/write.ts';
import { anyMapping } from '../../arbitraries.ts';
import { asItems, asMapping, asRefusal } from './reading.ts';

const read = (text: string) => propose({ name: 'x.json', text });

describe('JSON', () => {
	it('of a mapping gives the same mapping', () => {
		fc.assert(
			fc.property(anyMapping, (mapping) => {
				expect(asMapping(read(writeMapping(mapping))).mapping).toEqual(mapping);
			}),
			{ numRuns: 50 }
		);
	}, 30_000);

	it('of a newer format says so', () => {
		const { newer, remarks } = asMapping(
			read(
				'{"format":"demarc/mapping","version":9,"id":"m","title":"T","lastRef":0,"stages":[],"roles":[],"items":[],"links":[],"packages":[],"measures":[],"decisions":[],"new":1}'
			)
		);
		expect(newer).toBe(9);
		expect(remarks).toHaveLength(1);
	});

	it('of objects is read like a table, known keys in their fields and the others in the notes', () => {
		const list = [
			{ name: 'A', kind: 'status', answers: { frequency: 'recurring', blastRadius: [] }, tags: ['x', 'y'] },
			{ title: 'not the name', name: 'B', priority: 3, deep: { a: [1] }, gone: null }
		];
		for (const text of [
			JSON.stringify(list),
			JSON.stringify({ items: list }),
			`\ufeff${JSON.stringify(list)}`
		])
			expect(asItems(read(text)).items).toMatchObject([
				{ name: 'A', kind: 'status', answers: { frequency: 'recurring', blastRadius: [] }, tags: ['x', 'y'] },
				{ name: 'B', kind: 'field', notes: 'title: not the name\npriority: 3\ndeep: {"a":[1]}' }
			]);
	});

	it('tells its entries by number', () => {
		const { refused } = asItems(read('[{"name":"A"},{"name":""},{"kind":"field"}]'));
		expect(refused.map(({ at }) => at)).toEqual(['entry 2', 'entry 3']);
	});

	it.each([
		['nothing', '', ''],
		['broken off', '{"a":', 'line 1, column 6'],
		['a comma too many', '[{"name":"A"},\n]', 'line 2, column 1'],
		['null', 'null', ''],
		['a number', '5', ''],
		['texts alone', '["a","b"]', ''],
		['an empty list', '[]', ''],
		['another format', '{"format":"other","items":5}', ''],
		['nested too deeply', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, ''],
		['a mapping with a wrong kind', '{"format":"demarc/mapping","version":1}', 'id']
	])('%s is refused', (_, text, at) => {
		expect(asRefusal(read(text))[0]?.at).toBe(at);
	});
});
