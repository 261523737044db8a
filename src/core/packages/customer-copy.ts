/** A mapping as the files of a package may draw on it: a package goes to customers. */
import type { Mapping } from '../mapping/schema.ts';
import { remembered } from '../mapping/selectors.ts';

/**
 * What an item says of itself are the team's remarks on the portal of today: a customer reads its name, and what the
 * package's own fields say.
 */
export const forCustomers: (mapping: Mapping) => Mapping = remembered((mapping: Mapping) => ({
	...mapping,
	items: mapping.items.map(({ description: _, ...item }) => item)
}));
