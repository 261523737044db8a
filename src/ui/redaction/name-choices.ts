/** What somebody said of the names in a mapping, kept until the page is left. */
import { SvelteMap } from 'svelte/reactivity';
import type { Choice } from '#core/redaction/redact.ts';

export interface NameChoices {
	readonly choices: SvelteMap<string, Choice>;
	/** Words that were named, whatever is listed. */
	added: readonly string[];
}

/** By mapping: a long list is not looked through twice because of one wrong key. */
const known = new Map<string, NameChoices>();

export function nameChoices(mappingId: string): NameChoices {
	const here = known.get(mappingId) ?? { choices: new SvelteMap(), added: [] };
	known.set(mappingId, here);
	return here;
}
