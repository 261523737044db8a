/** The mappings on this device, for every screen. One for the page, made by the outermost layout. */
import { createContext } from 'svelte';
import { DemarcDatabase } from '#storage/database.ts';
import { Repository } from '#storage/repository.ts';
import { thisDay } from './day.ts';

export function openRepository(): Repository {
	return new Repository(new DemarcDatabase(), {
		async loadCounts() {
			const [{ countsBySeverity }, { review }] = await Promise.all([
				import('#core/rules/lint.ts'),
				import('#core/rules/review.ts')
			]);
			return (mapping) => countsBySeverity(review(mapping, thisDay()).open);
		}
	});
}

export const [repositoryOf, provideRepository] = createContext<Repository>();
