import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChanges } from '#core/commands/edit.ts';
import { fieldsOf } from '#core/mapping/package-fields.ts';
import type { Package } from '#core/mapping/schema.ts';
import {
	explainedWords,
	fieldFiles,
	fieldsNamed,
	stepField,
	oddities,
	valuesFrom,
	valuesText
} from '#ui/packages/fields/field-rows.ts';
import { packedMappings } from '../../arbitrary-packages.ts';
import { mappingOf } from '../sessions.ts';

const pack: Package = {
	id: 'p',
	name: 'Dispute file',
	contents: ['vat'],
	fields: {
		a: { name: 'number', order: 'a0' },
		b: { name: 'line', file: 'Lines', order: 'a1' },
		c: { name: 'amount', description: 'In euro.', order: 'a2' },
		d: { name: 'Number', order: 'a3' }
	}
};
const mapping = mappingOf([{ id: 'vat', name: 'VAT number' }], { packages: [pack] });

describe('the fields of a package as rows', () => {
	test('stand file by file, each with the heading that it gets there where that is another', () => {
		expect(
			fieldFiles(mapping, pack).map(({ path, rows }) => [
				path,
				rows.map(({ field, heading }) => heading ?? field.name)
			])
		).toEqual([
			['data/dispute-file.csv', ['number', 'amount', 'Number_2']],
			['data/lines.csv', ['line']]
		]);
		expect(explainedWords(pack)).toBe('1 of 4 explained');
	});

	test('every field of any package stands in one row', () => {
		fc.assert(
			fc.property(packedMappings, (any) => {
				for (const one of any.packages) {
					const ids = fieldFiles(any, one).flatMap(({ rows }) => rows.map(({ field }) => field.id));
					expect(ids.toSorted()).toEqual(Object.keys(one.fields ?? {}).toSorted());
				}
			})
		);
	});

	test('a step changes places with the neighbour in the same file; the files stay in their order', () => {
		const files = fieldFiles(mapping, pack);
		const ids = (step: ReturnType<typeof stepField>) =>
			fieldsOf(applyChanges(mapping, step!(mapping).changes).packages[0]!).map(({ id }) => id);
		expect(ids(stepField(files, pack, 'a', 1))).toEqual(['c', 'b', 'a', 'd']);
		expect(ids(stepField(files, pack, 'c', -1))).toEqual(['c', 'b', 'a', 'd']);
		expect(ids(stepField(files, pack, 'd', -1))).toEqual(['a', 'b', 'd', 'c']);
		expect(stepField(files, pack, 'a', -1)).toBeUndefined();
		expect(stepField(files, pack, 'b', 1)).toBeUndefined();
		expect(stepField(files, pack, 'gone', 1)).toBeUndefined();
	});

	test('a field that is called as an item in the package comes from it', () => {
		let count = 0;
		const made = fieldsNamed(mapping, pack, ['vat_number', 'Total'], () => `f${(count += 1)}`);
		expect(made).toEqual([
			{ id: 'f1', name: 'vat_number', item: 'vat' },
			{ id: 'f2', name: 'Total' }
		]);
	});

	test('values are read back as they were written, one a line', () => {
		const word = fc.stringMatching(/^[a-z0-9=]{1,8}$/);
		fc.assert(
			fc.property(fc.array(fc.record({ value: word, label: word }), { minLength: 1 }), (values) => {
				expect(valuesFrom(valuesText(values))).toEqual(values);
			})
		);
		expect(valuesFrom(' open = Waits for us \n\npaid')).toEqual([
			{ value: 'open', label: 'Waits for us' },
			{ value: 'paid' }
		]);
		expect(valuesFrom(' \n ')).toBeUndefined();
	});

	test('what does not go with the type is told', () => {
		const field = { id: 'f', name: 'day', order: 'a0' };
		expect(oddities({ ...field, example: 'tomorrow' })).toEqual([]);
		expect(oddities({ ...field, type: 'date', example: '2026-02-30' })).toEqual([
			'The example does not fit the type: date (year-month-day).'
		]);
		expect(oddities({ ...field, type: 'integer', values: [{ value: '1' }, { value: 'two' }] })).toEqual([
			'Of its values these do not fit the type: “two”.'
		]);
	});
});
