/** What is said for a moment after a step that may be a surprise, with the way back. */
import type { Loss } from '#core/commands/loss.ts';
import { COLLECTIONS, type Collection } from '#core/mapping/shape.ts';
import type { LastStep } from '#ui/state/session.svelte.ts';

export interface Notice {
	readonly text: string;
	/** What takes it back. */
	readonly back: 'undo' | 'redo';
}

const COUNTED: Record<Collection, readonly [one: string, many: string]> = {
	stages: ['stage', 'stages'],
	roles: ['role', 'roles'],
	items: ['item', 'items'],
	links: ['link', 'links'],
	packages: ['package', 'packages'],
	measures: ['measure', 'measures'],
	decisions: ['decision', 'decisions'],
	agenda: ['step of the agenda', 'steps of the agenda'],
	parked: ['parked question', 'parked questions'],
	views: ['view', 'views'],
	handOffs: ['hand-off', 'hand-offs'],
	replies: ['answer', 'answers']
};
/** A single field that was emptied is seen where it stood; several at once are not. */
const MANY_VALUES = 2;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Undefined: nothing that needs a word. */
export function noticeOf({ way, label, loss, isTold }: LastStep): Notice | undefined {
	if (way === 'undone') return { text: `Undone: ${label}`, back: 'redo' };
	if (way === 'redone') return { text: `Done again: ${label}`, back: 'undo' };
	const gone = (loss && goneWords(loss)) ?? (isTold ? '' : undefined);
	return gone === undefined ? undefined : { text: `${capital(label)}${gone && ` (${gone})`}`, back: 'undo' };
}

/** Empty: the one thing that is gone is what the label names. Undefined: nothing is. */
function goneWords({ members, values }: Loss): string | undefined {
	const counts = COLLECTIONS.map((list) => [members[list] ?? 0, list] as const).filter(([n]) => n > 0);
	const total = counts.reduce((sum, [count]) => sum + count, 0);
	if (total === 0) return values >= MANY_VALUES ? `${values} values emptied` : undefined;
	if (total === 1) return '';
	return `gone: ${counts.map(([count, list]) => `${count} ${COUNTED[list][count === 1 ? 0 : 1]}`).join(', ')}`;
}
