/** How far the room has come: “38 of 52 judged, 6 contested”. Empty where nothing is to be judged. */
import type { Session } from '#ui/state/session.svelte.ts';

type Count = Pick<Session, 'settled' | 'judgeable' | 'contested'>;

export function judgedWords({ settled, judgeable, contested }: Count): string {
	if (judgeable.length === 0) return '';
	return `${settled} of ${judgeable.length} judged${contested.size > 0 ? `, ${contested.size} contested` : ''}`;
}
