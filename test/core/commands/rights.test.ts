import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChanges } from '#core/commands/edit.ts';
import { copyRights } from '#core/commands/copy-rights.ts';
import { grantRights, rightsOf } from '#core/commands/grant-right.ts';
import { itemsUnder, rolesUnder, ruleInWords, ruleRights } from '#core/commands/rule-rights.ts';
import { PERMISSIONS } from '#core/mapping/vocabulary.ts';
import { anyMapping } from '../../arbitraries.ts';
import { anyRule, ruleOn } from '../../arbitrary-rights.ts';
import { mappingOf } from '../../ui/sessions.ts';

/** Called like something inherited: looked up in the wrong way, it is everywhere. */
const ADMIN: string = 'constructor';
const ROLES = [
	{ id: 'constructor', name: 'Customer admin', side: 'customer' as const },
	{ id: 'finance', name: 'Finance', side: 'customer' as const },
	{ id: 'agent', name: 'Agent', side: 'internal' as const }
];
const PORTAL = mappingOf(
	[
		{ id: 'pay', kind: 'action', surface: 'product', stage: 's', access: { [ADMIN]: ['perform'] } },
		{ id: 'dispute', kind: 'action', surface: 'product', access: { finance: ['see'], gone: ['edit'] } },
		{ id: 'total', kind: 'field', surface: 'product' },
		{ id: 'refund', kind: 'action', surface: 'support', access: { agent: ['see', 'perform'] } },
		{ id: 'idea', kind: 'action', stage: 'gone' }
	],
	{ roles: ROLES, stages: [{ id: 's', name: 'Invoice', order: 'a' }] }
);
const changed = (changes: readonly { path: readonly string[] }[]) => changes.map(({ path }) => path[1]);

describe('a rule about many items', () => {
	test('makes its sentence true, changes only what was not so, and only what it speaks of', () => {
		fc.assert(
			fc.property(anyMapping, anyRule, (mapping, parts) => {
				const rule = ruleOn(mapping, parts);
				const { changes } = ruleRights(rule)(mapping);
				const after = applyChanges(mapping, changes);
				const roles = rolesUnder(mapping, rule);
				for (const item of itemsUnder(after, rule))
					for (const { id } of roles)
						for (const right of rule.rights) expect(rightsOf(item, id).includes(right)).toBe(rule.isOn);
				const spoken = new Set(itemsUnder(mapping, rule).map(({ id }) => id));
				for (const [at, item] of mapping.items.entries()) {
					const now = after.items[at];
					for (const role of [...Object.keys(item.access ?? {}), ...roles.map(({ id }) => id)])
						for (const right of PERMISSIONS) {
							const isMeant =
								spoken.has(item.id) && roles.some(({ id }) => id === role) && rule.rights.includes(right);
							if (isMeant || !now) continue;
							expect(rightsOf(now, role).includes(right)).toBe(rightsOf(item, role).includes(right));
						}
				}
				for (const { path, value } of changes) {
					const before = mapping.items.find(({ id }) => id === path[1]);
					expect(before && [...rightsOf(before, path[3] ?? '')].toSorted()).not.toEqual(
						[...((value as readonly string[] | undefined) ?? [])].toSorted()
					);
				}
				expect(ruleRights(rule)(after).changes).toEqual([]);
			})
		);
	});

	test('says what it does in one sentence, which undo shows', () => {
		const { label, changes } = ruleRights({
			who: { role: 'constructor' },
			rights: ['perform', 'see'],
			isOn: true,
			kind: 'action',
			surface: 'product'
		})(PORTAL);
		expect(label).toBe('Customer admin may see and perform every Product action');
		expect(changed(changes)).toEqual(['pay', 'dispute']);
		expect(
			ruleInWords(PORTAL, {
				who: { side: 'customer' },
				rights: ['see', 'edit'],
				isOn: false,
				surface: 'none'
			})
		).toBe('All roles of the customer may not see or edit any item that is not placed yet');
		expect(
			ruleInWords(PORTAL, {
				who: { side: 'internal' },
				rights: ['see'],
				isOn: true,
				kind: 'field',
				stage: 's'
			})
		).toBe('All roles of our team may see every field at “Invoice”');
	});

	test('counts an item whose stage is gone among those without one', () => {
		const rule = { who: { role: 'agent' }, rights: ['see' as const], isOn: true };
		expect(itemsUnder(PORTAL, { ...rule, stage: null }).map(({ id }) => id)).toEqual([
			'dispute',
			'total',
			'refund',
			'idea'
		]);
		expect(itemsUnder(PORTAL, { ...rule, stage: 's' }).map(({ id }) => id)).toEqual(['pay']);
	});

	test('of a role that is gone changes nothing', () => {
		for (const role of ['gone', '__proto__', 'toString'])
			expect(ruleRights({ who: { role }, rights: ['see'], isOn: true })(PORTAL).changes).toEqual([]);
	});
});

describe('several rights for several roles', () => {
	test('name in their label only what changes', () => {
		const all = PORTAL.items.map(({ id }) => id);
		expect(grantRights(all, ['finance', 'agent', 'gone'], ['see'], true)(PORTAL).label).toBe(
			'2 roles may see 5 items'
		);
		expect(grantRights(['refund', 'pay', 'refund'], ['agent'], ['perform', 'see'], false)(PORTAL).label).toBe(
			'Agent may no longer see or perform “refund”'
		);
	});
});

describe('copied rights', () => {
	test('are the same for both roles afterwards; added ones take nothing away', () => {
		fc.assert(
			fc.property(anyMapping, fc.boolean(), fc.nat(), fc.nat(), (mapping, isAdding, a, b) => {
				const [from, to] = [a, b].map((n) => mapping.roles[n % Math.max(1, mapping.roles.length)]);
				fc.pre(from !== undefined && to !== undefined && from !== to);
				const { changes } = copyRights({ from: from?.id ?? '', to: to?.id ?? '', isAdding })(mapping);
				const after = applyChanges(mapping, changes);
				for (const [at, item] of after.items.entries()) {
					const before = mapping.items[at];
					if (!before || !from || !to) continue;
					const wanted = [...rightsOf(before, from.id), ...(isAdding ? rightsOf(before, to.id) : [])];
					expect(new Set(rightsOf(item, to.id))).toEqual(new Set(wanted));
					expect(rightsOf(item, from.id)).toEqual(rightsOf(before, from.id));
				}
			})
		);
	});

	test('stay on the items that were named', () => {
		const copy = { from: 'constructor', to: 'finance' };
		expect(changed(copyRights(copy)(PORTAL).changes)).toEqual(['pay', 'dispute']);
		expect(changed(copyRights({ ...copy, isAdding: true })(PORTAL).changes)).toEqual(['pay']);
		expect(changed(copyRights({ ...copy, ids: ['dispute', 'gone'] })(PORTAL).changes)).toEqual(['dispute']);
		expect(copyRights({ from: 'finance', to: 'finance' })(PORTAL).changes).toEqual([]);
		expect(copyRights({ from: 'gone', to: 'finance' })(PORTAL).changes).toEqual([]);
	});
});
