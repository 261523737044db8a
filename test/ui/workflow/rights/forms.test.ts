import { describe, expect, test } from 'vitest';
import { CopyForm } from '#ui/workflow/rights/copy-form.svelte.ts';
import { EVERYTHING } from '#ui/workflow/rights/filter.ts';
import { RuleForm, stageValue } from '#ui/workflow/rights/rule-form.svelte.ts';
import { whoFrom, whoOptions } from '#ui/workflow/rights/who.ts';
import { matrixOf } from './matrices.ts';

const touched = ({ touched: all }: { touched: readonly { id: string }[] }) => all.map(({ id }) => id);

describe('a rule that is only thought of', () => {
	test('begins with the usual sentence, or with what the matrix shows', () => {
		const { session } = matrixOf();
		expect(new RuleForm(session, EVERYTHING).sentence).toBe('Admin may perform every Product action');
		const shown = { ...EVERYTHING, kinds: new Set(['field'] as const), who: 'internal' };
		const form = new RuleForm(session, { ...shown, places: new Set(['none'] as const) });
		expect(form.sentence).toBe('All roles of our team may perform every field that is not placed yet');
	});

	test('says what would change and which findings go and come, and changes nothing', () => {
		const { session } = matrixOf();
		const form = new RuleForm(session, EVERYTHING);
		expect(form.spoken).toBe(2);
		expect(touched(form.foreseen)).toEqual(['remind']);
		expect(form.foreseen.goes.map(({ rule }) => rule)).toContain('unowned-action');
		form.place = 'support';
		form.kind = '';
		expect(form.spoken).toBe(2);
		expect(form.foreseen.comes.filter(({ rule }) => rule === 'mirrored-permissions')).toHaveLength(1);
		expect(session.undoLabel).toBeUndefined();
	});

	test('is one step, which the form can take back; then there is nothing left to say', () => {
		const { session, access } = matrixOf();
		const form = new RuleForm(session, EVERYTHING);
		form.who = 'customer';
		form.turn('see');
		form.apply();
		expect(access('pay')).toEqual({ constructor: ['see', 'perform'], finance: ['see', 'perform'] });
		expect(form.said).toBe('All roles of the customer may see and perform every Product action');
		expect(form.foreseen.touched).toEqual([]);
		form.takeBack();
		expect(access('pay')).toEqual({ constructor: ['perform'] });
		expect([form.said, session.undoLabel]).toEqual([undefined, undefined]);
		form.takeBack();
		expect(access('pay')).toEqual({ constructor: ['perform'] });
	});

	test('without a right, or at a stage that is gone, would change nothing', () => {
		const { session } = matrixOf();
		const form = new RuleForm(session, EVERYTHING);
		form.place = '';
		form.stage = stageValue('s');
		form.who = 'customer';
		expect(touched(form.foreseen)).toEqual(['pay']);
		form.stage = stageValue('constructor');
		expect(form.spoken).toBe(0);
		form.stage = '';
		form.turn('perform');
		expect(form.foreseen.touched).toEqual([]);
		form.apply();
		expect(session.undoLabel).toBeUndefined();
	});
});

test('whom a sentence speaks of is found again from its value, however the role is called', () => {
	const { session } = matrixOf();
	expect(whoOptions(session.mapping).map(({ label }) => label)).toEqual([
		'All roles of the customer',
		'All roles of our team',
		'Admin',
		'Finance',
		'Agent'
	]);
	for (const { value, label } of whoOptions(session.mapping)) {
		const who = whoFrom(value);
		if ('role' in who) expect(session.mapping.roles.find(({ id }) => id === who.role)?.name).toBe(label);
	}
});

describe('a copy', () => {
	test('is first thought of between roles of one side, and of what is shown where not all is', () => {
		const { session } = matrixOf();
		const all = new CopyForm(session, 'finance', undefined);
		expect([all.from, all.to, all.spoken]).toEqual(['constructor', 'finance', 6]);
		expect(touched(all.foreseen)).toEqual(['pay', 'score']);
		const some = new CopyForm(session, 'finance', ['pay', 'total']);
		expect([some.isShownOnly, some.spoken]).toEqual([true, 2]);
		expect(touched(some.foreseen)).toEqual(['pay']);
	});

	test('is one step', () => {
		const { session, access } = matrixOf();
		const form = new CopyForm(session, 'finance', undefined);
		form.isAdding = true;
		expect(form.apply()).toBe(true);
		expect(access('score')).toEqual({ finance: ['see', 'edit'] });
		expect(access('pay')).toEqual({ constructor: ['perform'], finance: ['perform'] });
		expect(form.apply()).toBe(false);
		session.undo();
		expect(session.undoLabel).toBeUndefined();
	});

	test('needs two roles', () => {
		const { session } = matrixOf(undefined, { roles: [] });
		const form = new CopyForm(session, undefined, undefined);
		expect([form.foreseen.touched, form.apply()]).toEqual([[], false]);
	});
});
