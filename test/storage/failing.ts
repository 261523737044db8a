import { onTestFinished, vi } from 'vitest';
import type { DemarcDatabase } from '#storage/database.ts';

export interface Failing {
	/** How many of the next writes fail. */
	left: number;
}

/**
 * Makes the next writes of updates fail as a full disk does: the error comes after the rows were taken, and the
 * browser's transaction is aborted. To be called before the database is used.
 */
export function failWrites(db: DemarcDatabase, left: number): Failing {
	const failing = { left };
	// On localhost Dexie traces every failed request to the console.
	const trace = vi.spyOn(console, 'trace').mockReturnValue(undefined);
	onTestFinished(() => trace.mockRestore());
	db.use({
		stack: 'dbcore',
		name: 'failing',
		create: (core) => ({
			...core,
			table: (name) => {
				const table = core.table(name);
				if (name !== 'updates') return table;
				return {
					...table,
					mutate: (request) =>
						table.mutate(request).then((response) => {
							if (request.type !== 'add' || failing.left === 0) return response;
							failing.left -= 1;
							throw new DOMException('no room', 'QuotaExceededError');
						})
				};
			}
		})
	});
	return failing;
}
