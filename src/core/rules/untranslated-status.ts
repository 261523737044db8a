import { defineItemRule } from './rule.ts';
import { groundsInWords, namesInWords } from './words.ts';

export default defineItemRule({
	id: 'untranslated-status',
	severity: 'warning',
	title: 'What customers need but can’t be shown as it is has a version in their words.',
	principle:
		'Turning inner work into words that customers can act on is work on the product; leaving it out is not openness.',
	ask: 'What does this mean for the customer, in their words?',
	ignoreWhen: 'Customers learn of it in another way that the team prefers, such as a call; name that way.',
	remedy:
		'Add what customers see instead on Product, and draw a “translates to” link from the raw item to it.',
	messages: {
		missing:
			'“{name}” can’t be shown as it is, and nothing on Product says to customers what it means for them.',
		elsewhere:
			'“{name}” can’t be shown as it is, and its translation {targets} is not on Product, where customers would read it.'
	},
	examples: {
		bad: {
			says: 'The team’s own status has no counterpart that customers can read.',
			items: [
				{
					kind: 'status',
					name: 'Watch-list hit, second review',
					surface: 'support',
					answers: { frequency: 'recurring', blastRadius: ['internal-logic'] }
				}
			]
		},
		good: {
			says: 'Customers read where they stand, in words of their own.',
			items: [
				{
					kind: 'status',
					name: 'Watch-list hit, second review',
					surface: 'support',
					answers: { frequency: 'recurring', blastRadius: ['internal-logic'] }
				},
				{
					kind: 'status',
					name: 'We are checking your details',
					surface: 'product',
					answers: {
						nextAction: 'internal',
						interpretation: 'clear',
						blastRadius: [],
						portability: 'none'
					},
					nextStep: { text: 'You hear from us within two working days.', actor: 'internal' }
				}
			],
			links: [
				{
					kind: 'translates-to',
					from: 'Watch-list hit, second review',
					to: 'We are checking your details'
				}
			]
		}
	},

	concerns: (_, verdict) => verdict.settled && verdict.shape === 'translate',
	*check(item, verdict, around) {
		if (!verdict.settled || verdict.shape !== 'translate') return;
		const targets = around
			.linksFrom(item.id, 'translates-to')
			.map(({ to }) => around.item(to))
			.filter((target) => target !== undefined)
			.filter(({ id }) => id !== item.id);
		if (targets.some(({ surface }) => surface === 'product')) return;
		yield {
			message: targets.length === 0 ? 'missing' : 'elsewhere',
			data: { name: item.name, targets: namesInWords(targets.map(({ name }) => name)) },
			because: groundsInWords(item, verdict)
		};
	}
});
