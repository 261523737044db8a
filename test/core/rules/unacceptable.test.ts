/** What nobody can accept, and what stays visible whatever the rules about acceptances do. */
import { describe, expect, it } from 'vitest';
import type { Decision, Mapping } from '#core/mapping/schema.ts';
import { unitsToAccept } from '#core/rules/acceptance.ts';
import { mappingOf } from '#core/rules/example.ts';
import { RULES } from '#core/rules/index.ts';
import { linter } from '#core/rules/linter.ts';
import { reviewer } from '#core/rules/reviewer.ts';
import {
	defineAcceptanceRule,
	defineItemRule,
	type ItemRule,
	type Rule,
	type RuleWords
} from '#core/rules/rule.ts';
import { counter } from './decided.ts';

describe('what can’t be accepted', () => {
	// A rule's glance would go with its words, and keep the check from ever running.
	const { concerns: _, ...rest } = RULES[0] as ItemRule;
	const words = (id: string): RuleWords<'seen'> => ({
		...rest,
		id,
		severity: 'advice',
		messages: { seen: '“{name}” was seen.' }
	});
	const broken = defineItemRule({
		...words('broken'),
		*check({ name }) {
			yield { message: 'seen', data: { name } };
			throw new Error('no');
		}
	});
	const seen = defineItemRule({
		...words('seen'),
		*check({ name }) {
			yield { message: 'seen', data: { name } };
		}
	});
	const start = mappingOf({ says: 'One', isBare: true, items: [{ kind: 'field', name: 'A' }] });
	const decided = (rule: string, rest: Partial<Decision> = {}): Mapping => ({
		...start,
		decisions: [{ id: 'd', scope: 'mapping', rule, reason: 'r', ...rest }]
	});

	it('is a rule that failed, and an acceptance that went stale', () => {
		const find = linter([broken]);
		const held = reviewer(find, RULES);
		for (const decisions of [
			decided('rule-failed').decisions,
			decided('', { rule: undefined, covers: { 'rule-failed/item-1': 'f' } }).decisions
		]) {
			const result = held({ ...start, decisions: decisions as Decision[] });
			expect(result.open.map(({ rule }) => rule)).toEqual(['rule-failed']);
			expect(result.idle).toHaveLength(1);
		}
		expect(unitsToAccept(start, find(start), find(start), counter())).toEqual([]);
		const stale = decided('seen', { scope: 'item', at: 'item-1', of: 'f' });
		const both = { ...stale, decisions: [...stale.decisions, ...decided('stale-acceptance').decisions] };
		expect(reviewer(linter([seen]), RULES)(both).open.map(({ rule }) => rule)).toEqual(['stale-acceptance']);
	});

	it('stays visible where what should stand in for it throws or says nothing', () => {
		const stale = decided('seen', { scope: 'item', at: 'item-1', of: 'f' });
		const acceptance = (check: () => Iterable<never>) =>
			defineAcceptanceRule({ ...words('acceptance'), check });
		const throwing = acceptance(() => {
			throw new Error('no');
		});
		const silent = acceptance(() => []);
		const open = (...rules: Rule[]) =>
			reviewer(linter([seen]), rules)(stale).open.map(({ rule, at }) => [rule, at]);
		const at = { type: 'item', id: 'item-1' };
		expect(open(throwing)).toEqual([['rule-failed', at]]);
		expect(open(silent)).toEqual([['seen', at]]);
		expect(open()).toEqual([['seen', at]]);
	});
});
