import { SETTLED, type Cases } from './found.ts';

export const SURFACE_CASES: Cases = [
	[
		'status-without-next-step',
		[
			{
				says: 'no step, no actor, blank words, all said',
				items: [
					{ kind: 'status', name: 'A', surface: 'product' },
					{ kind: 'status', name: 'B', surface: 'product', nextStep: { text: 'We check it.' } },
					{ kind: 'status', name: 'C', surface: 'product', nextStep: { text: '  ', actor: 'customer' } },
					{
						kind: 'status',
						name: 'D',
						surface: 'product',
						nextStep: { text: 'We check it.', actor: 'internal' }
					}
				],
				finds: ['silent at A', 'nobody at B', 'silent at C']
			},
			{
				says: 'only statuses on Product are read by customers',
				items: [
					{ kind: 'status', name: 'A', surface: 'support' },
					{ kind: 'status', name: 'B' },
					{ kind: 'field', name: 'C', surface: 'product' }
				],
				finds: []
			}
		]
	],
	[
		'untranslated-status',
		[
			{
				says: 'no link, a link to Product, a link inside',
				items: [
					{ kind: 'status', name: 'A', surface: 'support', answers: SETTLED.translate },
					{ kind: 'status', name: 'B', surface: 'support', answers: SETTLED.translate },
					{ kind: 'status', name: 'C', surface: 'support', answers: SETTLED.translate },
					{ kind: 'status', name: 'Open', surface: 'product' }
				],
				links: [
					{ kind: 'translates-to', from: 'B', to: 'Open' },
					{ kind: 'translates-to', from: 'C', to: 'A' }
				],
				finds: ['missing at A', 'elsewhere at C']
			},
			{
				says: 'other links, links the wrong way round and links to itself pay nothing',
				items: [
					{ kind: 'status', name: 'A', surface: 'support', answers: SETTLED.translate },
					{ kind: 'status', name: 'B', surface: 'support', answers: SETTLED.translate },
					{ kind: 'status', name: 'C', surface: 'product', answers: SETTLED.translate },
					{ kind: 'status', name: 'Open', surface: 'product' }
				],
				links: [
					{ kind: 'leads-to', from: 'A', to: 'Open' },
					{ kind: 'translates-to', from: 'Open', to: 'B' },
					{ kind: 'translates-to', from: 'C', to: 'C' }
				],
				finds: ['missing at A', 'missing at B', 'missing at C']
			},
			{
				says: 'other verdicts owe no translation',
				items: [
					{ kind: 'status', name: 'A', surface: 'support', answers: SETTLED.support },
					{ kind: 'status', name: 'B', surface: 'support' }
				],
				finds: []
			}
		]
	],
	[
		'unpackaged-export',
		[
			{
				says: 'no package at all',
				items: [{ kind: 'download', name: 'A', surface: 'exports' }],
				finds: ['loose at A']
			},
			{
				says: 'a package without it',
				items: [
					{ kind: 'download', name: 'A', surface: 'exports' },
					{ kind: 'download', name: 'B', surface: 'exports' },
					{ kind: 'download', name: 'C', surface: 'product' }
				],
				packages: [{ name: 'P', contents: ['B'] }],
				finds: ['loose at A']
			},
			{
				says: 'what no package may contain',
				items: [{ kind: 'download', name: 'A', surface: 'exports', scope: 'cross-account' }],
				packages: [{ name: 'P' }],
				finds: ['foreign at A']
			}
		]
	]
];
