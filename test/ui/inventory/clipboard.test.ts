import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importItems, preview } from '#core/importers/accept.ts';
import { propose } from '#core/importers/index.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { applyChanges } from '#core/commands/edit.ts';
import { cellsOf, formsOf, pastedInto } from '#ui/inventory/clipboard.ts';
import { editableColumn } from '#ui/inventory/columns.ts';
import { anyText } from '../../arbitrary-texts.ts';
import { mappingOf } from '../sessions.ts';

const linesOf = (mapping: Mapping) => formsOf(cellsOf(mapping.items, mapping))['text/plain'];
const read = (text: string) => {
	const proposal = propose({ name: 'pasted.txt', text });
	if (!proposal.ok || proposal.type !== 'items') throw new Error(JSON.stringify(proposal));
	return proposal;
};

describe('copied rows', () => {
	test('come back as the same items, whatever their texts are', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(anyText, anyText), { minLength: 1, maxLength: 5 }), (texts) => {
				const mapping = mappingOf(
					texts.map(([name, notes], i) => ({
						id: `i${i}`,
						kind: 'status' as const,
						name: name || 'x',
						stage: 'a',
						answers: { blastRadius: [], frequency: 'exception' as const },
						...(notes ? { notes } : {})
					})),
					{ stages: [{ id: 'a', name: 'In, "review"\tnow', order: 'a' }] }
				);
				const { same, added, changed } = preview(mapping, read(linesOf(mapping)));
				expect({ same: same.length, added, changed }).toEqual({
					same: texts.length,
					added: [],
					changed: []
				});
			})
		);
	});

	test('are safe to open in a spreadsheet, and only columns with something in them are there', () => {
		const mapping = mappingOf([{ id: 'a', name: '=HYPERLINK("http://x")', surface: 'product' }]);
		const [head, row] = linesOf(mapping).split('\n');
		expect(head?.split('\t')).toEqual(['ref', 'kind', 'name', 'surface']);
		expect(row?.split('\t')[2]).toMatch(/^"?'=/);
	});

	test('make the same items in another mapping', () => {
		const mapping = mappingOf([{ id: 'a', name: 'VAT', tags: ['x', 'y'] }, { id: 'b' }]);
		const empty = mappingOf([]);
		let made = 0;
		const edit = importItems(read(linesOf(mapping)), () => `n${(made += 1)}`)(empty);
		const items = applyChanges(empty, edit.changes).items;
		expect(items.map(({ ref, name, tags }) => [ref, name, tags])).toEqual([
			['DMC-001', 'VAT', ['x', 'y']],
			['DMC-002', 'b', undefined]
		]);
	});
});

test('a pasted word is the value it means in its column, or none', () => {
	const mapping = mappingOf([], { stages: [{ id: 's1', name: 'In review', order: 'a' }] });
	const into = (id: Parameters<typeof editableColumn>[0], text: string) =>
		pastedInto(editableColumn(id), text, mapping);
	expect(into('surface', 'Support tooling')).toBe('support');
	expect(into('stage', ' in review ')).toBe('s1');
	expect(into('nextAction', 'our team')).toBe('internal');
	expect(into('blastRadius', 'privileged; how we decide')).toEqual(['internal-logic', 'privileged']);
	expect(into('blastRadius', 'nothing')).toEqual([]);
	expect(into('name', "'=1+1")).toBe('=1+1');
	for (const [id, text] of [
		['surface', 'Moon'],
		['blastRadius', 'nothing, privileged'],
		['blastRadius', 'lava']
	] as const)
		expect(into(id, text)).toBeUndefined();
});
