import type { Example, ExampleItem } from '#core/rules/rule.ts';
import { SETTLED, type Case, type Cases } from './found.ts';

type Packages = NonNullable<Example['packages']>;
const record: ExampleItem = { kind: 'download', name: 'R', surface: 'exports', answers: SETTLED.exports };
/** Packages of one record each, otherwise sound. */
const of = (says: string, packs: Packages, finds: readonly string[]): Case => ({
	says,
	items: [record],
	packages: packs.map((pack) => ({ contents: ['R'], ...pack })),
	finds
});

export const PACKAGE_CASES: Cases = [
	[
		'internal-data-in-package',
		[
			{
				says: 'by its surface or by its verdict, but not what only gives context',
				items: [
					record,
					{ kind: 'field', name: 'A', surface: 'support' },
					{ kind: 'field', name: 'B', answers: SETTLED.support },
					{ kind: 'field', name: 'C', surface: 'support', contextOnly: true },
					{ kind: 'field', name: 'D', surface: 'product' }
				],
				packages: [
					{ name: 'P', contents: ['R', 'A', 'D'] },
					{ name: 'Q', contents: ['B'] },
					{ name: 'S', contents: ['R', 'C'] }
				],
				finds: ['internal at P', 'internal at Q']
			}
		]
	],
	[
		'package-without-scope',
		[
			of(
				'contents, what is in, what is not',
				[
					{ name: 'P' },
					{ name: 'Q', contents: [] },
					{ name: 'S', contents: undefined },
					{ name: 'T', included: ' ', excluded: undefined }
				],
				['empty at Q', 'empty at S', 'included at T', 'excluded at T']
			)
		]
	],
	[
		'package-not-machine-readable',
		[
			of(
				'at least one format that a machine can go on with, however it is written',
				[
					{ name: 'P', formats: undefined },
					{ name: 'Q', formats: ['pdf', 'html'] },
					{ name: 'S', formats: ['.CSV', 'pdf'] },
					{ name: 'T', formats: ['zip'] },
					{ name: 'U', formats: ['ics'] }
				],
				['none at P', 'unreadable at Q', 'unreadable at T']
			)
		]
	],
	[
		'package-without-schema',
		[
			of(
				'only where there are fields to explain',
				[
					{ name: 'P', formats: ['csv', 'pdf'], schemaDocs: undefined },
					{ name: 'Q', formats: ['pdf'], schemaDocs: undefined },
					{ name: 'S', formats: ['ics'], schemaDocs: undefined },
					{ name: 'T', formats: ['JSON'], schemaDocs: '' },
					{ name: 'U', formats: undefined, schemaDocs: undefined },
					{ name: 'V', formats: ['xlsx'] }
				],
				['silent at P', 'silent at T']
			),
			of(
				'until each of its fields is explained',
				[
					{ name: 'P', schemaDocs: undefined, fields: { a: { name: 'no', order: 'a0' } } },
					{
						name: 'Q',
						schemaDocs: undefined,
						fields: {
							a: { name: 'no', description: 'Number of the invoice', order: 'a0' },
							b: { name: 'amount', description: ' ', order: 'a1' }
						}
					},
					{
						name: 'S',
						schemaDocs: undefined,
						fields: { a: { name: 'no', description: 'Number of the invoice', order: 'a0' } }
					}
				],
				['silent at P', 'partly at Q']
			)
		]
	],
	[
		'package-without-timestamps',
		[
			of(
				'created, changed, zone',
				[
					{ name: 'P', times: undefined },
					{ name: 'Q', times: { created: true, changed: true, zone: 'UTC' } },
					{ name: 'S', times: { created: true, changed: false, zone: 'UTC' } },
					{ name: 'T', times: { created: true, changed: true, zone: ' ' } },
					{ name: 'U', times: { changed: true, zone: 'UTC' } }
				],
				['missing at P', 'missing at S', 'missing at T', 'missing at U']
			)
		]
	],
	[
		'package-without-access-rule',
		[
			of(
				'both, and roles that are still there',
				[
					{ name: 'P', access: undefined },
					{ name: 'Q', access: { trigger: ['owner'], receive: ['owner'] } },
					{ name: 'S', access: { trigger: ['owner'], receive: [] } },
					{ name: 'T', access: { trigger: ['gone'], receive: ['gone', 'owner'] } }
				],
				['trigger at P', 'receive at P', 'receive at S', 'trigger at T']
			)
		]
	],
	[
		'package-without-delivery',
		[
			of(
				'each of the four',
				[
					{ name: 'P', deliveryTime: undefined },
					{ name: 'Q', channel: ' ' },
					{ name: 'S', security: undefined },
					{ name: 'T', expiry: undefined },
					{ name: 'U' }
				],
				['missing at P', 'missing at Q', 'missing at S', 'missing at T']
			)
		]
	],
	[
		'package-without-retention',
		[of('said or not', [{ name: 'P', retention: '' }, { name: 'Q' }], ['silent at P'])]
	],
	[
		'package-needs-approval',
		[
			{
				says: 'each weight, only where it is self-serve',
				items: [
					{ ...record, name: 'Sensitive', data: 'sensitive' },
					{ ...record, name: 'Audit', data: 'audit' },
					{ ...record, name: 'Privileged', answers: { ...SETTLED.exports, blastRadius: ['privileged'] } },
					{ ...record, name: 'Bulk', highVolume: true },
					{ ...record, name: 'Plain', data: 'personal' },
					{ ...record, name: 'Context', data: 'audit', contextOnly: true }
				],
				packages: [
					...['Sensitive', 'Audit', 'Privileged', 'Bulk', 'Plain', 'Context'].map((name) => ({
						name,
						contents: [name],
						access: { mode: 'self-serve' as const, trigger: ['owner'], receive: ['owner'] }
					})),
					{ name: 'Approved', contents: ['Sensitive', 'Audit', 'Bulk'] },
					{ name: 'Not said', contents: ['Sensitive'], access: { trigger: ['owner'], receive: ['owner'] } }
				],
				finds: ['open at Sensitive', 'open at Audit', 'open at Privileged', 'open at Bulk']
			}
		]
	],
	[
		'screen-dump-package',
		[
			{
				says: 'all from Product, and nothing beside it',
				items: [
					record,
					{ kind: 'field', name: 'A', surface: 'product' },
					{ kind: 'field', name: 'B', surface: 'product' }
				],
				packages: [
					{ name: 'P', contents: ['A', 'B'], metadata: undefined },
					{ name: 'Q', contents: ['A', 'B'] },
					{ name: 'S', contents: ['A', 'R'], metadata: undefined },
					{ name: 'T', contents: [], metadata: undefined }
				],
				finds: ['bare at P']
			}
		]
	]
];
