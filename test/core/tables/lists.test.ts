import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PERMISSIONS, SIDES } from '#core/mapping/vocabulary.ts';
import { readAccess, writeAccess } from '#core/tables/access-text.ts';
import { joinList, splitList } from '#core/tables/lists.ts';
import type { ProposedAccess } from '#core/tables/proposed-item.ts';
import { anyId, anyName } from '../../arbitrary-texts.ts';

describe('a list in a cell', () => {
	it('gives its values back', () => {
		fc.assert(
			fc.property(fc.array(anyName, { maxLength: 4 }), (texts) => {
				expect(splitList(joinList(texts))).toEqual(texts);
			}),
			{ numRuns: 1000 }
		);
	});

	it('reads what people write', () => {
		expect(splitList('red, green , blue')).toEqual(['red', 'green', 'blue']);
		expect(splitList('red; light, green')).toEqual(['red', 'light, green']);
		expect(splitList('5" disk, 3" disk')).toEqual(['5" disk', '3" disk']);
		expect(splitList(';; ,')).toEqual([',']);
	});
});

const anyAccess: fc.Arbitrary<ProposedAccess[]> = fc.array(
	fc.record({
		role: fc.oneof(
			fc.record({ name: anyName, side: fc.constantFrom(...SIDES) }, { noNullPrototype: true }),
			fc.record({ id: anyId }, { noNullPrototype: true })
		),
		may: fc.subarray([...PERMISSIONS])
	}),
	{ minLength: 1, maxLength: 4 }
);

describe('who may do what, in a cell', () => {
	it('comes back as it was', () => {
		fc.assert(
			fc.property(anyAccess, (access) => {
				expect(readAccess(writeAccess(access))).toEqual(access);
			}),
			{ numRuns: 1000 }
		);
	});

	it('reads what people write', () => {
		expect(readAccess('Finance: View, perform; Operations (our team): see')).toEqual([
			{ role: { name: 'Finance', side: 'customer' }, may: ['see', 'perform'] },
			{ role: { name: 'Operations', side: 'internal' }, may: ['see'] }
		]);
	});

	it('says nothing where one part is not understood', () => {
		for (const text of ['Admin', 'Admin, Agent', 'Finance: fly', ': see'])
			expect(readAccess(text), text).toBeUndefined();
	});
});
