/** A mapping in which everything that a document tells of occurs, and every text is the same one. */
import type { Answers, Item } from '#core/mapping/item-schema.ts';
import { canonical } from '#core/mapping/canonical.ts';
import { emptyMapping } from '#core/mapping/empty.ts';
import { formatRef } from '#core/mapping/refs.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { KINDS, SURFACES, TODAY } from '#core/mapping/vocabulary.ts';

const SETTLED: Answers = {
	frequency: 'recurring',
	nextAction: 'internal',
	interpretation: 'clear',
	blastRadius: ['internal-logic'],
	portability: 'none'
};
const OWN: Answers = { ...SETTLED, nextAction: 'customer', blastRadius: [] };

/** `text` may be blank; names then are `name`. */
export function wordy(text: string, name: string = text): Mapping {
	const item = (i: number, rest: Partial<Item> = {}): Item => ({
		id: `i${i}`,
		ref: formatRef(i + 1),
		kind: KINDS[i % 4] as Item['kind'],
		name,
		description: text,
		order: `a${i}`,
		...rest
	});
	const items = [
		...SURFACES.flatMap((surface, i) =>
			TODAY.map((today, j) => item(i * 4 + j, { surface, today, stage: j % 2 === 0 ? 's0' : 'gone' }))
		),
		item(12, {
			surface: 'product',
			today: 'product',
			answers: SETTLED,
			scope: 'cross-account',
			data: 'audit'
		}),
		item(13, { surface: 'product', today: 'product', answers: SETTLED, data: 'personal', kind: 'status' }),
		item(14, { surface: 'support', answers: OWN, nextStep: { text, actor: 'system' }, data: 'sensitive' }),
		item(15, {
			surface: 'exports',
			answers: { ...OWN, portability: 'archive' },
			access: { r0: ['see', 'edit'], gone: ['approve'], r7: ['perform'] },
			ballots: {
				b0: { by: text, answers: OWN, reason: text },
				b1: { by: text, answers: SETTLED, reason: text }
			}
		}),
		item(16, { contextOnly: true, surface: 'support', today: 'product', voice: 'deliberation' }),
		item(17, { answers: { portability: 'also' }, tags: [name], notes: text, acceptance: text }),
		item(18, { surface: 'product', answers: SETTLED, today: 'product' })
	];
	const access = {
		mode: 'approval',
		trigger: ['r0', 'gone'],
		receive: ['r1'],
		approvers: ['r2'],
		why: text
	} as const;
	const says = { description: text, included: text, excluded: text, metadata: text, schemaDocs: text };
	const terms = {
		volume: text,
		retention: text,
		expiry: text,
		deliveryTime: text,
		channel: text,
		security: text
	};
	const grounds = { reason: text, by: text, on: text, reviewOn: text, dissent: [{ by: text, reason: text }] };
	return canonical({
		...emptyMapping('m', name),
		workflow: { kind: 'approvals', name: text, description: text, pain: text },
		lastRef: items.length,
		stages: [{ id: 's0', name, order: 'a0' }],
		roles: Array.from({ length: 8 }, (_, i) => ({
			id: `r${i}`,
			name,
			side: (['customer', 'internal', 'system'] as const)[i % 3] ?? 'customer'
		})),
		items,
		links: [
			{ id: 'l0', kind: 'translates-to', from: 'i13', to: 'i0', label: text },
			{ id: 'l1', kind: 'translates-to', from: 'i4', to: 'i5', label: text },
			{ id: 'l2', kind: 'translates-to', from: 'i12', to: 'gone' },
			{ id: 'l3', kind: 'leads-to', from: 'i0', to: 'i6', label: text }
		],
		packages: [
			{
				id: 'p0',
				name,
				purpose: 'other',
				contents: ['gone', 'i12', 'i15'],
				formats: [name],
				...says,
				...terms,
				access
			},
			{ id: 'p1', name, access: { mode: 'self-serve' } },
			{ id: 'p2', name, layout: { files: text, attachments: text }, times: { created: true, zone: text } }
		],
		measures: [{ id: 'me', name, side: 'support', unit: text, baseline: text, target: text }],
		decisions: [
			{ id: 'd0', rule: 'misplaced-item', scope: 'item', at: 'i18', ...grounds },
			{ id: 'd1', rule: text, scope: 'item', at: text, ...grounds },
			{ id: 'd2', rule: 'unplaced-item', scope: 'surface', at: 'product', ...grounds },
			{ id: 'd3', rule: 'raw-status-shown', scope: 'mapping', ...grounds },
			{ id: 'd4', scope: 'mapping', covers: { [`${text}/${text}`]: text }, ...grounds },
			{ id: 'd5', ...grounds },
			{ id: 'd6', rule: 'package-without-scope', scope: 'item', at: 'package/p1', of: text, ...grounds }
		],
		agenda: [{ id: 'a0', title: name, prompt: text, order: 'a0' }],
		parked: [
			{ id: 'q0', text: name, item: 'i0', by: text, on: text, order: 'a0' },
			{ id: 'q1', text: name, item: 'gone', settled: text, settledBy: text, order: 'a1' }
		]
	} as unknown as Mapping);
}
