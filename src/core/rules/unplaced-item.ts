import { itemAt, moveHomeFix } from './remedies.ts';
import { defineItemRule } from './rule.ts';
import { answersInWords, groundsInWords, homeInWords } from './words.ts';

export default defineItemRule({
	id: 'unplaced-item',
	severity: 'advice',
	title: 'Every item is on a surface.',
	principle: 'What has no agreed place ends up on the nearest screen.',
	ask: 'Is it for customers to work with, for the team to work with, or to be taken along?',
	ignoreWhen: 'The inventory is still being collected.',
	remedy: 'Put it on a surface, or take it out of the mapping if nobody needs it.',
	messages: {
		nowhere: '“{name}” is on none of the three surfaces yet.',
		known: '“{name}” is on none of the three surfaces yet, though its answers say that it belongs {there}.'
	},
	examples: {
		bad: {
			says: 'An action from the inventory was never given a place.',
			items: [{ kind: 'action', name: 'Correct the billing address' }]
		},
		good: {
			says: 'It is on Product, and its answers say why.',
			items: [
				{
					kind: 'action',
					name: 'Correct the billing address',
					surface: 'product',
					answers: {
						frequency: 'occasional',
						nextAction: 'customer',
						interpretation: 'clear',
						blastRadius: [],
						portability: 'none'
					}
				}
			]
		}
	},

	concerns: ({ surface }) => surface === undefined,
	*check(item, verdict) {
		if (item.surface) return;
		const data = { name: item.name };
		const nowhere = 'surface: none';
		if (!verdict.settled)
			yield {
				message: 'nowhere',
				data,
				because: [nowhere, ...answersInWords(item, verdict.answered)]
			};
		else
			yield {
				message: 'known',
				data: { ...data, there: homeInWords(verdict) },
				because: [nowhere, ...groundsInWords(item, verdict)]
			};
	},

	fixes(finding, mapping) {
		const item = itemAt(mapping, finding);
		return item ? moveHomeFix(mapping, item) : [];
	}
});
