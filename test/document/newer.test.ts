import { expect, it } from 'vitest';
import { renameMapping } from '#core/commands/edit-mapping.ts';
import { emptyMapping } from '#core/mapping/empty.ts';
import { readMappingText } from '#core/mapping/read.ts';
import { writeMapping } from '#core/mapping/write.ts';
import { LivingMapping } from '#document/living-mapping.ts';

it('shows a mapping of a newer format, gives it back whole, and changes nothing in it', () => {
	const newer = { ...emptyMapping('from-later', 'From later'), version: 7, moods: { 'item-1': 'calm' } };
	const read = readMappingText(JSON.stringify(newer));
	if (!read.ok) throw new Error(JSON.stringify(read.problems));
	expect(read.newer).toBe(7);

	const living = LivingMapping.create(read.mapping);
	living.run(renameMapping('Taken over'));
	expect(living.snapshot.title).toBe('From later');
	expect(living.undoLabel).toBeUndefined();
	expect(JSON.parse(writeMapping(living.snapshot))).toEqual(newer);
});
