import type { Example, ExampleItem } from '#core/rules/rule.ts';
import { SETTLED, type Cases } from './found.ts';

const field = (name: string, more: Partial<ExampleItem> = {}): ExampleItem => ({
	kind: 'field',
	name,
	surface: 'product',
	...more
});
const other = (says: string, ...items: ExampleItem[]): Example => ({ says, items });

export const ACROSS_CASES: Cases = [
	[
		'contradicting-placement',
		[
			{
				says: 'the same kind and name, however it is written, on another surface: once for each mapping',
				items: [field('VAT number'), field('Limit'), field('Notes')],
				others: [
					other('One', field(' vat NUMBER', { surface: 'support' }), field('Limit')),
					other('Two', field('VAT number', { surface: 'exports' })),
					other('Three', { ...field('Notes', { surface: 'support' }), kind: 'status' })
				],
				finds: ['apart at VAT number', 'apart at VAT number']
			},
			{
				says: 'what is not placed, or only gives context, has no place to contradict',
				items: [
					field('A'),
					field('B', { surface: undefined }),
					field('C', { contextOnly: true }),
					field('D')
				],
				others: [
					other('One', field('A', { surface: undefined }), field('B'), field('C', { surface: 'support' })),
					other('Two', field('D', { surface: 'support', contextOnly: true }))
				],
				finds: []
			},
			{
				says: 'two halves or two versions agree where they have one place in common, either way',
				items: [
					field('A', { id: 'shown' }),
					field('A', { id: 'raw', surface: 'support' }),
					field('B'),
					field('C', { answers: SETTLED.split })
				],
				others: [
					other('One', field('A', { surface: 'support' })),
					other('Two', field('B', { id: 'b' }), field('B', { surface: 'exports' })),
					other('Three', field('C', { surface: 'exports' }))
				],
				finds: []
			},
			{
				says: 'two here and one there, none in common: one finding, at the first',
				items: [field('A', { id: 'first' }), field('a', { id: 'second', surface: 'support' })],
				others: [other('One', field('A', { surface: 'exports', answers: SETTLED.exports }))],
				finds: ['apart at A']
			}
		]
	]
];
