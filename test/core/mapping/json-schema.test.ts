import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { readMapping } from '#core/mapping/read.ts';
import { mappingJsonSchema } from '#core/mapping/schema.ts';
import { writeMapping } from '#core/mapping/write.ts';
import { anyMapping } from '../../arbitraries.ts';
import { FULL } from './full-mapping.ts';

vi.setConfig({ testTimeout: 60_000 });

const ajv = new Ajv2020({ strict: true, allErrors: true });
const schema = mappingJsonSchema();
const isValid = ajv.compile(schema);

test('the schema is valid JSON Schema 2020-12', () => {
	expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
	expect(ajv.validateSchema(schema), JSON.stringify(ajv.errors)).toBe(true);
});

test('every mapping that can be written is valid by it', () => {
	fc.assert(
		fc.property(anyMapping, (mapping) => {
			isValid(JSON.parse(writeMapping(mapping)));
			expect(isValid.errors).toBe(null);
		})
	);
});

test.each<[string, object]>([
	['a kind that is none', { items: [{ ...FULL.items[0], kind: 'page' }] }],
	['an item without a name', { items: [{ ...FULL.items[1], name: undefined }] }],
	['an answer that is none', { items: [{ ...FULL.items[0], answers: { frequency: 'often' } }] }],
	['a ballot without answers', { items: [{ ...FULL.items[0], ballots: { b: { by: 'Ann' } } }] }],
	['an identifier with a slash', { roles: [{ id: 'a/b', name: 'x', side: 'customer' }] }],
	['a counter below zero', { lastRef: -1 }],
	['no stages', { stages: undefined }],
	['another version', { version: 2 }]
])('%s: refused by the schema and by the reader alike', (_, part) => {
	const json: unknown = JSON.parse(JSON.stringify({ ...FULL, ...part }));
	expect(isValid(json)).toBe(false);
	const read = readMapping(json);
	expect(read.ok && read.newer === undefined).toBe(false);
});
