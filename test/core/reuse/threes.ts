/** A template at two versions, and a mapping made of the first: all three went their own ways. */
import fc from 'fast-check';
import { applyChanges } from '#core/commands/edit.ts';
import { canonical } from '#core/mapping/canonical.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { startFrom } from '#core/templates/start.ts';
import { anyMapping } from '../../arbitraries.ts';
import { anySteps } from '../../arbitrary-commands.ts';

export interface Three {
	readonly old: Mapping;
	readonly now: Mapping;
	readonly mine: Mapping;
}

const withGuide = (mapping: Mapping, version: string, key: object): Mapping =>
	canonical({ ...mapping, guide: { version, ...(Object.keys(key).length > 0 ? { key } : {}) } } as Mapping);

export const anyThree: fc.Arbitrary<Three> = fc
	.tuple(anyMapping, anySteps, anySteps, fc.boolean())
	.map(([template, theirs, ours, hasKey]) => {
		const { template: _from, votingCopyOf: _of, ...bare } = template;
		const old = bare as Mapping;
		const after = (mapping: Mapping, steps: typeof theirs) =>
			steps.reduce((now, { command }) => applyChanges(now, command(now).changes), mapping);
		const key = Object.fromEntries(
			hasKey ? old.items.map(({ id }) => [id, { answers: { frequency: 'recurring' } }]) : []
		);
		const first = withGuide(old, '1', key);
		const begun = startFrom(first, {}, () => 'mine');
		return {
			old: first,
			now: withGuide(after(old, theirs), '2', key),
			// Whatever the steps were: it is known where it came from.
			mine: { ...after(begun, ours), template: begun.template } as Mapping
		};
	});
