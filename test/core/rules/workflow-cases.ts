import type { ExampleItem } from '#core/rules/rule.ts';
import type { Kind } from '#core/mapping/vocabulary.ts';
import { SETTLED, type Cases } from './found.ts';

const of =
	(kind: Kind, surface: ExampleItem['surface']) =>
	(name: string, more: Partial<ExampleItem> = {}): ExampleItem => ({ kind, name, surface, ...more });
const shown = of('field', 'product');
const inside = of('field', 'support');
const does = of('action', 'support');

const many = (count: number, make: (name: string) => ExampleItem, letter: string) =>
	Array.from({ length: count }, (_, i) => make(`${letter}${i + 1}`));
const watched = (name: string) => shown(name, { answers: { nextAction: 'internal' } });

export const WORKFLOW_CASES: Cases = [
	[
		'thin-support-lane',
		[
			{
				says: 'three things to look at and nothing to do',
				items: [inside('A'), inside('B'), of('status', 'support')('C')],
				finds: ['idle at support']
			},
			{
				says: 'two are a beginning; what gives context, is a download or stands elsewhere is not looked at',
				items: [
					inside('A'),
					inside('B'),
					inside('C', { contextOnly: true }),
					of('download', 'support')('D'),
					shown('E')
				],
				finds: []
			},
			{
				says: 'one action is something to do, also where it only gives context',
				items: [...many(4, inside, 'F'), does('A', { contextOnly: true })],
				finds: []
			},
			{
				says: 'an action elsewhere is not the team’s',
				items: [...many(4, inside, 'F'), of('action', 'product')('A'), of('action', undefined)('B')],
				finds: ['idle at support']
			}
		]
	],
	[
		'everything-surfaced',
		[
			{
				says: 'two thirds of it on Product, two fifths of these the team’s: at the thresholds',
				items: [...many(6, shown, 'A'), ...many(4, watched, 'B'), ...many(5, inside, 'C')],
				finds: ['most at product']
			},
			{
				says: 'one fewer on Product',
				items: [...many(6, shown, 'A'), ...many(4, watched, 'B'), ...many(6, inside, 'C')],
				finds: []
			},
			{
				says: 'one fewer that is the team’s',
				items: [...many(7, shown, 'A'), ...many(3, watched, 'B'), ...many(5, inside, 'C')],
				finds: []
			},
			{
				says: 'too small to tell; what is not placed or only gives context does not make it larger',
				items: [
					...many(9, watched, 'A'),
					shown('B', { contextOnly: true }),
					watched('C'),
					...many(3, of('field', undefined), 'D')
				].map((item) => (item.name === 'C' ? { ...item, surface: undefined } : item)),
				finds: []
			}
		]
	],
	[
		'no-success-measure',
		[
			{ says: 'none at all', items: [shown('A')], measures: [], finds: ['none at mapping'] },
			{
				says: 'none with a name',
				items: [shown('A')],
				measures: [{ id: 'm', name: ' ' }],
				finds: ['none at mapping']
			},
			{
				says: 'only on one side',
				items: [shown('A')],
				measures: [{ id: 'm', name: 'Tickets', side: 'support' }],
				finds: ['customer at mapping']
			},
			{
				says: 'only on the other',
				items: [shown('A')],
				measures: [{ id: 'm', name: 'Days', side: 'customer' }],
				finds: ['support at mapping']
			},
			{
				says: 'one that does not say whose it is may be either’s',
				items: [shown('A')],
				measures: [
					{ id: 'm', name: 'Days' },
					{ id: 'n', name: 'Tickets', side: 'support' }
				],
				finds: []
			},
			{
				says: 'half of it is placed',
				items: [shown('A'), of('field', undefined)('B')],
				measures: [],
				finds: ['none at mapping']
			},
			{
				says: 'most of it has no place yet, or nothing has',
				items: [shown('A'), of('field', undefined)('B'), of('field', undefined)('C')],
				measures: [],
				finds: []
			},
			{ says: 'an empty mapping', isBare: true, items: [], measures: [], finds: [] }
		]
	],
	[
		'uncontracted-crossing',
		[
			{
				says: 'every other kind of link says what passes',
				items: [shown('A'), inside('B')],
				links: [
					{ kind: 'leads-to', from: 'A', to: 'B' },
					{ kind: 'translates-to', from: 'A', to: 'B' },
					{ kind: 'hands-over', from: 'A', to: 'B' },
					{ kind: 'requests', from: 'A', to: 'B' }
				],
				finds: ['bare at link-1']
			},
			{
				says: 'only from Product to Support tooling, and not where an end only gives context',
				items: [
					shown('A'),
					shown('A2'),
					inside('B'),
					of('download', 'exports')('C'),
					of('field', undefined)('D'),
					inside('E', { contextOnly: true }),
					shown('F', { contextOnly: true })
				],
				links: [
					{ kind: 'leads-to', from: 'B', to: 'A' },
					{ kind: 'leads-to', from: 'A', to: 'A2' },
					{ kind: 'leads-to', from: 'A', to: 'C' },
					{ kind: 'leads-to', from: 'A', to: 'D' },
					{ kind: 'leads-to', from: 'C', to: 'B' },
					{ kind: 'leads-to', from: 'A', to: 'E' },
					{ kind: 'leads-to', from: 'F', to: 'B' }
				],
				finds: []
			}
		]
	],
	[
		'personal-data-not-portable',
		[
			{
				says: 'personal or sensitive, supplied, placed, and in no package: also where there is none at all',
				items: [
					shown('A', { data: 'personal', supplied: true }),
					inside('B', { data: 'sensitive', supplied: true }),
					shown('C', { data: 'personal' }),
					shown('D', { data: 'audit', supplied: true }),
					shown('E', { supplied: true }),
					of('field', undefined)('F', { data: 'personal', supplied: true }),
					of('action', 'product')('G', { data: 'personal', supplied: true }),
					inside('H', { data: 'personal', supplied: true, voice: 'deliberation' })
				],
				finds: ['loose at A', 'loose at B']
			},
			{
				says: 'in a package, itself or under its name',
				items: [
					shown('A', { data: 'personal', supplied: true }),
					inside('B', { data: 'personal', supplied: true }),
					of('field', 'exports')('b '),
					inside('C', { data: 'personal', supplied: true }),
					of('download', 'exports')('C', { id: 'download' })
				],
				packages: [{ name: 'P', contents: ['A', 'b '] }],
				finds: ['loose at C']
			}
		]
	],
	[
		'escape-hatch',
		[
			{
				says: 'privileged by its answers, or an administrator’s by its words',
				items: [
					of('action', 'product')('A', { answers: { blastRadius: ['privileged'] } }),
					of('action', 'product')('Force close'),
					of('action', 'product')('Unlock account', { answers: SETTLED.product }),
					of('action', 'product')('Purge', { answers: { ...SETTLED.product, blastRadius: ['privileged'] } }),
					of('action', 'product')('Send'),
					of('action', 'exports')('Bypass'),
					of('field', 'product')('Override'),
					of('action', 'product')('Override', { contextOnly: true })
				],
				finds: ['privileged at A', 'named at Force close', 'privileged at Purge']
			},
			{
				says: 'Support tooling has its own: handed over or requested, either way, or of the same name',
				items: [
					of('action', 'product')('Force A'),
					of('action', 'product')('Force B'),
					of('action', 'product')('Force C'),
					of('action', 'product')('Force D'),
					of('action', 'product')('Force E'),
					of('action', 'product')('Force F'),
					does('Do'),
					does('force c'),
					inside('Look')
				],
				links: [
					{ kind: 'requests', from: 'Force A', to: 'Do' },
					{ kind: 'hands-over', from: 'Do', to: 'Force B' },
					{ kind: 'leads-to', from: 'Force D', to: 'Do' },
					{ kind: 'requests', from: 'Force E', to: 'Look' },
					{ kind: 'requests', from: 'Force F', to: 'Force A' }
				],
				finds: ['named at Force D', 'named at Force E', 'named at Force F']
			},
			{
				says: 'or in its stage; where there are no stages, not',
				stages: ['review', 'close'],
				items: [
					of('action', 'product')('Force A', { stage: 'review' }),
					of('action', 'product')('Force B', { stage: 'close' }),
					of('action', 'product')('Force C', { stage: 'gone' }),
					does('Do', { stage: 'review' }),
					does('Do more', { stage: 'gone' }),
					inside('Look', { stage: 'close' })
				],
				finds: ['named at Force B', 'named at Force C']
			}
		]
	],
	[
		'exception-without-handler',
		[
			{
				says: 'by its answer, else by its name; the answer goes first',
				items: [
					of('status', 'support')('A', { answers: { frequency: 'exception' } }),
					of('status', 'product')('Payment failed'),
					of('status', 'exports')('Export failed', { answers: { frequency: 'exception' } }),
					of('status', 'support')('Sync error', { answers: { frequency: 'recurring' } }),
					of('status', undefined)('Failed'),
					of('field', 'support')('Error'),
					of('status', 'support')('Fine')
				],
				finds: ['answered at A', 'named at Payment failed', 'answered at Export failed']
			},
			{
				says: 'an action in Support tooling handles it, whichever way the link goes, also for its translation',
				items: [
					of('status', 'support')('Error A'),
					of('status', 'support')('Error B'),
					of('status', 'product')('A failed'),
					of('status', 'support')('Error F'),
					of('status', 'product')('F failed'),
					of('status', 'support')('Error C'),
					of('status', 'support')('Error D'),
					of('status', 'support')('Error E'),
					of('action', 'product')('Try again'),
					does('Do')
				],
				links: [
					{ kind: 'hands-over', from: 'Error A', to: 'Do' },
					{ kind: 'leads-to', from: 'Do', to: 'Error B' },
					{ kind: 'translates-to', from: 'Error A', to: 'A failed' },
					{ kind: 'translates-to', from: 'Error F', to: 'F failed' },
					{ kind: 'requests', from: 'F failed', to: 'Do' },
					{ kind: 'leads-to', from: 'Error C', to: 'Try again' },
					{ kind: 'translates-to', from: 'Error D', to: 'Do' },
					{ kind: 'leads-to', from: 'Error E', to: 'Error A' }
				],
				finds: ['named at Error C', 'named at Error D', 'named at Error E']
			}
		]
	]
];
