import { deepStrictEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareMappings, countDifferences, type Difference } from '#core/compare/compare.ts';
import { sentenceFor } from '#core/compare/sentence.ts';
import { applyChanges } from '#core/commands/edit.ts';
import { takeOver } from '#core/commands/take-over.ts';
import { COLLECTIONS } from '#core/mapping/shape.ts';
import { isEqual } from '#core/mapping/equal.ts';
import { anyMapping } from '../../arbitraries.ts';
import { anySteps } from '../../arbitrary-commands.ts';
import { mappingOf } from '../../ui/sessions.ts';

/** Two states of one mapping. */
const anyEdited = fc
	.tuple(anyMapping, anySteps)
	.map(
		([before, steps]) =>
			[before, steps.reduce((now, { command }) => applyChanges(now, command(now).changes), before)] as const
	);

test('between a mapping and its copy nothing differs', () => {
	fc.assert(
		fc.property(anyMapping, (mapping) => {
			deepStrictEqual(compareMappings(mapping, structuredClone(mapping)), { facts: [], members: [] });
		})
	);
});

test('names exactly the members that differ', () => {
	fc.assert(
		fc.property(anyEdited, ([before, after]) => {
			const { members } = compareMappings(before, after);
			for (const collection of COLLECTIONS) {
				const was = new Map<string, object>(before[collection].map((one) => [one.id, one]));
				const is = new Map<string, object>(after[collection].map((one) => [one.id, one]));
				const differing = [...new Set([...was.keys(), ...is.keys()])].filter(
					(id) => !isEqual(was.get(id), is.get(id))
				);
				const named = members
					.filter((one) => one.collection === collection)
					.map((one) => (one.after ?? one.before)?.id);
				deepStrictEqual(named.toSorted(), differing.toSorted());
			}
		})
	);
});

test('the other way round it says the opposite', () => {
	fc.assert(
		fc.property(fc.oneof(anyEdited, fc.tuple(anyMapping, anyMapping)), ([before, after]) => {
			const key = ({ collection, before: was, after: is }: Difference) =>
				`${collection} ${was?.id ?? ''} ${is?.id ?? ''}`;
			const bySubject = (list: readonly Difference[]) => new Map(list.map((one) => [key(one), one]));
			const forth = bySubject(compareMappings(before, after).members);
			const back = compareMappings(after, before).members.map((one): Difference => {
				const kind = one.kind === 'added' ? 'removed' : one.kind === 'removed' ? 'added' : one.kind;
				return {
					collection: one.collection,
					kind,
					...(one.after ? { before: one.after } : {}),
					...(one.before ? { after: one.before } : {}),
					fields: one.fields.map(({ path, before: is, after: was }) => ({ path, before: was, after: is })),
					...(one.verdict ? { verdict: { before: one.verdict.after, after: one.verdict.before } } : {})
				};
			});
			equal(back.length, forth.size);
			const isElsewhere = before.id !== after.id;
			for (const one of back)
				expect(sorted(forth.get(key(one)), isElsewhere)).toEqual(sorted(one, isElsewhere));
		})
	);
});

/** Each of two files tells what differs in the identifiers of the later one: there only the fields are the same. */
const sorted = (one: Difference | undefined, isElsewhere: boolean) => ({
	...one,
	fields: isElsewhere
		? [...new Set(one?.fields.map(({ path }) => path[0]))].toSorted()
		: one?.fields.toSorted((a, b) => (a.path.join('/') < b.path.join('/') ? -1 : 1))
});

test('what is taken over differs no longer', () => {
	fc.assert(
		fc.property(anyMapping, anyMapping, (mapping, target) => {
			const restored = applyChanges(mapping, takeOver(target, 'restored')(mapping).changes);
			deepStrictEqual(compareMappings(target, { ...restored, id: target.id }), { facts: [], members: [] });
		})
	);
});

const PRIORITY = { id: 'p', name: 'Ticket priority', surface: 'product' } as const;
const said = (...[before, after]: Parameters<typeof compareMappings>) =>
	compareMappings(before, after).members.map((one) => sentenceFor(one, (id) => id));

test('says what happened as a facilitator would', () => {
	const before = mappingOf([PRIORITY, { id: 'gone' }]);
	const after = mappingOf([{ ...PRIORITY, surface: 'support', notes: 'x' }]);
	expect(said(before, after)).toEqual([
		'DMC-001 Ticket priority moved from Product to Support tooling; notes added',
		'DMC-002 gone was removed'
	]);
	expect(countDifferences(compareMappings(before, after))).toEqual({
		added: 0,
		removed: 1,
		changed: 1,
		moved: 0
	});
});

test('a place in the order is told apart from a change', () => {
	expect(said(mappingOf([PRIORITY]), mappingOf([{ ...PRIORITY, order: 'b' }]))).toEqual([
		'DMC-001 Ticket priority has another place in the order'
	]);
});

test('items of another file are matched by reference; of the same mapping never', () => {
	const mine = mappingOf([PRIORITY]);
	const theirs = mappingOf([{ ...PRIORITY, id: 'q', name: 'Priority' }]);
	expect(said(mine, { ...theirs, id: 'other' })).toEqual(['DMC-001 Priority was called “Ticket priority”']);
	expect(said(mine, theirs)).toEqual([
		'DMC-001 Priority was added to Product',
		'DMC-001 Ticket priority was removed'
	]);
});

test('says answers and the verdict that they lead to', () => {
	const answers = {
		frequency: 'recurring',
		nextAction: 'customer',
		interpretation: 'clear',
		blastRadius: [],
		portability: 'none'
	} as const;
	const after = mappingOf([{ ...PRIORITY, answers: { ...answers, blastRadius: [] } }]);
	const [sentence] = said(mappingOf([PRIORITY]), after);
	expect(sentence).toContain('“Frequency” went from open to again and again');
	expect(sentence).toContain('verdict went from Open to Product');
});
