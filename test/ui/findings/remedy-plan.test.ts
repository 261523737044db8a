import { expect, it } from 'vitest';
import { lint } from '#core/rules/lint.ts';
import { RULES } from '#core/rules/index.ts';
import { mappingOf as exampleOf } from '#core/rules/example.ts';
import { remedyPlan } from '#ui/findings/remedy-plan.ts';
import { mappingOf } from '../sessions.ts';

const ids = () => {
	let last = 0;
	return () => `new${(last += 1)}`;
};

it('every line names what it is done to: items, packages, both ends of a link', () => {
	const mapping = mappingOf(
		[
			{ id: 'Ask', kind: 'action', surface: 'product' },
			{ id: 'Queue', surface: 'support' }
		],
		{
			roles: [{ id: 'r', name: 'Collections agent', side: 'internal' }],
			links: [{ id: 'l', kind: 'leads-to', from: 'Ask', to: 'Queue' }],
			packages: [{ id: 'p', name: 'Archive', formats: ['csv'] }]
		}
	);
	const { steps } = remedyPlan(mapping, lint(mapping), ids());
	expect(steps.find(({ label }) => label === 'Make it a request')?.names).toEqual(['Ask → Queue']);
	expect(steps.find(({ label }) => label === 'Add times, in UTC')?.names).toEqual(['Archive']);
});

it.each(RULES.map(({ id, examples }) => [id, exampleOf(examples.bad)] as const))(
	'no line of the example of %s is without a name',
	(_, mapping) => {
		for (const { names } of remedyPlan(mapping, lint(mapping), ids()).steps) expect(names).not.toEqual([]);
	}
);

it('a new item is named in single quotation marks, for it is told of in double ones', () => {
	const inner = RULES.find(({ id }) => id === 'untranslated-status')?.examples.bad;
	if (!inner) throw new Error('no such rule');
	const mapping = exampleOf(inner);
	const { command } = remedyPlan(mapping, lint(mapping), ids());
	const names = command(mapping).changes.map(({ value }) => (value as { name?: string } | undefined)?.name);
	expect(names).toContain('What customers see for ‘Watch-list hit, second review’');
});
