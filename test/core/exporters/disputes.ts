/** A small mapping with one of everything that a specification tells of: looked at as golden files. */
import { canonical } from '#core/mapping/canonical.ts';
import { emptyMapping } from '#core/mapping/empty.ts';
import type { Item } from '#core/mapping/item-schema.ts';
import { formatRef } from '#core/mapping/refs.ts';
import { SETTLED } from '../rules/found.ts';

const ITEMS: readonly (Pick<Item, 'kind' | 'name'> & Partial<Item>)[] = [
	{
		...{ kind: 'status', name: 'In review', today: 'product', surface: 'product', stage: 'review' },
		...{ answers: SETTLED.product, description: 'We look at what is disputed.' },
		nextStep: { text: 'You hear from us within five working days.', actor: 'internal' },
		acceptance: 'Finance knows what it waits for.'
	},
	{
		...{ kind: 'status', name: 'second_check', today: 'support', surface: 'support', stage: 'review' },
		answers: SETTLED.translate
	},
	{
		...{ kind: 'status', name: 'Chargeback hit', today: 'product', surface: 'product', stage: 'review' },
		answers: SETTLED.translate
	},
	{
		...{ kind: 'field', name: 'Disputed amount', today: 'nowhere', surface: 'product', stage: 'submitted' },
		...{ answers: SETTLED.product, access: { finance: ['see', 'edit'] } }
	},
	{
		...{ kind: 'action', name: 'Override “limit”', today: 'product', surface: 'support', stage: 'review' },
		answers: { ...SETTLED.support, blastRadius: ['privileged'] },
		access: { desk: ['perform'] }
	},
	{
		...{ kind: 'download', name: 'Dispute history', today: 'nowhere', surface: 'exports', stage: 'closed' },
		answers: SETTLED.exports
	},
	{
		...{ kind: 'download', name: 'Invoices', today: 'product', surface: 'product' },
		answers: SETTLED.split
	},
	{ kind: 'field', name: 'Fraud score', today: 'product', answers: { blastRadius: ['cross-tenant'] } },
	{ kind: 'field', name: 'Invoice number', surface: 'product', contextOnly: true }
];

export const DISPUTES = canonical({
	...emptyMapping('disputes', 'Invoice disputes'),
	workflow: { name: 'Invoice disputes', pain: 'Customers call to hear where they stand.' },
	lastRef: ITEMS.length,
	stages: ['Submitted', 'Review', 'Closed'].map((name, i) => ({
		...{ id: name.toLowerCase(), name, order: `a${i}` }
	})),
	roles: [
		{ id: 'desk', name: 'Dispute desk', side: 'internal' },
		{ id: 'finance', name: 'Finance', side: 'customer' }
	],
	items: ITEMS.map((item, i) => ({ ...item, id: `i${i + 1}`, ref: formatRef(i + 1), order: `a${i}` })),
	links: [
		{ id: 'l1', kind: 'translates-to', from: 'i2', to: 'i1' },
		{ id: 'l2', kind: 'leads-to', from: 'i4', to: 'i1' },
		{ id: 'l3', kind: 'hands-over', from: 'i4', to: 'i2', label: 'starts the review' }
	],
	packages: [
		{
			...{ id: 'year-end', name: 'Year end', description: 'For your files.', contents: ['i6'] },
			...{ included: 'Every dispute with its steps.', excluded: 'Our notes.', formats: ['csv', 'pdf'] },
			times: { created: true, changed: true, zone: 'UTC' },
			...{ schemaDocs: 'In the package.', deliveryTime: 'Within an hour', expiry: '7 days' },
			access: { mode: 'approval', trigger: ['finance'], receive: ['finance'], approvers: ['desk'] }
		}
	],
	measures: [{ id: 'calls', name: 'Calls about status', side: 'support', baseline: '140', target: '40' }],
	parked: [{ id: 'p1', text: 'Who may see the reviewer’s name?', order: 'a0', item: 'i1', by: 'Ann' }],
	decisions: [
		{
			...{ id: 'd1', rule: 'half-split', scope: 'item', at: 'i7', by: 'Bo', on: '2026-02-01' },
			reason: 'Invoices leave with the ledger.'
		}
	]
});
