/** Trying an answer: shown before it is given, given as one step, gone when the verdict is another. */
import { describe, expect, it } from 'vitest';
import { answerTest } from '#core/commands/answer-test.ts';
import { KINDS } from '#core/mapping/vocabulary.ts';
import { judge, verdictOn } from '#core/ownership/judge.ts';
import { tippingPoints } from '#core/ownership/tipping.ts';
import { tipInWords } from '#ui/verdict/tipping-words.ts';
import { WhatIf } from '#ui/verdict/what-if.svelte.ts';
import { PARTIALS } from '../../core/ownership/combinations.ts';
import { onboarding } from '../onboarding.ts';
import { sessionOn } from '../sessions.ts';

function tried() {
	const session = sessionOn(onboarding());
	const found = session.mapping.items.find((item) => tippingPoints(item).length > 2);
	const id = found?.id ?? '';
	const whatIf = new WhatIf({
		item: () => session.item(id),
		mapping: () => session.mapping,
		give: ({ test, answer }) => session.run(answerTest([id], test, answer))
	});
	return { session, whatIf, item: () => session.item(id)! };
}

describe('a what-if', () => {
	it('changes nothing while it is tried, and does what it showed when it is applied', () => {
		const { session, whatIf, item } = tried();
		const before = session.mapping;
		const [, point] = whatIf.points;
		if (!point) throw new Error('nothing to try');
		whatIf.try(point);
		const [touched] = whatIf.foreseen?.touched ?? [];
		expect(touched?.verdictAfter).toEqual(point.verdict);
		expect(session.mapping).toBe(before);
		expect(whatIf.apply()).toBe(true);
		expect(verdictOn(item())).toBe(point.verdict);
		expect(whatIf.tried).toBeUndefined();
		session.undo();
		expect(session.mapping.items).toEqual(before.items);
	});

	it('is left by trying it again, or by leaving it', () => {
		const { session, whatIf } = tried();
		const before = session.mapping;
		const [first, second] = whatIf.points;
		if (!first || !second) throw new Error('nothing to try');
		whatIf.try(first);
		whatIf.try(second);
		expect(whatIf.tried).toEqual(second);
		whatIf.try(second);
		expect(whatIf.tried).toBeUndefined();
		whatIf.try(first);
		expect(whatIf.leave()).toBe(true);
		expect(whatIf.leave()).toBe(false);
		expect(whatIf.apply()).toBe(false);
		expect(session.mapping).toBe(before);
	});

	it('is gone when somebody gives that answer meanwhile', () => {
		const { session, whatIf, item } = tried();
		const [point] = whatIf.points;
		if (!point) throw new Error('nothing to try');
		whatIf.try(point);
		session.run(answerTest([item().id], point.test, point.answer));
		expect(whatIf.tried).toBeUndefined();
		expect(whatIf.foreseen).toBeUndefined();
	});

	it('has nothing to try where there is no item', () => {
		const mapping = onboarding();
		const whatIf = new WhatIf({ item: () => undefined, mapping: () => mapping, give: () => undefined });
		expect(whatIf.points).toEqual([]);
		expect(whatIf.foreseen).toBeUndefined();
	});
});

it('has a sentence of its own for every tipping point of every question', () => {
	for (const kind of KINDS)
		for (const partial of PARTIALS) {
			const answers = Object.fromEntries(Object.entries(partial).filter(([, one]) => one !== undefined));
			const question = { kind, answers };
			const now = judge(question);
			if (!now.settled) continue;
			const sentences = tippingPoints(question).map((point) => {
				const { then, when } = tipInWords(question, now, point);
				return `${then} ${when}`;
			});
			expect(sentences.join('\n')).not.toMatch(/undefined|\b(\w+) \1\b/);
			expect(new Set(sentences).size, JSON.stringify(question)).toBe(sentences.length);
		}
});
