/** What a review keeps from one mapping to the next, held to edits that no rule takes notice of. */
import { describe, expect, it } from 'vitest';
import type { Decision, Mapping } from '#core/mapping/schema.ts';
import { coverOf } from '#core/rules/acceptance.ts';
import { mappingOf } from '#core/rules/example.ts';
import { linter } from '#core/rules/linter.ts';
import misplacedItem from '#core/rules/misplaced-item.ts';
import { reviewer } from '#core/rules/reviewer.ts';
import type { Finding } from '#core/rules/rule.ts';
import { SETTLED } from './found.ts';

describe('an accepted finding about which no rule looks again', () => {
	const start = mappingOf({
		says: 'A queue that customers see',
		roles: [{ id: 'buyer', name: 'Buyer', side: 'customer' }],
		items: [
			{
				kind: 'field',
				name: 'Queue',
				surface: 'product',
				answers: SETTLED.support,
				access: { buyer: ['see'] }
			},
			{ kind: 'field', name: 'Other', surface: 'support', answers: SETTLED.support }
		],
		links: [{ kind: 'hands-over', from: 'Queue', to: 'Other' }],
		packages: [{ name: 'All of it', contents: ['Queue'] }]
	});
	const isQueue = ({ rule, at }: Finding) =>
		rule === 'misplaced-item' && at.type === 'item' && at.id === 'item-1';
	const EDITS: Readonly<Record<string, (mapping: Mapping) => Partial<Mapping>>> = {
		'a link that comes': ({ links }) => ({
			links: [...links, { id: 'new', kind: 'requests', from: 'item-2', to: 'item-1' }]
		}),
		'a link that goes': () => ({ links: [] }),
		'a package that contains it': ({ packages }) => ({
			packages: packages.map((pack) => ({ ...pack, access: { mode: 'self-serve' as const } }))
		}),
		'a package that takes it out': ({ packages }) => ({
			packages: packages.map((pack) => ({ ...pack, contents: [] }))
		}),
		'a role that changes sides': ({ roles }) => ({
			roles: roles.map((role) => ({ ...role, side: 'internal' as const }))
		})
	};

	it.each(Object.entries(EDITS))('is held against the decision again after %s', (_, edit) => {
		const find = linter([misplacedItem]);
		const look = reviewer(find, [misplacedItem]);
		const all = find(start);
		const decisions: Decision[] = [
			{ id: 'base', scope: 'mapping', covers: coverOf(start, all, all), reason: 'r' }
		];
		const before = { ...start, decisions };
		expect(
			look(before)
				.accepted.map(({ finding }) => finding)
				.filter(isQueue)
		).toHaveLength(1);
		const after = { ...before, ...edit(before) };
		expect(
			look(after)
				.stale.map(({ finding }) => finding)
				.filter(isQueue)
		).toHaveLength(1);
		// The same finding: nothing that the rule looks at has changed.
		expect(find(after).filter(isQueue)).toEqual(all.filter(isQueue));
		expect(find(after).find(isQueue)).toBe(all.find(isQueue));
	});
});
