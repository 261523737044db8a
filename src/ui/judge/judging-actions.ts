/** What can be done in Judge, for the palette. */
import type { Action } from '#ui/state/actions.svelte.ts';
import type { Judging } from './judging.svelte.ts';
import type { Around } from './judging-keys.ts';

interface Means extends Around {
	/** Does it, then brings the focus to what is new. */
	act(what: () => void): void;
}

export function judgingActions(
	judging: Judging,
	{ act, vote, hasAgenda, prepared }: Means
): readonly Action[] {
	const at = (id: string, label: string, key: string, what: () => void, words = ''): Action => ({
		id: `judge.${id}`,
		label,
		group: 'Judge',
		words,
		keys: [key],
		isOff: () => judging.screen !== 'question' || judging.item === undefined,
		run: () => act(what)
	});
	return [
		at('skip', 'Skip this item', 'S', () => judging.skip(), 'later next open'),
		at('previous', 'The item before', '←', () => judging.previous(), 'back'),
		at('next', 'The item after', '→', () => judging.next()),
		at('take-back', 'Take back the last answer', 'Backspace', () => judging.takeBackLast(), 'undo'),
		at('guesses', 'Show or hide the first guesses', 'G', () => (judging.showsGhosts = !judging.showsGhosts)),
		...(vote ? [at('vote', 'Vote on the item', 'V', vote, 'ballot hands room')] : []),
		...(hasAgenda
			? [at('agenda', 'To discuss', 'T', () => (judging.screen = 'agenda'), 'needs talk votes split')]
			: []),
		...(prepared
			? [
					at(
						'prepared',
						'Show or hide the prepared answer',
						'K',
						() => void prepared(),
						'facilitator key template expected solution'
					)
				]
			: [])
	];
}
