import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rightsOf } from '#core/commands/grant-right.ts';
import { rolesOf } from '#core/mapping/selectors.ts';
import { groupsOf, isGroup, linesOf } from '#ui/inventory/groups.ts';
import { besideRole, columnsOf, heldBy, roleAt, WIDTH } from '#ui/workflow/rights/columns.ts';
import { blocksOf, drawnLines } from '#ui/workflow/rights/drawn.ts';
import { anyMapping, mappings } from '../../../arbitraries.ts';

test('each group stands where its heading is among the lines, and they leave no gap', () => {
	fc.assert(
		fc.property(mappings({ maxItems: 12 }), fc.infiniteStream(fc.boolean()), (mapping, coins) => {
			const open = groupsOf(mapping.items, 'surface', mapping, new Set());
			const folded = new Set(open.filter(() => coins.next().value).map(({ id }) => id));
			const groups = groupsOf(mapping.items, 'surface', mapping, folded);
			const lines = linesOf(groups);
			const blocks = blocksOf(groups);
			for (const { group, at } of blocks) expect(lines[at]).toBe(group);
			expect(blocks.reduce((sum, block) => sum + block.lines, 0)).toBe(lines.length);
		})
	);
});

test('the items of the window are drawn and the one at the cursor, each once and in their order', () => {
	const spot = fc.integer({ min: -1, max: 20 });
	fc.assert(
		fc.property(mappings({ maxItems: 12 }), spot, spot, spot, (mapping, a, b, cursor) => {
			const lines = linesOf(groupsOf(mapping.items, 'surface', mapping, new Set()));
			const [first, end] = [Math.max(0, Math.min(a, b)), Math.max(0, a, b)];
			const drawn = drawnLines(lines, first, end, cursor).map(({ at }) => at);
			const wanted = lines.flatMap((line, at) =>
				!isGroup(line) && ((at >= first && at < end) || at === cursor) ? [at] : []
			);
			expect(drawn).toEqual(wanted);
		})
	);
});

test('what a group holds is counted as box by box, rights of roles that are gone left out', () => {
	fc.assert(
		fc.property(anyMapping, (mapping) => {
			const roles = rolesOf(mapping);
			const held = heldBy(mapping.items, roles);
			expect(held).toEqual(
				columnsOf(roles).map(
					({ role, right }) => mapping.items.filter((item) => rightsOf(item, role.id).includes(right)).length
				)
			);
		})
	);
});

test('from role to role the right stays the same, and there and back again is where one was', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 9 }), fc.nat(), (roles, n) => {
			const column = 1 + (n % (roles * WIDTH));
			const next = besideRole(column, 1, roles);
			if (roleAt(column) === roles - 1) expect(next).toBe(column);
			else {
				expect([roleAt(next), (next - column) % WIDTH]).toEqual([roleAt(column) + 1, 0]);
				expect(besideRole(next, -1, roles)).toBe(column);
			}
			expect(besideRole(0, 1, roles)).toBe(1);
			expect(besideRole(0, -1, roles)).toBe(0);
		})
	);
});
