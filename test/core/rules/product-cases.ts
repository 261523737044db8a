import type { ExampleItem } from '#core/rules/rule.ts';
import { SETTLED, type Cases } from './found.ts';

const status = (name: string, more: Partial<ExampleItem> = {}): ExampleItem => ({
	kind: 'status',
	name,
	surface: 'product',
	...more
});
const action = (name: string, more: Partial<ExampleItem> = {}): ExampleItem => ({
	kind: 'action',
	name,
	surface: 'product',
	...more
});
const ROLES = [
	{ id: 'buyer', name: 'Buyer', side: 'customer' as const },
	{ id: 'agent', name: 'Agent', side: 'internal' as const },
	{ id: 'job', name: 'Nightly job', side: 'system' as const }
];

export const PRODUCT_CASES: Cases = [
	[
		'product-costume',
		[
			{
				says: 'a download, or what is wanted only as a record, whose answers name Exports',
				items: [
					{ kind: 'download', name: 'A', surface: 'product', answers: SETTLED.elsewhere },
					{ kind: 'field', name: 'B', surface: 'product', answers: SETTLED.exports },
					{ kind: 'status', name: 'C', surface: 'product', answers: SETTLED.leaning },
					{ kind: 'field', name: 'D', surface: 'product', answers: SETTLED.elsewhere },
					action('E', { answers: SETTLED.exports })
				],
				finds: ['download at A', 'record at B', 'record at C']
			},
			{
				says: 'not elsewhere, not while the verdict is open, and not where both surfaces are its home',
				items: [
					{ kind: 'download', name: 'A', surface: 'exports', answers: SETTLED.exports },
					{ kind: 'download', name: 'B', surface: 'support', answers: SETTLED.exports },
					{ kind: 'download', name: 'C', surface: 'product', answers: { portability: 'archive' } },
					{ kind: 'download', name: 'D', surface: 'product', answers: SETTLED.split },
					{ kind: 'download', name: 'E', answers: SETTLED.exports }
				],
				finds: []
			}
		]
	],
	[
		'unowned-action',
		[
			{
				says: 'where roles are named, one of them may perform it; other rights are not enough',
				roles: ROLES,
				items: [
					action('A', { access: undefined }),
					action('B', { access: { buyer: ['see', 'approve'] } }),
					action('C', { access: { buyer: ['see'], job: ['perform'] } }),
					action('D', { surface: 'support', access: { agent: [] } }),
					action('E', { surface: 'exports', access: { gone: ['perform'] } }),
					action('F', { surface: undefined, access: undefined }),
					{ kind: 'download', name: 'G', surface: 'product' }
				],
				finds: ['nobody at A', 'lesser at B', 'nobody at D', 'nobody at E']
			},
			{
				says: 'where nobody is named yet, no action is anybody’s',
				items: [action('A', { access: undefined }), action('B', { access: { gone: ['perform'] } })],
				finds: []
			}
		]
	],
	[
		'raw-status-shown',
		[
			{
				says: 'a code, a status that needs context, or both',
				items: [
					status('ERR_42'),
					status('In second review', { answers: { interpretation: 'needs-context' } }),
					status('kyc_substate_3', { answers: { interpretation: 'needs-context' } }),
					status('Approved', { answers: { interpretation: 'clear' } })
				],
				finds: [
					'code at ERR_42',
					'context at In second review',
					'code at kyc_substate_3',
					'context at kyc_substate_3'
				]
			},
			{
				says: 'inside, and for other kinds, codes are fine',
				items: [
					status('ERR_42', { surface: 'support' }),
					{ kind: 'field', name: 'vat_id', surface: 'product' },
					{ kind: 'status', name: 'ERR_43' }
				],
				finds: []
			}
		]
	],
	[
		'ambiguous-translation',
		[
			{
				says: 'two statuses on Product are ambiguous; one, twice linked, or a field beside it is not',
				items: [
					status('A', { surface: 'support' }),
					status('B', { surface: 'support' }),
					status('C', { surface: 'support' }),
					status('One'),
					status('Two'),
					{ kind: 'field', name: 'Three', surface: 'product' },
					status('Inside', { surface: 'support' })
				],
				links: [
					{ kind: 'translates-to', from: 'A', to: 'One' },
					{ kind: 'translates-to', from: 'A', to: 'Two' },
					{ kind: 'translates-to', from: 'B', to: 'One' },
					{ kind: 'translates-to', from: 'B', to: 'One' },
					{ kind: 'translates-to', from: 'B', to: 'Three' },
					{ kind: 'translates-to', from: 'B', to: 'Inside' },
					{ kind: 'translates-to', from: 'C', to: 'One' },
					{ kind: 'leads-to', from: 'C', to: 'Two' }
				],
				finds: ['several at A']
			}
		]
	],
	[
		'dead-end-status',
		[
			{
				says: 'a linked action on Product, either way round, is a way on; anything else is not',
				items: [
					status('A', { nextStep: { actor: 'customer' } }),
					status('B', { nextStep: { actor: 'customer' } }),
					status('C', { nextStep: { actor: 'customer' } }),
					status('D', { nextStep: { actor: 'customer' } }),
					action('Do it'),
					action('Do it inside', { surface: 'support' })
				],
				links: [
					{ kind: 'leads-to', from: 'A', to: 'Do it' },
					{ kind: 'leads-to', from: 'Do it', to: 'B' },
					{ kind: 'leads-to', from: 'C', to: 'D' },
					{ kind: 'hands-over', from: 'C', to: 'Do it inside' }
				],
				finds: ['stuck at C', 'stuck at D']
			},
			{
				says: 'the named actor goes before the answer',
				items: [
					status('A', { answers: { nextAction: 'customer' } }),
					status('B', { answers: { nextAction: 'customer' }, nextStep: { actor: 'internal' } }),
					status('C', { answers: { nextAction: 'internal' } }),
					status('D'),
					status('E', { surface: 'support', nextStep: { actor: 'customer' } })
				],
				finds: ['stuck at A']
			}
		]
	],
	[
		'cross-account-exposed',
		[
			{
				says: 'on Product and in packages, from wherever',
				items: [
					action('A', { scope: 'cross-account' }),
					action('B', { scope: 'cross-account', surface: 'support' }),
					action('C', { scope: 'cross-account', surface: 'support' }),
					action('D', { scope: 'own-account' }),
					action('E')
				],
				packages: [{ name: 'P', contents: ['A', 'B', 'D'] }],
				finds: ['shown at A', 'packed at A', 'packed at B']
			}
		]
	],
	[
		'mirrored-permissions',
		[
			{
				says: 'a role of the other side on Product and in Support tooling',
				roles: ROLES,
				items: [
					action('A', { access: { agent: ['see'] } }),
					action('B', { access: { buyer: ['perform'], job: ['perform'] } }),
					action('C', { surface: 'support', access: { buyer: ['see'] } }),
					action('D', { surface: 'support', access: { agent: ['perform'] } }),
					action('E', { access: { agent: [] } }),
					action('F', { access: { gone: ['perform'] } })
				],
				finds: ['internal at A', 'customer at C']
			},
			{
				says: 'one action of both sides in Exports',
				roles: ROLES,
				items: [
					action('A', { surface: 'exports', access: { agent: ['perform'], buyer: ['perform'] } }),
					action('B', { surface: 'exports', access: { agent: ['approve'], buyer: ['perform'] } }),
					{
						kind: 'download',
						name: 'C',
						surface: 'exports',
						access: { agent: ['perform'], buyer: ['perform'] }
					}
				],
				finds: ['both at A']
			}
		]
	],
	[
		'half-split',
		[
			{
				says: 'both halves, one half, the other half',
				items: [
					{ kind: 'field', name: 'A', surface: 'product', answers: SETTLED.split },
					{ kind: 'field', name: 'B', surface: 'product', answers: SETTLED.split },
					{ kind: 'field', name: 'C', surface: 'exports', answers: SETTLED.split },
					{ kind: 'field', name: 'D', surface: 'exports', answers: SETTLED.split },
					{ kind: 'field', name: 'E', surface: 'product', answers: SETTLED.product }
				],
				packages: [{ name: 'P', contents: ['A', 'C'] }],
				finds: ['unpacked at B', 'unshown at C']
			},
			{
				says: 'the two halves may be two items of one name',
				items: [
					{ kind: 'field', name: 'Balance', surface: 'product', answers: SETTLED.split },
					{ kind: 'field', name: 'balance ', surface: 'exports', answers: SETTLED.split }
				],
				packages: [{ name: 'P', contents: ['balance '] }],
				finds: []
			}
		]
	],
	[
		'duplicate-item',
		[
			{
				says: 'however it is written; not of another kind; not as context',
				items: [
					{ kind: 'field', name: 'VAT number' },
					{ kind: 'field', name: ' vat  NUMBER' },
					{ kind: 'status', name: 'VAT number' },
					{ kind: 'field', name: 'Vat number', id: 'context', contextOnly: true },
					{ kind: 'field', name: 'vat number' }
				],
				finds: ['again at  vat  NUMBER', 'again at vat number']
			},
			{
				says: 'two versions of one thing, translated; and a third that is neither',
				items: [
					{ kind: 'status', name: 'Open', surface: 'support' },
					{ kind: 'status', name: 'open', surface: 'product' },
					{ kind: 'status', name: 'OPEN', surface: 'support' }
				],
				links: [{ kind: 'translates-to', from: 'Open', to: 'open' }],
				finds: ['again at OPEN']
			},
			{
				says: 'two halves of one thing, split; without that verdict they are two entries',
				items: [
					{ kind: 'field', name: 'A', surface: 'product', answers: SETTLED.split },
					{ kind: 'field', name: 'a', surface: 'exports' },
					{ kind: 'field', name: 'B', surface: 'product' },
					{ kind: 'field', name: 'b', surface: 'exports' }
				],
				finds: ['again at b']
			}
		]
	]
];
