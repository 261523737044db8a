import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
	ballotFrom,
	ballotJsonSchema,
	readBallot,
	votingCopy,
	writeBallot,
	type BallotFile
} from '#core/mapping/ballot-file.ts';
import { canonical } from '#core/mapping/canonical.ts';
import { readMappingText } from '#core/mapping/read.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { writeMapping } from '#core/mapping/write.ts';
import { anyMapping, mappings } from '../../arbitraries.ts';
import { FULL } from './full-mapping.ts';

vi.setConfig({ testTimeout: 60_000 });

const ajv = new Ajv2020({ strict: true, allErrors: true });
const isValid = ajv.compile(ballotJsonSchema());
const anyVoter = fc.constantFrom('Ann', 'Seat 4', '=1+1', '  Ben ', 'ﷺ');
const parsed = (ballot: BallotFile): unknown => JSON.parse(writeBallot(ballot));

describe('a ballot file', () => {
	test('is valid by its schema and reads as it was written, in one form', () => {
		fc.assert(
			fc.property(anyMapping, anyVoter, (mapping, by) => {
				const ballot = ballotFrom(mapping, by);
				const json = parsed(ballot);
				isValid(json);
				expect(isValid.errors).toBe(null);
				const read = readBallot(json);
				expect(read).toEqual({ ok: true, ballot });
				expect(read.ok && writeBallot(read.ballot)).toBe(writeBallot(ballot));
			})
		);
	});

	test('holds who answered what for judged items, and nothing else of the mapping', () => {
		const { items, ...rest } = ballotFrom({ ...FULL, votingCopyOf: undefined } as Mapping, ' Ann ');
		expect(rest).toEqual({
			format: 'demarc/ballot',
			version: 1,
			mapping: { id: 'full', title: 'Invoice disputes' },
			by: 'Ann'
		});
		for (const item of items)
			expect(['id', 'ref', 'kind', 'name', 'answers']).toEqual(expect.arrayContaining(Object.keys(item)));
	});

	const GOOD = parsed(ballotFrom(FULL, 'Ann')) as Record<string, unknown> & { items: object[] };
	test.each<[string, unknown, string]>([
		['no object', 5, ''],
		['a mapping', FULL, 'format'],
		['a later version', { ...GOOD, version: 2 }, 'version'],
		['no version', { ...GOOD, version: undefined }, 'version'],
		['no name', { ...GOOD, by: ' ' }, 'by'],
		['a name as long as a book', { ...GOOD, by: 'a'.repeat(201) }, 'by'],
		['no mapping', { ...GOOD, mapping: null }, 'mapping'],
		[
			'an answer that is none',
			{ ...GOOD, items: [{ ...GOOD.items[0], answers: { frequency: 'x' } }] },
			'items/0/answers/frequency'
		],
		['an identifier that is none', { ...GOOD, items: [{ ...GOOD.items[0], id: '../x' }] }, 'items/0/id'],
		['one item twice', { ...GOOD, items: [GOOD.items[0], GOOD.items[0]] }, 'items/1/id']
	])('%s: refused with its place', (_, json, at) => {
		const read = readBallot(json);
		expect(!read.ok && read.problems[0]?.at).toBe(at);
	});

	test('is read whatever stands in it, and never throws', () => {
		fc.assert(
			fc.property(
				fc.jsonValue(),
				fc.constantFrom('by', 'items', 'mapping', 'version', '__proto__'),
				(value, key) => {
					const read = readBallot({ ...GOOD, [key]: value });
					if (read.ok) expect(readBallot(parsed(read.ballot))).toEqual(read);
					else expect(read.problems.length).toBeGreaterThan(0);
				}
			),
			{ numRuns: 300 }
		);
	});
});

describe('a voting copy', () => {
	test('is an ordinary mapping, the same for the same, and a copy of itself', () => {
		fc.assert(
			fc.property(anyMapping, (mapping) => {
				const copy = votingCopy(mapping);
				expect(canonical(copy)).toEqual(copy);
				expect(readMappingText(writeMapping(copy))).toEqual({ ok: true, mapping: copy });
				expect(votingCopy(copy).votingCopyOf).toEqual(copy.votingCopyOf);
			})
		);
	});

	test('keeps what is known of each item, and nothing of what anybody concluded', () => {
		fc.assert(
			fc.property(mappings({ maxItems: 4 }), (mapping) => {
				const secret = {
					...mapping,
					items: mapping.items.map((item) => ({
						...item,
						'x-verdict': 'LEAD',
						notes: 'LEAD',
						acceptance: 'LEAD',
						ballots: { a: { by: 'LEAD', answers: {} } }
					}))
				};
				const copy = votingCopy(secret);
				expect(writeMapping(copy).replace(JSON.stringify(mapping.title), '')).not.toContain('LEAD');
				for (const [i, item] of copy.items.entries()) {
					const { id, ref, kind, name, today, stage, description } = mapping.items[
						i
					] as Mapping['items'][number];
					expect(item).toMatchObject(
						JSON.parse(JSON.stringify({ id, ref, kind, name, today, stage, description })) as object
					);
					for (const key of ['answers', 'evidence', 'ballots', 'surface', 'notes', 'nextStep', 'access'])
						expect(item).not.toHaveProperty(key);
				}
				expect([copy.links, copy.packages, copy.measures, copy.decisions]).toEqual([[], [], [], []]);
			})
		);
	});

	test('filled in gives a ballot for the mapping that it was made of, with notes as reasons', () => {
		const original = { ...FULL, id: 'original', votingCopyOf: undefined } as Mapping;
		const copy = votingCopy(original);
		const [first, ...others] = copy.items;
		const answered = { ...first, answers: { frequency: 'recurring' }, notes: 'They ask weekly.' };
		const ballot = ballotFrom({ ...copy, id: 'x', items: [answered, ...others] } as Mapping, 'Ann');
		expect(ballot.mapping.id).toBe('original');
		expect(ballot.items).toMatchObject([
			{ id: 'a', reason: 'They ask weekly.', answers: { frequency: 'recurring' } }
		]);
		expect(ballotFrom({ ...FULL, votingCopyOf: undefined } as Mapping, 'Ann').items[0]).not.toHaveProperty(
			'reason'
		);
	});
});
