import type { Answers } from '#core/mapping/item-schema.ts';
import type { Mapping } from '#core/mapping/schema.ts';

const ANSWERS: Answers = {
	frequency: 'recurring',
	nextAction: 'internal',
	interpretation: 'clear',
	blastRadius: ['internal-logic'],
	portability: 'none'
};

/** Every member of the format once, so that a test can say "on every level". */
export const FULL: Mapping = {
	format: 'demarc/mapping',
	version: 1,
	id: 'full',
	title: 'Invoice disputes',
	workflow: { kind: 'invoice-disputes', name: 'Disputes', description: 'd', pain: 'p' },
	createdAt: '2026-01-31T08:00:00.000Z',
	template: { id: 't', version: '1', title: 'Invoice disputes' },
	votingCopyOf: { id: 'original', title: 'Invoice disputes' },
	lastRef: 2,
	stages: [{ id: 's', name: 'Submitted', order: 'a0' }],
	roles: [{ id: 'r', name: 'Finance', side: 'customer' }],
	items: [
		{
			id: 'a',
			ref: 'DMC-001',
			formerRefs: ['OLD-001'],
			kind: 'status',
			name: 'Under review',
			description: 'd',
			today: 'nowhere',
			surface: 'product',
			stage: 's',
			order: 'a0',
			answers: ANSWERS,
			evidence: {
				frequency: 'seen',
				nextAction: 'guess',
				interpretation: 'measured',
				blastRadius: 'seen',
				portability: 'guess'
			},
			ballots: { b: { by: 'Ann', answers: ANSWERS, reason: 'why' } },
			voice: 'decision',
			scope: 'own-account',
			data: 'none',
			supplied: true,
			highVolume: false,
			access: { r: ['see'] },
			nextStep: { text: 'We look at it.', actor: 'internal' },
			source: { system: 'ERP', field: 'state' },
			tags: ['vip'],
			notes: 'n',
			contextOnly: false,
			acceptance: 'a'
		},
		{ id: 'b', ref: 'DMC-002', kind: 'field', name: 'Risk score', order: 'a1' }
	],
	links: [{ id: 'l', kind: 'translates-to', from: 'b', to: 'a', label: 'l' }],
	packages: [
		{
			id: 'p',
			name: 'Dispute file',
			purpose: 'procurement',
			description: 'd',
			contents: ['a'],
			included: 'i',
			excluded: 'e',
			formats: ['csv'],
			layout: { files: 'f', attachments: 'a' },
			metadata: 'm',
			times: { created: true, changed: true, zone: 'UTC' },
			schemaDocs: 's',
			fields: {
				f: {
					name: 'state',
					item: 'a',
					file: 'disputes',
					type: 'string',
					description: 'd',
					example: 'open',
					required: true,
					unique: false,
					key: true,
					values: [{ value: 'open', label: 'Under review' }],
					refersTo: 'f',
					order: 'a0'
				}
			},
			volume: 'v',
			retention: 'r',
			expiry: 'e',
			deliveryTime: 'd',
			channel: 'c',
			security: 's',
			access: { mode: 'approval', trigger: ['r'], receive: ['r'], approvers: ['r'], why: 'w' }
		}
	],
	measures: [{ id: 'm', name: 'Days to settle', side: 'customer', unit: 'days', baseline: '9', target: '3' }],
	decisions: [
		{
			id: 'd',
			rule: 'hazard-exposed',
			scope: 'item',
			at: 'a',
			reason: 'r',
			by: 'Ann',
			on: '2026-02-01',
			reviewOn: '2026-08-01',
			of: 'f',
			covers: { 'misplaced-item/a': 'f', 'package-without-scope/package/p': 'g' },
			dissent: [{ by: 'Bo', reason: 'no' }]
		}
	],
	agenda: [{ id: 'g', title: 'Judge', minutes: 40, step: 'judge', prompt: 'Who acts?', order: 'a0' }],
	parked: [
		{
			id: 'q',
			text: 'Who owns it?',
			item: 'a',
			by: 'Ann',
			on: '2026-02-01',
			settled: 's',
			settledBy: 'Ben',
			settledOn: '2026-02-02',
			order: 'a0'
		}
	],
	views: [
		{
			id: 'v',
			name: 'Finance',
			mode: 'today',
			colour: 'role',
			filter: {
				kinds: ['status'],
				states: ['open'],
				stages: ['s'],
				roles: ['r'],
				tags: ['vip'],
				rules: ['misplaced-item'],
				words: 'w'
			},
			order: 'a0'
		}
	],
	handOffs: [
		{
			id: 'h',
			on: '2026-02-03',
			by: 'Ann',
			tracker: 'Jira',
			tasks: [{ key: 'DMC-001/place', title: 'DMC-001 Under review', why: 'w', acceptance: 'a', rest: 'r' }],
			order: 'a0'
		}
	],
	replies: [
		{
			id: 'y',
			task: 'DMC-001/place',
			refs: ['DMC-001'],
			status: 'question',
			words: 'Blocked',
			says: 'Which one?',
			ticket: 'PAY-7',
			by: 'Cy',
			on: '2026-02-04'
		}
	]
};
