/** Ways to look at a board that are there before anybody has kept one. */
import type { Look } from './looks.svelte.ts';

export const READY_VIEWS: readonly (Look & { readonly name: string })[] = [
	{ name: 'What is misplaced', filter: { states: ['misplaced'] } },
	{ name: 'Not judged yet', filter: { states: ['open'] } },
	{ name: 'Where we disagree', filter: { states: ['contested'] } },
	{ name: 'By next owner', colour: 'owner' },
	{ name: 'By evidence', colour: 'evidence' }
];
