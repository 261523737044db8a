/** The tour comes once, with the example; afterwards only when somebody asks for it. */
import type { Mapping } from '#core/mapping/schema.ts';
import { deviceShelf, keep, kept, type Shelf } from '#ui/state/kept.ts';

const EXAMPLE = 'customer-onboarding';

/** True once on a device: for the first mapping that begins as the example. */
export function isTourDue(mapping: Mapping, shelf: Shelf | undefined = deviceShelf()): boolean {
	if (mapping.template?.id !== EXAMPLE || kept('tour', shelf) !== undefined) return false;
	keep('tour', 'shown', shelf);
	// Where nothing is kept it would come every time.
	return kept('tour', shelf) !== undefined;
}
