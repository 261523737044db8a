import { deepStrictEqual } from 'node:assert/strict';
import { describe, test } from 'vitest';
import { acceptBaseline, acceptFindings, renewDecisions, withdrawDecisions } from '#core/commands/index.ts';
import type { Command } from '#core/commands/edit.ts';
import { emptyMapping } from '#core/mapping/empty.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { lint } from '#core/rules/lint.ts';
import { coverOf, unitsToAccept } from '#core/rules/acceptance.ts';
import { review } from '#core/rules/review.ts';
import { LivingMapping } from '#document/living-mapping.ts';

const GROUNDS = { reason: 'r', by: 'Ann', on: '2026-02-01' };
const COVERS = {
	'a~1/b:c': 'i',
	'misplaced-item/a': 'f',
	'no-success-measure/mapping/': 'h',
	'package-without-scope/package/p': 'g'
};

const start: Mapping = {
	...emptyMapping('m', 'Orders'),
	lastRef: 2,
	items: [
		{ id: 'a', ref: 'DMC-001', kind: 'field', name: '=1+1 ‮“', order: 'a0', surface: 'product' },
		{ id: 'b', ref: 'DMC-002', kind: 'status', name: '</b>', order: 'a1' }
	],
	packages: [{ id: 'p', name: 'Records', contents: ['a'] }]
};

/** Both do their part at the same moment, then read each other's: what both end with. */
function atOnce(from: Mapping, mine: Command, yours: Command): Mapping {
	const state = LivingMapping.create(from).encode();
	const seats = [mine, yours].map((command) => {
		const living = LivingMapping.open([state]);
		living.run(command);
		return living;
	}) as [LivingMapping, LivingMapping];
	const letters = seats.map((living) => living.encode()) as [Uint8Array, Uint8Array];
	seats[0].receive(letters[1]);
	seats[1].receive(letters[0]);
	const [here, there] = seats.map(({ snapshot }) => structuredClone(snapshot)) as [Mapping, Mapping];
	deepStrictEqual(here, there);
	return here;
}

function alone(from: Mapping, command: Command): Mapping {
	const living = LivingMapping.create(from);
	living.run(command);
	return structuredClone(living.snapshot);
}

describe('of two people who decide at the same moment both are heard', () => {
	test('each accepts another finding: both are accepted', () => {
		const all = lint(start);
		const [first = [], second = []] = [all.slice(0, 1), all.slice(1)].map((some, i) => {
			let count = 0;
			return unitsToAccept(start, all, some, () => `d${i}-${(count += 1)}`);
		});
		const both = atOnce(start, acceptFindings(first, GROUNDS), acceptFindings(second, GROUNDS));
		const { open, stale, accepted } = review(both);
		deepStrictEqual([open, stale, accepted.length], [[], [], all.length]);
	});

	test('each opens another finding of a baseline: both are open', () => {
		const all = lint(start);
		const covers = coverOf(start, all, all);
		const [one = '', other = ''] = Object.keys(covers);
		const baseline = alone(start, acceptBaseline('base', covers, GROUNDS));
		const opened = atOnce(
			baseline,
			withdrawDecisions([{ decision: 'base', covered: one }]),
			withdrawDecisions([{ decision: 'base', covered: other }])
		);
		const left = Object.fromEntries(Object.entries(covers).filter(([key]) => key !== one && key !== other));
		deepStrictEqual(opened.decisions, [{ ...baseline.decisions[0], covers: left }]);
	});

	test('one opens a finding of a baseline, the other says that another still holds', () => {
		const baseline = alone(start, acceptBaseline('base', COVERS, GROUNDS));
		deepStrictEqual(baseline.decisions[0]?.covers, COVERS);
		const unit = { id: 'new', rule: 'no-success-measure', at: 'mapping/', of: 'now' };
		const both = atOnce(
			baseline,
			withdrawDecisions([
				{ decision: 'base', covered: 'misplaced-item/a' },
				{ decision: 'base', covered: 'a~1/b:c' }
			]),
			renewDecisions([{ decision: 'base', out: { covered: 'no-success-measure/mapping/', unit } }], {
				by: 'Bo',
				on: '2026-03-01'
			})
		);
		deepStrictEqual(both.decisions, [
			{ ...baseline.decisions[0], covers: { 'package-without-scope/package/p': 'g' } },
			{ ...unit, scope: 'item', reason: 'r', by: 'Bo', on: '2026-03-01' }
		]);
	});
});
