import { expect, it } from 'vitest';
import { renameMapping } from '#core/commands/edit-mapping.ts';
import { emptyMapping } from '#core/mapping/empty.ts';
import { readMappingText } from '#core/mapping/read.ts';
import { writeMapping } from '#core/mapping/write.ts';
import { LivingMapping } from '#document/living-mapping.ts';

it('shows a mapping of a newer format, gives it back whole, and changes nothing in it', () => {
	// As a file: lists that may be absent are left out while empty.
	const {
		agenda: _agenda,
		parked: _parked,
		views: _views,
		handOffs: _handOffs,
		replies: _replies,
		...begun
	} = emptyMapping('from-later', 'From later');
	const newer = { ...begun, version: 7, moods: { 'item-1': 'calm' } };
	const read = readMappingText(JSON.stringify(newer));
	if (!read.ok) throw new Error(JSON.stringify(read.problems));
	expect(read.newer).toBe(7);

	const living = LivingMapping.create(read.mapping);
	living.run(renameMapping('Taken over'));
	expect(living.snapshot.title).toBe('From later');
	expect(living.undoLabel).toBeUndefined();
	expect(JSON.parse(writeMapping(living.snapshot))).toEqual(newer);
});
