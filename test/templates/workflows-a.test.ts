/** What the templates of invoice disputes, document exchange and approvals promise to the room that begins with one. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { answersSchema } from '#core/mapping/item-schema.ts';
import { readMappingText } from '#core/mapping/read.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { judgedItems } from '#core/mapping/selectors.ts';
import { KINDS, LINK_KINDS, TESTS } from '#core/mapping/vocabulary.ts';
import { writeMapping } from '#core/mapping/write.ts';
import { verdictOn } from '#core/ownership/judge.ts';
import { lint } from '#core/rules/lint.ts';
import type { Subject } from '#core/rules/rule.ts';

const NAMES = ['invoice-disputes', 'document-exchange', 'approvals'];

const said = z.string().min(1);
const guideSchema = z.strictObject({
	version: z.literal('1'),
	summary: said,
	when: said,
	invite: z.array(z.string().regex(/^[^:]+: \S/)).min(3),
	goesWrong: z.array(said).min(3),
	story: said,
	prompts: z.record(z.string(), said),
	variables: z.array(z.strictObject({ key: said, label: said, value: said })),
	key: z.record(z.string(), z.strictObject({ answers: answersSchema.strict().required(), why: said })),
	doubts: z.array(z.strictObject({ item: z.string(), says: said }))
});

const textOf = (name: string) =>
	readFileSync(new URL(`../../templates/${name}.json`, import.meta.url), 'utf8');

function opened(name: string) {
	const read = readMappingText(textOf(name));
	if (!read.ok) throw new Error(`${name}: ${JSON.stringify(read.problems)}`);
	const { mapping } = read;
	return { mapping, guide: guideSchema.parse((mapping as Record<string, unknown>)['guide']) };
}

/** The room has answered as the key does, and has moved nothing yet: each item stands where it is shown today. */
function asItIsToday(name: string): Mapping {
	const { mapping, guide } = opened(name);
	const items = mapping.items.map(({ surface: _, ...item }) => ({
		...item,
		...(item.today && item.today !== 'nowhere' ? { surface: item.today } : {}),
		...(item.contextOnly ? {} : { answers: guide.key[item.id]?.answers })
	}));
	return { ...mapping, items };
}

function found(mapping: Mapping): string {
	const refs = new Map(mapping.items.map(({ id, ref }) => [id, ref]));
	const subject = (at: Subject) =>
		at.type === 'mapping' ? 'mapping' : at.type === 'item' ? refs.get(at.id) : `${at.type}/${at.id}`;
	const lines = lint(mapping).map(({ rule, at }) => `${rule} ${subject(at)}`);
	return [...new Set(lines)].join('\n');
}

const VARIABLE = /\{([A-Za-z]\w*)\}/g;
const variablesIn = (text: string) => [...text.matchAll(VARIABLE)].map(([, key]) => key);

