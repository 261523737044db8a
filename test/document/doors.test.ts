import { deepStrictEqual, equal, throws } from 'node:assert/strict';
import { expect, test } from 'vitest';
import { addItems, answerTest, editItems, editWorkflow } from '#core/commands/index.ts';
import { emptyMapping } from '#core/mapping/empty.ts';
import type { Item } from '#core/mapping/item-schema.ts';
import { LivingMapping } from '#document/living-mapping.ts';

const withOne = (more: Partial<Item> = {}) => {
	const living = LivingMapping.create(emptyMapping('m', 'Orders'));
	living.run(addItems([{ id: 'a', kind: 'field', name: 'Balance', ...more }]));
	return living;
};
const first = (living: LivingMapping) => living.snapshot.items[0] as Item;
const reopened = (living: LivingMapping) => LivingMapping.open([living.encode()]);

test('a key named constructor, anywhere in what an older or newer program wrote, breaks nothing', () => {
	const living = withOne({
		constructor: { constructor: 1 },
		ballots: { constructor: { answers: {}, constructor: null } },
		'x-list': [[{ constructor: [] }]]
	});
	const { constructor, ballots, 'x-list': list } = first(reopened(living));
	deepStrictEqual(
		[constructor, ballots, list],
		[{ constructor: 1 }, { constructor: { answers: {}, constructor: null } }, [[{ constructor: [] }]]]
	);
});

test('half a surrogate pair becomes the same replacement here and for everyone else', () => {
	const living = withOne({ notes: 'half \ud83d', tags: ['\udc00'], nextStep: { text: '\ud800' } });
	living.run(editItems(['a'], { description: '\ud83d' }));
	deepStrictEqual(structuredClone(reopened(living).snapshot), structuredClone(living.snapshot));
	equal(first(living).notes, 'half \ufffd');
	equal(first(living).description, '\ufffd');
});

test('what a screen gave and goes on changing does not change the document', () => {
	const hazards: ('privileged' | 'cross-tenant')[] = ['privileged'];
	const living = withOne();
	living.run(answerTest(['a'], 'blastRadius', hazards));
	hazards.push('cross-tenant');
	deepStrictEqual([...(first(living).answers?.blastRadius ?? [])], ['privileged']);
});

test('a snapshot is frozen to its leaves', () => {
	const living = withOne({ ballots: { b: { answers: { blastRadius: [] } } }, tags: ['vip'] });
	const { items, workflow } = living.snapshot;
	equal(workflow, undefined);
	throws(() => (items as Item[]).push(first(living)), TypeError);
	throws(() => first(living).tags?.push('x'), TypeError);
	throws(() => first(living).ballots?.['b']?.answers.blastRadius?.push('privileged'), TypeError);
});

test('an edit that changes nothing is no step of undo, and nobody hears of it', () => {
	const living = withOne({ answers: { blastRadius: ['privileged'] } });
	living.run(editWorkflow({ name: 'Disputes' }));
	const label = living.undoLabel;
	const before = living.snapshot;
	let heard = 0;
	living.subscribe(() => (heard += 1));
	living.onUpdate(() => (heard += 1));
	living.run(answerTest(['a'], 'blastRadius', ['privileged']));
	living.run(editWorkflow({ name: 'Disputes' }));
	living.run(editItems(['a'], { name: 'Balance', answers: { blastRadius: ['privileged'] } }));
	living.run(editItems(['gone'], { name: 'Other' }));
	equal(living.undoLabel, label);
	equal(living.snapshot, before);
	expect(heard).toBe(0);
});

test('subscribers hear each new snapshot once, and nothing after they stopped', () => {
	const living = withOne();
	const heard: unknown[] = [];
	const stop = living.subscribe((mapping) => heard.push(mapping));
	living.run(editItems(['a'], { name: 'Open balance', tags: ['money'] }));
	deepStrictEqual(heard, [living.snapshot]);
	stop();
	living.undo();
	equal(heard.length, 1);
});
