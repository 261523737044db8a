import type { BallotsProposal } from './proposal.ts';

/** Says what a file of votes is, where somebody took it for a mapping or a list. */
export function whoseVotes({ voters, mapping }: BallotsProposal): string {
	const [first, ...others] = voters;
	const whose =
		first === undefined ? 'raised hands' : others.length > 0 ? `${voters.length} people` : first.slice(0, 80);
	const on = mapping ? ` on “${mapping.title.slice(0, 80)}”` : '';
	return `These are the votes of ${whose}${on}. They are counted in that mapping and make none of their own.`;
}
