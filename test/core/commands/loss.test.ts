import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChanges } from '#core/commands/edit.ts';
import { lossOf } from '#core/commands/loss.ts';
import { removeItems } from '#core/commands/index.ts';
import { COLLECTIONS } from '#core/mapping/shape.ts';
import { anyMapping } from '../../arbitraries.ts';
import { anyStep } from '../../arbitrary-commands.ts';
import { mappingOf } from '../../ui/sessions.ts';

test('of every command: it says what is gone afterwards, list by list, and nothing else', () => {
	fc.assert(
		fc.property(anyMapping, anyStep, (mapping, { command }) => {
			const { changes } = command(mapping);
			const after = applyChanges(mapping, changes);
			const { members, values } = lossOf(mapping, changes);
			const total = COLLECTIONS.map((list) => {
				const left = new Set(after[list].map(({ id }) => id));
				const gone = (mapping[list] as readonly { id: string }[]).filter(({ id }) => !left.has(id)).length;
				expect(Object.hasOwn(members, list) ? members[list] : 0).toBe(gone);
				return gone;
			}).reduce((sum, count) => sum + count, 0);
			// What gives something, or takes whole members, is not told as emptied as well.
			if (total > 0 || changes.some(({ value }) => value !== undefined)) expect(values).toBe(0);
			else expect(values).toBe(changes.length);
		})
	);
});

test('an item that goes takes its links along: both are told', () => {
	const mapping = mappingOf([{ id: 'a' }, { id: 'constructor' }], {
		links: [{ id: 'l', kind: 'leads-to', from: 'a', to: 'constructor' }]
	});
	const { changes } = removeItems(['constructor'])(mapping);
	expect(lossOf(mapping, changes)).toEqual({ members: { items: 1, links: 1 }, values: 0 });
});
