import type { Answers } from '#core/mapping/item-schema.ts';
import { SETTLED, type Cases } from './found.ts';

/** Row 7, and 3 where it is needed again and again: inside, as it is or translated. */
const INSIDE = { frequency: 'exception', blastRadius: ['internal-logic'] } satisfies Answers;

export const PLACEMENT_CASES: Cases = [
	[
		'contested-item',
		[
			{
				says: 'ballots that lead to different surfaces, whatever the room says',
				items: [
					{
						kind: 'field',
						name: 'A',
						ballots: { x: { answers: SETTLED.product }, y: { answers: SETTLED.support } }
					},
					{
						kind: 'field',
						name: 'B',
						answers: SETTLED.product,
						ballots: { x: { answers: SETTLED.product }, y: { answers: SETTLED.support } }
					}
				],
				finds: ['split at A', 'split at B']
			},
			{
				says: 'one surface, but not in one way',
				items: [
					{
						kind: 'field',
						name: 'A',
						ballots: { x: { answers: SETTLED.translate }, y: { answers: INSIDE } }
					}
				],
				finds: ['shape at A']
			},
			{
				says: 'one voter, no votes, agreement, and differences that change nothing',
				items: [
					{ kind: 'field', name: 'A', ballots: { x: { answers: SETTLED.product } } },
					{ kind: 'field', name: 'B' },
					{
						kind: 'field',
						name: 'C',
						ballots: {
							x: { answers: SETTLED.product },
							y: { answers: { ...SETTLED.product, frequency: 'occasional' } }
						}
					}
				],
				finds: []
			},
			{
				says: 'ballots that leave a common way open do not clash yet',
				items: [
					{
						kind: 'field',
						name: 'A',
						ballots: { x: { answers: SETTLED.product }, y: { answers: { frequency: 'recurring' } } }
					}
				],
				finds: []
			},
			{
				says: 'hands of one test clash with what the room said on the others; of two tests nobody knows',
				items: [
					{
						kind: 'field',
						name: 'A',
						answers: SETTLED.product,
						ballots: {
							'hand-1': { answers: { nextAction: 'customer' } },
							'hand-2': { answers: { blastRadius: ['privileged'] } }
						}
					},
					{
						kind: 'field',
						name: 'B',
						answers: SETTLED.product,
						ballots: {
							'hand-1': { answers: { blastRadius: [] } },
							'hand-2': { answers: { blastRadius: ['privileged'] } }
						}
					}
				],
				finds: ['split at B']
			},
			{
				says: 'context is never judged',
				items: [
					{
						kind: 'field',
						name: 'A',
						contextOnly: true,
						ballots: { x: { answers: SETTLED.product }, y: { answers: SETTLED.support } }
					}
				],
				finds: []
			}
		]
	],
	[
		'misplaced-item',
		[
			{
				says: 'a clear verdict elsewhere',
				items: [{ kind: 'field', name: 'Queue', surface: 'product', answers: SETTLED.support }],
				finds: ['belongs at Queue']
			},
			{
				says: 'a leaning verdict elsewhere',
				items: [{ kind: 'field', name: 'Log', surface: 'support', answers: SETTLED.leaning }],
				finds: ['leans at Log']
			},
			{
				says: 'a split has two homes',
				items: [
					{ kind: 'field', name: 'A', surface: 'product', answers: SETTLED.split },
					{ kind: 'field', name: 'B', surface: 'exports', answers: SETTLED.split },
					{ kind: 'field', name: 'C', surface: 'support', answers: SETTLED.split }
				],
				finds: ['belongs at C']
			},
			{
				says: 'an export in a product costume has a rule of its own; other things that go to Exports have not',
				items: [
					{ kind: 'download', name: 'A', surface: 'product', answers: SETTLED.exports },
					{ kind: 'field', name: 'B', surface: 'product', answers: SETTLED.exports },
					{ kind: 'field', name: 'C', surface: 'product', answers: SETTLED.elsewhere },
					{ kind: 'download', name: 'D', surface: 'support', answers: SETTLED.exports }
				],
				finds: ['belongs at D', 'leans at C']
			},
			{
				says: 'an open verdict names no home',
				items: [{ kind: 'field', name: 'A', surface: 'product', answers: { blastRadius: ['cross-tenant'] } }],
				finds: []
			},
			{
				says: 'an item without a surface is not on a wrong one',
				items: [{ kind: 'field', name: 'A', answers: SETTLED.support }],
				finds: []
			}
		]
	],
	[
		'untested-item',
		[
			{
				says: 'no answer at all, some answers, enough answers',
				items: [
					{ kind: 'field', name: 'A', surface: 'product' },
					{ kind: 'field', name: 'B', surface: 'product', answers: { frequency: 'recurring' } },
					{ kind: 'field', name: 'C', surface: 'product', answers: SETTLED.product },
					{ kind: 'field', name: 'D' }
				],
				finds: ['first at A', 'next at B']
			},
			{
				says: 'what must not be shown has an error, not a question',
				items: [
					{ kind: 'field', name: 'A', surface: 'product', answers: { blastRadius: ['privileged'] } },
					{ kind: 'field', name: 'B', surface: 'exports', answers: { blastRadius: ['cross-tenant'] } },
					{ kind: 'field', name: 'C', surface: 'product', voice: 'deliberation' },
					{ kind: 'field', name: 'D', surface: 'support', answers: { blastRadius: ['cross-tenant'] } },
					{ kind: 'field', name: 'E', surface: 'exports', answers: { blastRadius: ['privileged'] } }
				],
				finds: ['next at D', 'next at E']
			}
		]
	],
	[
		'unplaced-item',
		[
			{
				says: 'with and without a verdict',
				items: [
					{ kind: 'field', name: 'A' },
					{ kind: 'field', name: 'B', answers: SETTLED.split },
					{ kind: 'field', name: 'C', surface: 'product', answers: SETTLED.split }
				],
				finds: ['nowhere at A', 'known at B']
			}
		]
	],
	[
		'hazard-exposed',
		[
			{
				says: 'any hazard on Product',
				items: [
					{ kind: 'field', name: 'A', surface: 'product', answers: { blastRadius: ['internal-logic'] } },
					{ kind: 'action', name: 'B', surface: 'product', answers: { blastRadius: ['privileged'] } },
					{ kind: 'download', name: 'C', surface: 'product', answers: { blastRadius: ['cross-tenant'] } },
					{ kind: 'field', name: 'D', surface: 'product', answers: { blastRadius: [] } }
				],
				finds: ['shown at A', 'offered at B', 'shown at C']
			},
			{
				says: 'a privileged record may leave; the other hazards may not',
				items: [
					{ kind: 'field', name: 'A', surface: 'exports', answers: { blastRadius: ['privileged'] } },
					{ kind: 'field', name: 'B', surface: 'exports', answers: { blastRadius: ['cross-tenant'] } },
					{ kind: 'action', name: 'C', surface: 'exports', answers: { blastRadius: ['internal-logic'] } }
				],
				finds: ['packed at B', 'packed at C']
			},
			{
				says: 'inside, and nowhere, nothing is exposed',
				items: [
					{ kind: 'field', name: 'A', surface: 'support', answers: { blastRadius: ['cross-tenant'] } },
					{ kind: 'field', name: 'B', answers: { blastRadius: ['cross-tenant'] } }
				],
				finds: []
			}
		]
	],
	[
		'deliberation-exposed',
		[
			{
				says: 'on Product, in Exports, and in a package from wherever',
				items: [
					{ kind: 'field', name: 'A', surface: 'product', voice: 'deliberation' },
					{ kind: 'field', name: 'B', surface: 'exports', voice: 'deliberation' },
					{ kind: 'field', name: 'C', surface: 'support', voice: 'deliberation' },
					{ kind: 'field', name: 'D', surface: 'product', voice: 'decision' },
					{ kind: 'field', name: 'E', voice: 'deliberation' }
				],
				packages: [{ name: 'P', contents: ['B', 'C', 'D'] }],
				finds: ['shown at A', 'shown at B', 'packed at B', 'packed at C']
			}
		]
	],
	[
		'empty-surface',
		[
			{
				says: 'each surface says what is missing',
				isBare: true,
				items: [{ kind: 'field', name: 'A', surface: 'product' }],
				finds: ['support at support', 'exports at exports']
			},
			{
				says: 'Product too',
				isBare: true,
				items: [{ kind: 'field', name: 'A', surface: 'support' }],
				finds: ['product at product', 'exports at exports']
			},
			{
				says: 'nothing is placed yet',
				isBare: true,
				items: [{ kind: 'field', name: 'A' }],
				finds: []
			},
			{
				says: 'context alone does not begin a mapping, but it fills a surface',
				isBare: true,
				items: [{ kind: 'field', name: 'A', surface: 'product', contextOnly: true }],
				finds: []
			},
			{
				says: 'context fills a surface',
				isBare: true,
				items: [
					{ kind: 'field', name: 'A', surface: 'product', contextOnly: true },
					{ kind: 'field', name: 'B', surface: 'support' }
				],
				finds: ['exports at exports']
			}
		]
	]
];
