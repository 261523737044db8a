import { deepStrictEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import * as commands from '#core/commands/index.ts';
import { applyChanges, together, type Edit } from '#core/commands/edit.ts';
import { canonical } from '#core/mapping/canonical.ts';
import { readMappingText } from '#core/mapping/read.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { COLLECTIONS } from '#core/mapping/shape.ts';
import { writeMapping } from '#core/mapping/write.ts';
import { anyMapping } from '../../arbitraries.ts';
import { COMMANDS, anySteps } from '../../arbitrary-commands.ts';
import { frozen } from '../../frozen.ts';

// Laws run hundreds of cases: they may take their time where the machine is busy.
vi.setConfig({ testTimeout: 60_000 });

test('every command of the list has its arguments in test/arbitrary-commands.ts, and none that is gone', () => {
	expect(Object.keys(COMMANDS).sort()).toEqual(Object.keys(commands).sort());
});

/** What the edit did not name must be the very same object afterwards: screens and caches live on that. */
function keepsTheRest(before: Mapping, after: Mapping, { changes }: Edit): void {
	for (const collection of COLLECTIONS) {
		const touched = new Set(changes.filter(({ path }) => path[0] === collection).map(({ path }) => path[1]));
		if (touched.size === 0) equal(after[collection], before[collection]);
		for (const member of before[collection])
			if (!touched.has(member.id))
				equal(
					after[collection].find(({ id }) => id === member.id),
					member
				);
	}
}

describe.each(Object.entries(COMMANDS))('%s', (_, anyCommand) => {
	test('touches what it names and says so, and leaves a mapping that can be written and read', () => {
		fc.assert(
			fc.property(anyMapping, anyCommand, (mapping, command) => {
				const before = frozen(mapping);
				const edit = command(before);
				expect(edit.label !== '' || edit.changes.length === 0).toBe(true);
				const after = applyChanges(before, edit.changes);
				keepsTheRest(before, after, edit);
				deepStrictEqual(canonical(after), after);
				deepStrictEqual(readMappingText(writeMapping(after)), { ok: true, mapping: after });
			}),
			{ numRuns: 100 }
		);
	});
});

test('several commands together do what they do one after the other', () => {
	fc.assert(
		fc.property(anyMapping, anySteps, (mapping, steps) => {
			const edit = together(
				'all at once',
				steps.map(({ command }) => command)
			)(mapping);
			const oneByOne = steps.reduce((now, { command }) => applyChanges(now, command(now).changes), mapping);
			deepStrictEqual(applyChanges(mapping, edit.changes), oneByOne);
		})
	);
});
