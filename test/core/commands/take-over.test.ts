import { deepStrictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { test } from 'vitest';
import { applyChanges } from '#core/commands/edit.ts';
import { takeOver } from '#core/commands/take-over.ts';
import { FORMAT_VERSION } from '#core/mapping/vocabulary.ts';
import { anyMapping } from '../../arbitraries.ts';

test('makes the mapping the other one, but for its identity, and never counts references back', () => {
	fc.assert(
		fc.property(anyMapping, anyMapping, (mapping, target) => {
			const { createdAt: _, ...rest } = target;
			deepStrictEqual(applyChanges(mapping, takeOver(target, 'restored')(mapping).changes), {
				...rest,
				id: mapping.id,
				lastRef: Math.max(mapping.lastRef, target.lastRef),
				...('createdAt' in mapping ? { createdAt: mapping.createdAt } : {})
			});
		})
	);
});

test('of what is the same already nothing changes', () => {
	fc.assert(
		fc.property(anyMapping, (mapping) => {
			deepStrictEqual(takeOver(structuredClone(mapping), 'restored')(mapping).changes, []);
		})
	);
});

test('a newer format is not taken over', () => {
	fc.assert(
		fc.property(anyMapping, anyMapping, (mapping, target) => {
			const newer = { ...target, version: FORMAT_VERSION + 1 };
			deepStrictEqual(takeOver(newer, 'restored')(mapping).changes, []);
		})
	);
});
