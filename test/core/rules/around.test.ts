/** What a rule saw decides how long its findings are remembered: each way to look notices what changes it, and only that. */
import { describe, expect, it } from 'vitest';
import { editItems } from '#core/commands/edit-items.ts';
import { applyChanges, type Command } from '#core/commands/edit.ts';
import { addMember, editMember, removeMember } from '#core/commands/members.ts';
import { removeItems } from '#core/commands/remove-items.ts';
import { Lookout, listsTouched, looksTheSame, type Around } from '#core/rules/around.ts';
import { mappingOf } from '#core/rules/example.ts';

const start = mappingOf({
	says: 'Three items, a link, a package',
	isBare: true,
	items: ['A', 'B', 'C'].map((name) => ({ kind: 'field', name })),
	links: [{ kind: 'leads-to', from: 'A', to: 'B' }],
	packages: [{ name: 'P', contents: ['A', 'B'] }]
});
const [A, B, C] = ['item-1', 'item-2', 'item-3'] as [string, string, string];
const link = { id: 'more', kind: 'requests' } as const;

const LOOKS: readonly [string, (around: Around) => unknown, changed: Command[], unchanged: Command[]][] = [
	[
		'item',
		(around) => around.item(A),
		[editItems([A], { notes: 'x' }), removeItems([A])],
		[editItems([B], { notes: 'x' }), removeMember('links', 'link-1')]
	],
	[
		'linksFrom',
		(around) => around.linksFrom(A, 'leads-to'),
		[removeMember('links', 'link-1'), addMember('links', { ...link, from: A, to: C })],
		[addMember('links', { ...link, from: B, to: A }), editItems([A], { notes: 'x' })]
	],
	[
		'linksTo',
		(around) => around.linksTo(B),
		[editMember('links', 'link-1', { to: C }), addMember('links', { ...link, from: C, to: B })],
		[addMember('links', { ...link, from: B, to: A })]
	],
	[
		'packagesWith',
		(around) => around.packagesWith(A),
		[
			editMember('packages', 'package-1', { name: 'Q' }),
			editMember('packages', 'package-1', { contents: [B] })
		],
		[editItems([A], { notes: 'x' }), addMember('packages', { id: 'p', name: 'Q', contents: [C] })]
	],
	[
		'contentsOf',
		(around) => around.contentsOf('package-1'),
		[
			editItems([A], { notes: 'x' }),
			removeItems([B]),
			editMember('packages', 'package-1', { contents: [A, B, C] })
		],
		[editItems([C], { notes: 'x' }), editMember('packages', 'package-1', { name: 'Q' })]
	],
	[
		'namesakes',
		(around) => around.namesakes(A),
		[editItems([B], { name: 'a' }), editItems([A], { notes: 'x' })],
		[editItems([B], { name: 'c' }), removeMember('packages', 'package-1')]
	],
	[
		'role',
		(around) => around.role('owner'),
		[editMember('roles', 'owner', { side: 'internal' }), removeMember('roles', 'owner')],
		[addMember('roles', { id: 'r', name: 'R', side: 'customer' })]
	],
	[
		'hasRoles',
		(around) => around.hasRoles(),
		[removeMember('roles', 'owner')],
		[
			editMember('roles', 'owner', { name: 'O' }),
			addMember('roles', { id: 'r', name: 'R', side: 'customer' })
		]
	],
	[
		'what is not there yet',
		(around) => around.role('r'),
		[addMember('roles', { id: 'r', name: 'R', side: 'customer' })],
		[editMember('roles', 'owner', { side: 'internal' })]
	]
];

describe.each(LOOKS)('%s', (_, look, changed, unchanged) => {
	const lookout = new Lookout(start);
	look(lookout);
	const isSameAfter = (command: Command) => {
		const after = applyChanges(start, command(start).changes);
		expect(after).not.toEqual(start);
		const answers = [
			looksTheSame(lookout.sights, after),
			looksTheSame(lookout.sights, after, listsTouched(after, start))
		];
		// To know the mapping before saves work, and changes no answer.
		expect(answers[0]).toBe(answers[1]);
		return answers[0];
	};

	it('notices what changes it', () => {
		expect(changed.map(isSameAfter)).toEqual(changed.map(() => false));
	});
	it('and nothing else', () => {
		expect(unchanged.map(isSameAfter)).toEqual(unchanged.map(() => true));
	});
});

it('sees what the selectors see', () => {
	const around = new Lookout(start);
	expect(around.item(A)?.name).toBe('A');
	expect(around.item('gone')).toBeUndefined();
	expect(around.linksFrom(A).map(({ to }) => to)).toEqual([B]);
	expect(around.linksFrom(A, 'translates-to')).toEqual([]);
	expect(around.linksTo(B, 'leads-to').map(({ from }) => from)).toEqual([A]);
	expect(around.packagesWith(A).map(({ name }) => name)).toEqual(['P']);
	expect(around.contentsOf('package-1').map(({ name }) => name)).toEqual(['A', 'B']);
	expect(around.contentsOf('gone')).toEqual([]);
	expect(around.namesakes(A).map(({ name }) => name)).toEqual(['A']);
	expect(around.role('owner')?.side).toBe('customer');
});
