import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChanges } from '#core/commands/edit.ts';
import { goOnWith } from '#core/reuse/go-on.ts';
import { mappings } from '../../arbitraries.ts';

test('a mapping goes on with a template in its own words, once; one that began with none stays as it is', () => {
	fc.assert(
		fc.property(mappings({ maxItems: 3 }), mappings({ maxItems: 1 }), (mapping, other) => {
			const template = { ...other, guide: { version: '7' } };
			const command = goOnWith(template);
			const next = applyChanges(mapping, command(mapping).changes);
			if (!mapping.template) {
				expect(next).toEqual(mapping);
				return;
			}
			const { words } = mapping.template;
			expect(next.template).toMatchObject({ id: other.id, title: other.title, version: '7' });
			expect(next.template?.words).toEqual(words);
			expect(command(next).changes).toEqual([]);
		}),
		{ numRuns: 60 }
	);
});
