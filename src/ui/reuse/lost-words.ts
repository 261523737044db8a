/** What goes with a part that is taken out, in a sentence. */
import { counted } from '#core/mapping/counted.ts';
import type { LOSSES } from '#core/reuse/goes-along.ts';
import { type Lost } from '#core/reuse/goes-along.ts';

type Loss = (typeof LOSSES)[number];

/** Gone for good with the part. */
const GONE: readonly Loss[] = ['answers', 'votes', 'places', 'links'];
const WORDS: Readonly<Record<Loss, readonly [string, string]>> = {
	answers: ['answer', 'answers'],
	votes: ['vote', 'votes'],
	places: ['place on the board', 'places on the board'],
	links: ['link', 'links'],
	decisions: ['decision', 'decisions'],
	items: ['item', 'items'],
	packages: ['package', 'packages']
};

/** “Its 5 answers and 3 votes go too.” Empty: nothing of the team's hangs on it. */
export function lostWords(lost: Lost): string {
	const named = (losses: readonly Loss[]) =>
		listed(
			losses.flatMap((loss) => {
				const count = lost[loss] ?? 0;
				return count === 0 ? [] : [loss === 'places' ? WORDS[loss][0] : counted(count, ...WORDS[loss])];
			})
		);
	const count = (losses: readonly Loss[]) => losses.reduce((sum, loss) => sum + (lost[loss] ?? 0), 0);
	const verb = (losses: readonly Loss[], one: string, many: string) => (count(losses) === 1 ? one : many);
	const users = ['items', 'packages'] as const;
	return [
		count(GONE) === 0 ? '' : `Its ${named(GONE)} ${verb(GONE, 'goes', 'go')} too.`,
		count(users) === 0 ? '' : `${named(users)} of yours ${verb(users, 'uses', 'use')} it.`,
		count(['decisions']) === 0
			? ''
			: `${named(['decisions'])} of yours ${verb(['decisions'], 'is', 'are')} about it.`
	]
		.filter((sentence) => sentence !== '')
		.join(' ');
}

export const listed = (words: readonly string[]) =>
	words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
