import { deepStrictEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { describe, test, vi } from 'vitest';
import { applyChanges } from '#core/commands/edit.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { COLLECTIONS } from '#core/mapping/shape.ts';
import { LivingMapping } from '#document/living-mapping.ts';
import { anyMapping } from '../arbitraries.ts';
import { COMMANDS, anySteps, type Step } from '../arbitrary-commands.ts';
import { frozen } from '../frozen.ts';

// Laws run hundreds of cases: they may take their time where the machine is busy.
vi.setConfig({ testTimeout: 60_000 });

test('a document holds the very mapping that it was made from, also after a walk through bytes', () => {
	fc.assert(
		fc.property(anyMapping, (mapping) => {
			const living = LivingMapping.create(frozen(mapping));
			deepStrictEqual(plain(living.snapshot), mapping);
			deepStrictEqual(plain(LivingMapping.open([living.encode()]).snapshot), mapping);
		})
	);
});

describe.each(Object.entries(COMMANDS))('%s', (_, anyCommand) => {
	test('in the document does what it does to a plain mapping, and undo and redo are exact', () => {
		fc.assert(
			fc.property(anyMapping, anyCommand, (mapping, command) => {
				const living = LivingMapping.create(mapping);
				const before = living.snapshot;
				living.run(command);
				const after = living.snapshot;
				deepStrictEqual(plain(after), plain(applyChanges(before, command(before).changes)));
				living.undo();
				deepStrictEqual(plain(living.snapshot), plain(before));
				living.redo();
				deepStrictEqual(plain(living.snapshot), plain(after));
			}),
			{ numRuns: 80 }
		);
	});
});

test('any sequence of commands does what it does to a plain mapping', () => {
	fc.assert(
		fc.property(anyMapping, anySteps, (mapping, steps) => {
			const living = LivingMapping.create(mapping);
			let expected = mapping;
			for (const { command } of steps) {
				living.run(command);
				expected = applyChanges(expected, command(expected).changes);
			}
			deepStrictEqual(plain(living.snapshot), expected);
			deepStrictEqual(plain(LivingMapping.open([living.encode()]).snapshot), expected);
		}),
		{ numRuns: 80 }
	);
});

test('undo walks back through every step, redo forward again', () => {
	fc.assert(
		fc.property(anyMapping, anySteps, (mapping, steps) => {
			const living = LivingMapping.create(mapping);
			const history = runAll(living, steps);
			for (const [before, label] of history.toReversed()) {
				equal(living.undoLabel, label);
				living.undo();
				deepStrictEqual(living.snapshot, before);
			}
			equal(living.undoLabel, undefined);
			for (const [, label, after] of history) {
				equal(living.redoLabel, label);
				living.redo();
				deepStrictEqual(living.snapshot, after);
			}
			equal(living.redoLabel, undefined);
		}),
		{ numRuns: 80 }
	);
});

/** Before, label and after of each step that made one. */
function runAll(living: LivingMapping, steps: readonly Step[]): [Mapping, string, Mapping][] {
	return steps.flatMap(({ command }): [Mapping, string, Mapping][] => {
		const before = living.snapshot;
		const { label } = living.run(command);
		return living.snapshot === before ? [] : [[before, label, living.snapshot]];
	});
}

test('what a step does not touch is the same object in the next snapshot', () => {
	fc.assert(
		fc.property(anyMapping, anySteps, (mapping, steps) => {
			const living = LivingMapping.create(mapping);
			for (const { command } of steps) {
				const before = living.snapshot;
				const { changes } = living.run(command);
				for (const collection of COLLECTIONS) {
					const touched = new Set(
						changes.filter(({ path }) => path[0] === collection).map(({ path }) => path[1])
					);
					if (touched.size === 0) equal(living.snapshot[collection], before[collection]);
					const now = new Map(living.snapshot[collection].map((member) => [member.id, member]));
					for (const member of before[collection])
						if (!touched.has(member.id)) equal(now.get(member.id), member);
				}
			}
		})
	);
});

/** A snapshot as plain JSON would give it, so that only content is compared. */
function plain(mapping: Mapping): Mapping {
	return structuredClone(mapping);
}
