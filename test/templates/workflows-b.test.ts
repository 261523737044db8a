/**
 * The templates of customer onboarding, account administration and data exports: whole as mappings, whole as guides,
 * and what is found in them is what somebody has looked at (`*.findings.txt`).
 */
import * as z from 'zod';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answersSchema, type Item } from '#core/mapping/item-schema.ts';
import { readMappingText } from '#core/mapping/read.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { KINDS, LINK_KINDS, SIDES, TESTS } from '#core/mapping/vocabulary.ts';
import { writeMapping } from '#core/mapping/write.ts';
import { verdictOn } from '#core/ownership/judge.ts';
import { addressOf } from '#core/rules/acceptance.ts';
import { lint } from '#core/rules/lint.ts';

/** Those that begin unjudged. Onboarding is the example of the tour, and shows a room half way. */
const UNJUDGED = ['account-administration', 'data-exports'];
const NAMES = ['customer-onboarding', ...UNJUDGED];

const words = z.string().trim().min(1);
const guideSchema = z.strictObject({
	version: z.literal('1'),
	summary: words,
	when: words,
	invite: z.array(z.string().regex(/^[^:]+: \S/)).min(3),
	goesWrong: z.array(words).min(3),
	story: words,
	prompts: z.record(z.string(), z.string().regex(/\?$/)),
	variables: z.array(z.strictObject({ key: z.string().regex(/^\w+$/), label: words, value: words })),
	key: z.record(
		z.string(),
		z.strictObject({ answers: answersSchema.strict().required(), why: z.string().regex(/\.$/) })
	),
	doubts: z.array(z.strictObject({ item: z.string(), says: words })).optional()
});
type Guide = z.infer<typeof guideSchema>;

function template(name: string): { text: string; mapping: Mapping; guide: Guide; judged: readonly Item[] } {
	const text = readFileSync(new URL(`../../templates/${name}.json`, import.meta.url), 'utf8');
	const read = readMappingText(text);
	if (!read.ok) throw new Error(`${name}: ${JSON.stringify(read.problems)}`);
	const { mapping } = read;
	const judged = mapping.items.filter(({ contextOnly }) => !contextOnly);
	return { text, mapping, guide: guideSchema.parse(mapping['guide']), judged };
}

const keyed = (item: Item, { key }: Guide): Item => {
	const prepared = key[item.id];
	return prepared ? { ...item, answers: prepared.answers } : item;
};
/** On the surface that shows it now, whatever somebody wished for. */
function asToday({ surface: _, ...item }: Item): Item {
	return item.today && item.today !== 'nowhere' ? { ...item, surface: item.today } : item;
}

function rulesTripped(mapping: Mapping): string {
	const refs = new Map(mapping.items.map(({ id, ref }) => [id, ref]));
	const lines = lint(mapping).map(({ rule, at }) => {
		const place = at.type === 'item' ? refs.get(at.id) : addressOf(at);
		return `${rule} ${place}\n`;
	});
	return [...new Set(lines)].join('');
}

/** Every text of a document with the path to it. */
function* texts(value: unknown, path = ''): Generator<readonly [string, string]> {
	if (typeof value === 'string') yield [path, value];
	else if (typeof value === 'object' && value !== null)
		for (const [key, one] of Object.entries(value)) yield* texts(one, `${path}/${key}`);
}
const MAY_VARY = /\/(description|title|prompt)$|^\/guide\/prompts\//;

