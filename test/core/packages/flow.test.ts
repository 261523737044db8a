import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { applyChanges, type Command } from '#core/commands/edit.ts';
import { removeItems } from '#core/commands/index.ts';
import { canonical } from '#core/mapping/canonical.ts';
import { emptyMapping } from '#core/mapping/empty.ts';
import { readMappingText } from '#core/mapping/read.ts';
import type { Mapping, Package } from '#core/mapping/schema.ts';
import { writeMapping } from '#core/mapping/write.ts';
import { FLOW_STEPS, addFlowStep, packageFlow, type FlowStepId } from '#core/packages/flow.ts';
import { packedMappings } from '../../arbitrary-packages.ts';

vi.setConfig({ testTimeout: 60_000 });

const PACK: Package = {
	id: 'p',
	name: 'Dispute file',
	deliveryTime: 'Within 2 working days',
	expiry: '7 days after delivery',
	retention: '30 days, then deleted',
	channel: 'Download link',
	access: { mode: 'approval', trigger: ['finance', 'gone'], receive: ['finance'], approvers: ['desk'] }
};
const mappingWith = (pack: Partial<Package>): Mapping => ({
	...emptyMapping('m', 'Disputes'),
	roles: [
		{ id: 'desk', name: 'Data desk', side: 'internal' },
		{ id: 'finance', name: 'Finance lead', side: 'customer' }
	],
	packages: [{ ...PACK, ...pack }]
});
const flow = (mapping: Mapping) => packageFlow(mapping, mapping.packages[0] as Package);
const statuses = (pack: Partial<Package>) => flow(mappingWith(pack)).map(({ status }) => status);
const after = (mapping: Mapping, command: Command) => applyChanges(mapping, command(mapping).changes);
const added = (mapping: Mapping, step: FlowStepId) =>
	after(
		mapping,
		addFlowStep('p', step, { item: `i-${step}`, linkFromBefore: `b-${step}`, linkToNext: `n-${step}` })
	);

describe('the statuses of a package', () => {
	test('are those that apply, in their order', () => {
		expect(statuses({})).toEqual([
			'Requested',
			'Waiting for approval by Data desk',
			'Being built',
			'Ready',
			'Link expired',
			'File erased'
		]);
		expect(
			statuses({ access: { mode: 'self-serve' }, expiry: 'Never', retention: 'No copy is kept' })
		).toEqual(['Requested', 'Being built', 'Ready']);
		expect(
			statuses({
				access: { mode: 'approval', approvers: ['gone'] },
				expiry: ' ',
				retention: 'No longer than 3 days'
			})
		).toEqual(['Requested', 'Waiting for approval', 'Being built', 'Ready', 'File erased']);
	});

	test('say what happens next, in the package’s own words', () => {
		const [, approval, building, ready] = flow(mappingWith({}));
		expect(approval?.nextStep).toEqual({
			text: 'Data desk decides about the request.',
			actor: 'internal'
		});
		expect(building?.nextStep.text).toContain('Within 2 working days');
		expect(ready?.nextStep.text).toBe(
			'Fetch it: Download link · The link stops working: 7 days after delivery'
		);
	});
});

describe('a step that is put on the board', () => {
	test('is a status on Product with its next step, seen by whoever asks and receives', () => {
		const mapping = added(mappingWith({}), 'ready');
		expect(mapping.items[0]).toMatchObject({
			kind: 'status',
			name: 'Dispute file: ready',
			surface: 'product',
			ref: 'DMC-001',
			nextStep: { actor: 'customer' },
			access: { finance: ['see'] },
			tags: ['dispute-file/ready']
		});
		expect(flow(mapping).map(({ item }) => item?.id)).toEqual([
			undefined,
			undefined,
			undefined,
			'i-ready',
			undefined,
			undefined
		]);
	});

	test('is found again by its tag when it is called otherwise, and by its name without the tag', () => {
		const mapping = added(mappingWith({}), 'ready');
		const [item] = mapping.items;
		const told = (change: object) =>
			flow({ ...mapping, items: [{ ...item, ...change } as Mapping['items'][number]] })[3]?.item;
		expect(told({ name: 'Fertig' })?.id).toBe('i-ready');
		expect(told({ tags: [], name: ' dispute file: READY ' })?.id).toBe('i-ready');
		expect(told({ tags: [], name: 'Fertig' })).toBeUndefined();
		expect(
			addFlowStep('p', 'ready', { item: 'x', linkFromBefore: 'y', linkToNext: 'z' })(mapping).changes
		).toEqual([]);
	});

	test('leads from the step before and to the next, however late it comes', () => {
		let mapping = added(added(mappingWith({}), 'requested'), 'ready');
		const links = () => mapping.links.map(({ from, to }) => `${from} ${to}`);
		expect(links()).toEqual(['i-requested i-ready']);
		mapping = added(mapping, 'building');
		expect(links()).toEqual(['i-requested i-building', 'i-building i-ready']);
	});

	test('that does not apply, or whose package is gone, is none', () => {
		const ids = { item: 'x', linkFromBefore: 'y', linkToNext: 'z' };
		expect(addFlowStep('p', 'expired', ids)(mappingWith({ expiry: 'never' })).changes).toEqual([]);
		expect(addFlowStep('gone', 'ready', ids)(mappingWith({})).changes).toEqual([]);
	});
});

test('all steps of any package can be put on the board, each once, and taken off again', () => {
	fc.assert(
		fc.property(packedMappings, fc.shuffledSubarray([...FLOW_STEPS]), (mapping, order) => {
			const [pack] = mapping.packages as [Package];
			let now = mapping;
			for (const step of order)
				now = after(
					now,
					addFlowStep(pack.id, step, {
						item: `new-${step}`,
						linkFromBefore: `b-${step}`,
						linkToNext: `n-${step}`
					})
				);
			expect(canonical(now)).toEqual(now);
			expect(readMappingText(writeMapping(now))).toEqual({ ok: true, mapping: now });
			for (const step of packageFlow(now, pack)) if (order.includes(step.id)) expect(step.item).toBeDefined();
			const without = after(now, removeItems(order.map((step) => `new-${step}`)));
			expect(without.items).toEqual(mapping.items);
		}),
		{ numRuns: 60 }
	);
});
