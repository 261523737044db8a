import { deepStrictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { test, vi } from 'vitest';
import { canonical } from '#core/mapping/canonical.ts';
import { readMappingText } from '#core/mapping/read.ts';
import { writeMapping } from '#core/mapping/write.ts';
import { anyMapping } from '../../arbitraries.ts';

// Laws run hundreds of cases: they may take their time where the machine is busy.
vi.setConfig({ testTimeout: 60_000 });

test('what is written is read back equal', () => {
	fc.assert(
		fc.property(anyMapping, (mapping) => {
			deepStrictEqual(readMappingText(writeMapping(mapping)), { ok: true, mapping });
		}),
		{ numRuns: 200 }
	);
});

test('a canonical mapping is its own canonical form', () => {
	fc.assert(
		fc.property(anyMapping, (mapping) => {
			deepStrictEqual(canonical(mapping), mapping);
		})
	);
});
