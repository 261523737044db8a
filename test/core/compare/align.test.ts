import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareMappings } from '#core/compare/compare.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { mappingOf } from '../../ui/sessions.ts';
import { anyMapping } from '../../arbitraries.ts';

/** The same list as somebody else would have typed it: nothing but its identifiers differs. */
const typed = (x: string): Mapping => ({
	...mappingOf(
		[
			{ id: `${x}1`, name: 'One', stage: `${x}s`, access: { [`${x}r`]: ['see'] } },
			{ id: `${x}2`, name: 'Two' }
		],
		{
			stages: [{ id: `${x}s`, name: 'Review', order: 'a0' }],
			roles: [{ id: `${x}r`, name: 'Finance', side: 'customer' }],
			links: [{ id: `${x}l`, kind: 'leads-to', from: `${x}1`, to: `${x}2` }],
			packages: [
				{
					id: `${x}p`,
					name: 'Record',
					contents: [`${x}1`],
					fields: {
						[`${x}f`]: { name: 'no', item: `${x}1`, order: 'a0' },
						[`${x}g`]: { name: 'no', file: 'Lines', refersTo: `${x}f`, order: 'a1' }
					},
					access: { receive: [`${x}r`] }
				}
			],
			measures: [{ id: `${x}m`, name: 'Days', baseline: '3' }]
		}
	),
	id: x
});

test('two files of the same list differ in nothing; what differs in one is told of that one', () => {
	expect(compareMappings(typed('a'), typed('b')).members).toEqual([]);
	const other = typed('b');
	const measures = other.measures.map((one) => ({ ...one, baseline: '5' }));
	const { members } = compareMappings(typed('a'), { ...other, measures });
	expect(members.map(({ collection, kind }) => `${collection} ${kind}`)).toEqual(['measures changed']);
	const without = compareMappings(typed('a'), { ...other, links: [], roles: [] });
	expect(without.members.map(({ collection, kind }) => `${collection} ${kind}`)).toContain('links removed');
	expect(without.members.map(({ collection, kind }) => `${collection} ${kind}`)).toContain('roles removed');
});

test('whatever the mapping, a copy of it under another identifier differs in nothing', () => {
	fc.assert(
		fc.property(anyMapping, (mapping) => {
			const copy = { ...mapping, id: `${mapping.id}x` };
			expect(compareMappings(mapping, copy).members).toEqual([]);
		})
	);
});