describe.each(NAMES)('the template %s', (name) => {
	const { mapping, guide } = opened(name);
	const ids = mapping.items.map(({ id }) => id);
	const roles = mapping.roles.map(({ id }) => id);

	it('comes in canonical bytes, the guide included', () => {
		expect(writeMapping(mapping)).toBe(textOf(name));
		expect(mapping.id).toBe(name);
		expect(mapping.workflow?.kind).toBe(name);
	});

	it('has 40 to 60 items of all kinds, and links of every kind', () => {
		expect(ids.length).toBeGreaterThanOrEqual(40);
		expect(ids.length).toBeLessThanOrEqual(60);
		expect(new Set(mapping.items.map(({ kind }) => kind))).toEqual(new Set(KINDS));
		expect(new Set(mapping.links.map(({ kind }) => kind))).toEqual(new Set(LINK_KINDS));
		expect(mapping.roles.map(({ side }) => side)).toEqual(expect.arrayContaining(['customer', 'internal']));
	});

	it('says of each item in one sentence what it is, and where it is shown today', () => {
		for (const { ref, description, today, answers, ballots } of mapping.items) {
			expect(description, ref).toMatch(/^[^.?!]*(\.\d[^.?!]*)*\.$/);
			expect(today, ref).toBeDefined();
			expect({ ref, answers, ballots }).toEqual({ ref, answers: undefined, ballots: undefined });
		}
	});

	it('leaves most items to be placed, and some statuses without a next step', () => {
		const placed = mapping.items.filter(({ surface }) => surface);
		expect(placed.length).toBeGreaterThan(0);
		expect(placed.length).toBeLessThan(ids.length / 2);
		const shown = mapping.items.filter(({ kind, today }) => kind === 'status' && today === 'product');
		expect(shown.some(({ nextStep }) => nextStep)).toBe(true);
		expect(shown.some(({ nextStep }) => !nextStep)).toBe(true);
	});

	it('points nowhere where nothing is', () => {
		const stages = mapping.stages.map(({ id }) => id);
		for (const { stage } of mapping.items) expect(stages).toContain(stage);
		for (const { from, to } of mapping.links) expect(ids).toEqual(expect.arrayContaining([from, to]));
		for (const { access = {} } of mapping.items)
			expect(roles).toEqual(expect.arrayContaining(Object.keys(access)));
		for (const { contents = [], access } of mapping.packages) {
			expect(ids).toEqual(expect.arrayContaining(contents));
			const { trigger = [], receive = [], approvers = [] } = access ?? {};
			expect(roles).toEqual(expect.arrayContaining([...trigger, ...receive, ...approvers]));
		}
		const inGuide = [...Object.keys(guide.prompts), ...guide.doubts.map(({ item }) => item)];
		expect(ids).toEqual(expect.arrayContaining(inGuide));
	});

	it('has a key with five answers for each judged item and for no other, and each verdict is settled', () => {
		const judged = judgedItems(mapping);
		expect(Object.keys(guide.key).toSorted()).toEqual(judged.map(({ id }) => id).toSorted());
		for (const item of judged) {
			const answers = guide.key[item.id]?.answers;
			expect(Object.keys(answers ?? {}).toSorted(), item.ref).toEqual(TESTS.toSorted());
			expect(verdictOn({ ...item, answers }).settled, item.ref).toBe(true);
		}
	});

	it('keeps hazards of the key and marks of the item in step', () => {
		for (const { id, ref, scope } of judgedItems(mapping)) {
			const hazards = guide.key[id]?.answers.blastRadius ?? [];
			if (scope === 'cross-account') expect(hazards, ref).toContain('cross-tenant');
			if (scope === 'own-account') expect(hazards, ref).not.toContain('cross-tenant');
		}
	});

	it('has 8 to 12 questions for the facilitator, an agenda with minutes, and figures for both sides', () => {
		expect(Object.keys(guide.prompts).length).toBeGreaterThanOrEqual(8);
		expect(Object.keys(guide.prompts).length).toBeLessThanOrEqual(12);
		expect(mapping.agenda.length).toBeGreaterThan(4);
		for (const { minutes, step, prompt } of mapping.agenda) expect(minutes && step && prompt).toBeTruthy();
		expect(new Set(mapping.measures.map(({ side }) => side))).toEqual(new Set(['customer', 'support']));
		for (const { baseline, target } of mapping.measures) expect(baseline && target).toBeTruthy();
	});

	it('uses the variables that it declares, in descriptions, titles and prompts alone', () => {
		const open = [
			...mapping.items.map(({ description = '' }) => description),
			...mapping.agenda.flatMap(({ title, prompt = '' }) => [title, prompt]),
			...Object.values(guide.prompts)
		];
		const used = open.flatMap(variablesIn);
		expect(new Set(used)).toEqual(new Set(guide.variables.map(({ key }) => key)));
		expect(variablesIn(textOf(name))).toHaveLength(used.length);
	});

	it('trips the rules that it is known to trip, as it comes and once it is answered', async () => {
		const comes = found(mapping);
		const today = found(asItIsToday(name));
		const text = `# as it comes\n${comes}\n\n# answered by the key, each item where it is shown today\n${today}\n`;
		await expect(text).toMatchFileSnapshot(`./${name}.findings.txt`);
	});
});
