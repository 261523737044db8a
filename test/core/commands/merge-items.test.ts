import { deepStrictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges } from '#core/commands/edit.ts';
import { mergeItems } from '#core/commands/merge-items.ts';
import { importItems, preview } from '#core/importers/accept.ts';
import { canonical } from '#core/mapping/canonical.ts';
import { emptyMapping } from '#core/mapping/empty.ts';
import type { Ballot, Item } from '#core/mapping/item-schema.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { heirOf, itemById, itemByRef } from '#core/mapping/selectors.ts';
import { readMappingText } from '#core/mapping/read.ts';
import { writeMapping } from '#core/mapping/write.ts';
import { handId } from '#core/ownership/voters.ts';
import { LivingMapping } from '#document/living-mapping.ts';
import { frozen } from '../../frozen.ts';
import { FULL } from '../mapping/full-mapping.ts';
import { mappings } from '../../arbitraries.ts';
import { items as proposed } from '../importers/reading.ts';
import { tangled } from '../rules/tangled.ts';

const merged = (mapping: Mapping, ids: readonly string[]) =>
	applyChanges(mapping, mergeItems(ids)(mapping).changes);
const chosen = (mapping: Mapping, numbers: readonly number[]) => [
	...new Set(numbers.map((n) => mapping.items[n % Math.max(1, mapping.items.length)]?.id ?? 'gone'))
];
const anyChoice = fc.array(fc.nat({ max: 9 }), { minLength: 2, maxLength: 4 });
const anyMerge = fc.oneof(mappings(), tangled).chain((mapping) => fc.tuple(fc.constant(mapping), anyChoice));

/** Values that an item says itself, by path. */
function said(item: Item): Map<string, unknown> {
	const own = Object.entries(item).filter(([key]) => !['tags', 'formerRefs', 'notes'].includes(key));
	return new Map(
		own.flatMap(([key, value]): [string, unknown][] =>
			['answers', 'access', 'ballots', 'nextStep', 'source', 'evidence'].includes(key)
				? Object.entries(value as object).map(([part, one]) => [`${key}/${part}`, one])
				: [[key, value]]
		)
	);
}

describe('merging', () => {
	it('keeps the lowest reference and every word of it; the others go, their references stay', () => {
		fc.assert(
			fc.property(anyMerge, ([any, numbers]) => {
				const mapping = frozen(any);
				const ids = chosen(mapping, numbers);
				const items = mapping.items.filter(({ id }) => ids.includes(id));
				const after = merged(mapping, ids);
				const [kept, ...others] = items;
				if (!kept || others.length === 0) {
					expect(after).toEqual(mapping);
					return;
				}
				const now = itemById(after, kept.id);
				const values = now ? said(now) : new Map<string, unknown>();
				for (const [path, value] of said(kept)) expect(values.get(path)).toEqual(value);
				for (const tag of items.flatMap(({ tags = [] }) => tags)) expect(now?.tags).toContain(tag);
				const lines = (item?: Item) => (item?.notes ?? '').split('\n').filter((line) => line !== '');
				for (const line of items.flatMap(lines)) expect(lines(now)).toContain(line);
				for (const { id, ref, formerRefs = [] } of others) {
					expect(itemById(after, id)).toBeUndefined();
					for (const one of [ref, ...formerRefs])
						if (!itemByRef(after, one)) {
							expect(now?.formerRefs).toContain(one);
							// A file made by hand may give one former reference to two items.
							const claims = after.items.filter(({ formerRefs: former = [] }) => former.includes(one));
							expect(claims.map((claim) => claim.id)).toContain(heirOf(after, one)?.id);
						}
				}
			})
		);
	});

	it('leaves nothing that leads to what went, no link twice, and none from the kept one to itself', () => {
		fc.assert(
			fc.property(anyMerge, ([mapping, numbers]) => {
				const ids = chosen(mapping, numbers);
				const after = merged(mapping, ids);
				const gone = mapping.items.filter(({ id }) => !itemById(after, id)).map(({ id }) => id);
				const known = new Set(mapping.links.map(({ id }) => id));
				const ends = after.links.flatMap(({ from, to }) => [from, to]);
				const led = [...ends, ...after.packages.flatMap(({ contents = [] }) => contents)];
				expect(led.filter((id) => gone.includes(id))).toEqual([]);
				expect(after.decisions.filter(({ at }) => at !== undefined && gone.includes(at))).toEqual([]);
				const changed = after.links.filter((link) => known.has(link.id) && !mapping.links.includes(link));
				for (const { id, kind, from, to } of changed) {
					const twins = after.links.filter(
						(one) => one.kind === kind && one.from === from && one.to === to && one.id !== id
					);
					const isOld = mapping.links.filter((one) => one.id === id && one.from === from && one.to === to);
					if (isOld.length === 0) expect(twins).toEqual([]);
					if (isOld.length === 0) expect(from).not.toBe(to);
				}
			})
		);
	});

	it('is one step of undo, and can be written and read', () => {
		fc.assert(
			fc.property(anyMerge, ([mapping, numbers]) => {
				const ids = chosen(mapping, numbers);
				const after = merged(mapping, ids);
				deepStrictEqual(canonical(after), after);
				deepStrictEqual(readMappingText(writeMapping(after)), { ok: true, mapping: after });
				const living = LivingMapping.create(mapping);
				living.run(mergeItems(ids));
				deepStrictEqual(living.snapshot, after);
				living.undo();
				deepStrictEqual(living.snapshot, mapping);
			}),
			{ numRuns: 60 }
		);
	});

	it('fills what is missing, and how an answer is known only together with that answer', () => {
		const [a, b] = FULL.items as [Item, Item];
		const bare: Mapping = {
			...FULL,
			items: [
				{
					id: a.id,
					ref: a.ref,
					kind: a.kind,
					name: a.name,
					order: a.order,
					answers: { frequency: 'exception' }
				},
				{ ...a, id: b.id, ref: b.ref, contextOnly: true, name: 'Risk', notes: 'first\nsecond' }
			]
		};
		const [only, ...others] = merged(bare, [a.id, b.id]).items;
		expect(others).toEqual([]);
		expect(only).toMatchObject({
			id: a.id,
			name: a.name,
			description: a.description,
			surface: a.surface,
			answers: { ...a.answers, frequency: 'exception' },
			access: a.access,
			ballots: a.ballots,
			formerRefs: [b.ref, ...(a.formerRefs ?? [])]
		});
		expect(only?.evidence?.nextAction).toBe(a.evidence?.nextAction);
		expect(only?.evidence?.frequency).toBeUndefined();
		expect(only?.contextOnly).toBeUndefined();
		expect(only?.notes?.split('\n').slice(1)).toEqual(['first', 'second']);
	});
});

