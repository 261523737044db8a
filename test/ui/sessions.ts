/** A session over a real living mapping, with nothing stored behind it. */
import type { Item } from '#core/mapping/item-schema.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { canonical } from '#core/mapping/canonical.ts';
import { emptyMapping } from '#core/mapping/empty.ts';
import { formatRef } from '#core/mapping/refs.ts';
import { LivingMapping } from '#document/living-mapping.ts';
import type { OpenMapping } from '#storage/open-mapping.ts';
import { Session } from '#ui/state/session.svelte.ts';

export function sessionOn(mapping: Mapping): Session {
	const open = {
		living: LivingMapping.create(mapping),
		state: { kind: 'saved' },
		damage: 0,
		onState: () => () => undefined,
		flush: () => Promise.resolve(),
		close: () => Promise.resolve()
	};
	return new Session(open as unknown as OpenMapping);
}

/** A mapping of these items; each is called by its identifier and stands in the order given. */
export function mappingOf(
	items: readonly (Partial<Item> & { id: string })[],
	parts: Partial<Mapping> = {}
): Mapping {
	return canonical({
		...emptyMapping('m', 'A mapping'),
		...parts,
		items: items.map((item, i): Item => ({
			kind: 'field',
			name: item.id,
			ref: formatRef(i + 1),
			order: `a${String(i).padStart(4, '0')}`,
			...item
		}))
	});
}