const names = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe.each(NAMES)('%s', (name) => {
	const { text, mapping, guide, judged } = template(name);

	it('is in its one form, byte for byte, guide and all', () => {
		expect(writeMapping(mapping)).toBe(text);
		expect(mapping.id).toBe(name);
	});

	it('holds a workflow of a size for one morning, with every kind of item, link and side', () => {
		expect(mapping.items.length).toBeGreaterThanOrEqual(40);
		expect(mapping.items.length).toBeLessThanOrEqual(60);
		expect([...new Set(mapping.items.map(({ kind }) => kind))].sort()).toEqual([...KINDS].sort());
		expect([...new Set(mapping.links.map(({ kind }) => kind))].sort()).toEqual([...LINK_KINDS].sort());
		const sides = new Set(mapping.roles.map(({ side }) => side));
		expect(SIDES.filter((side) => side !== 'system' && !sides.has(side))).toEqual([]);
	});

	it('points at nothing that isn’t there', () => {
		const items = new Set(names(mapping.items));
		const roles = new Set(names(mapping.roles));
		const stages = new Set(names(mapping.stages));
		const toItems = [
			...mapping.links.flatMap(({ from, to }) => [from, to]),
			...mapping.packages.flatMap(({ contents = [] }) => contents),
			...Object.keys(guide.prompts)
		];
		expect(toItems.filter((id) => !items.has(id))).toEqual([]);
		const toRoles = [
			...mapping.items.flatMap(({ access = {} }) => Object.keys(access)),
			...mapping.packages.flatMap(({ access: { trigger = [], receive = [], approvers = [] } = {} }) => [
				...trigger,
				...receive,
				...approvers
			])
		];
		expect(toRoles.filter((id) => !roles.has(id))).toEqual([]);
		expect(mapping.items.filter(({ stage = '' }) => !stages.has(stage))).toEqual([]);
	});

	it('says of every item what it is in one sentence, and where it is shown today', () => {
		const unsaid = mapping.items.filter(
			({ description = '', today }) => !today || !/^\P{Ll}.*[^.]\.$/u.test(description)
		);
		expect(unsaid.map(({ name: called }) => called)).toEqual([]);
	});

	it('says in every step of the agenda how long, where, and what to ask; in every measure from where to where', () => {
		expect(mapping.agenda.length).toBeGreaterThan(5);
		const mute = mapping.agenda.filter(({ minutes, step, prompt }) => !minutes || !step || !prompt);
		expect(names(mute)).toEqual([]);
		expect(mapping.measures.length).toBeGreaterThan(1);
		const vague = mapping.measures.filter(({ side, unit, baseline, target }) =>
			[side, unit, baseline, target].includes(undefined)
		);
		expect(names(vague)).toEqual([]);
	});

	it('has a question at eight to twelve of its items', () => {
		const asked = Object.keys(guide.prompts).length;
		expect(asked).toBeGreaterThanOrEqual(8);
		expect(asked).toBeLessThanOrEqual(12);
	});

	it('has prepared answers for every judged item and no other, and each settles its verdict', () => {
		expect(Object.keys(guide.key).sort()).toEqual(names(judged).sort());
		const open = judged.filter((item) => !verdictOn(keyed(item, guide)).settled);
		expect(names(open)).toEqual([]);
		const doubted = (guide.doubts ?? []).map(({ item }) => item);
		expect(doubted.filter((id) => !names(judged).includes(id))).toEqual([]);
	});

	it('uses the variables that it declares and no other, and only where they may stand', () => {
		const used = [...texts(mapping)].flatMap(([path, one]) =>
			[...one.matchAll(/\{([^}]*)\}/g)].map(([, variable]) => ({ path, variable }))
		);
		expect([...new Set(used.map(({ variable }) => variable))].sort()).toEqual(
			guide.variables.map(({ key }) => key).sort()
		);
		expect(used.filter(({ path }) => !MAY_VARY.test(path))).toEqual([]);
	});

	it('trips the rules that are written down beside this test', async () => {
		const items = mapping.items.map((item) => keyed(item, guide));
		const sections = [
			`As it opens\n\n${rulesTripped(mapping)}`,
			`Judged by the key\n\n${rulesTripped({ ...mapping, items })}`,
			`Judged by the key, with everything where the portal shows it today\n\n${rulesTripped({ ...mapping, items: items.map(asToday) })}`
		];
		await expect(sections.join('\n')).toMatchFileSnapshot(`${name}.findings.txt`);
		expect(sections[0]).toMatch(/^package-/m);
	});
});

describe('the answers', () => {
	it.each(UNJUDGED)('of %s are left to the room', (name) => {
		expect(template(name).mapping.items.filter(({ answers }) => answers)).toEqual([]);
	});

	it('of the example agree with those that are prepared', () => {
		const { judged, guide } = template('customer-onboarding');
		for (const { id, answers = {} } of judged)
			for (const test of TESTS.filter((one) => answers[one] !== undefined))
				expect(guide.key[id]?.answers[test], `${id} ${test}`).toEqual(answers[test]);
	});
});