describe('merging items that people voted on', () => {
	const hands = (count: number, answer: 'recurring' | 'exception') =>
		Object.fromEntries(
			Array.from({ length: count }, (_, i): [string, Ballot] => [
				handId(i + 1),
				{ answers: { frequency: answer } }
			])
		);
	const vote = (by: string, frequency: 'recurring' | 'exception'): Ballot => ({ by, answers: { frequency } });
	const item = (id: string, ballots: Item['ballots']): Item => ({
		...{ id, ref: `DMC-00${id}`, kind: 'field', name: 'Limit', order: `a${id}` },
		...(ballots ? { ballots } : {})
	});
	const ballotsOf = (...all: readonly Item['ballots'][]) => {
		const items = all.map((ballots, i) => item(String(i + 1), ballots));
		const mapping = canonical({ ...emptyMapping('m', 'M'), items });
		return (
			merged(
				mapping,
				items.map(({ id }) => id)
			).items[0]?.ballots ?? {}
		);
	};

	it('counts everybody once, and for a person who voted on both what they said of the one that stays', () => {
		const ballots = ballotsOf(
			{ x: vote('Ann', 'recurring') },
			{ y: vote(' ann', 'exception'), z: vote('Ben', 'exception') }
		);
		expect(ballots).toEqual({ x: vote('Ann', 'recurring'), z: vote('Ben', 'exception') });
	});

	it('never mixes the hands of two shows', () => {
		expect(ballotsOf(hands(2, 'recurring'), hands(5, 'exception'))).toEqual(hands(2, 'recurring'));
		expect(ballotsOf(undefined, hands(5, 'exception'), hands(7, 'recurring'))).toEqual(hands(5, 'exception'));
	});

	it('loses nobody who has the identifier of somebody else on the other item', () => {
		const unnamed: Ballot = { answers: { frequency: 'recurring' } };
		const ballots = ballotsOf(
			{ b1: vote('Ann', 'recurring'), b2: unnamed },
			{ b1: vote('Ben', 'exception'), b2: { ...unnamed, reason: 'another' } }
		);
		const reasons = Object.values(ballots).map(({ by, reason }) => by ?? reason ?? '');
		expect(reasons.sort()).toEqual(['', 'Ann', 'Ben', 'another']);
	});
});

describe('a list that names what was merged', () => {
	const after = merged(FULL, ['a', 'b']);
	const accept = (text: string) => {
		const edit = importItems(proposed(text), () => 'new')(after);
		return applyChanges(after, edit.changes).items;
	};

	it('updates the item that took it over', () => {
		expect(accept('ref,name,description\nDMC-002,Risk score,New words\n')).toEqual([
			{ ...after.items[0], kind: 'field', name: 'Risk score', description: 'New words' }
		]);
		expect(preview(after, proposed('ref,name\nDMC-002,Risk score\n')).added).toEqual([]);
	});

	it('does not overwrite it where it names that one too', () => {
		const text = 'ref,kind,name\nDMC-001,status,Under review\nDMC-002,field,Risk score\n';
		expect(accept(text)).toEqual(after.items);
		expect(preview(after, proposed(text))).toMatchObject({ added: [], changed: [], missing: [] });
	});
});
