/** The mappings on this device, for every screen. One for the page, made by the outermost layout. */
import { createContext } from 'svelte';
import { DemarcDatabase } from '#storage/database.ts';
import { Repository } from '#storage/repository.ts';

export function openRepository(): Repository {
	return new Repository(new DemarcDatabase(), {
		async loadCounts() {
			const { countsBySeverity, lint } = await import('#core/rules/lint.ts');
			return (mapping) => countsBySeverity(lint(mapping));
		}
	});
}

export const [repositoryOf, provideRepository] = createContext<Repository>();
