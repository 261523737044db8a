import { editItems } from '../commands/edit-items.ts';
import { itemAt } from './remedies.ts';
import { defineItemRule } from './rule.ts';
import { isSaid } from './words.ts';

export default defineItemRule({
	id: 'status-without-next-step',
	severity: 'warning',
	title: 'A status on Product says what happens next and who acts.',
	principle:
		'A status is of use when its reader knows what follows from it, and whether anything is expected of them.',
	ask: 'A customer reads this in the evening, alone: what do they do the next morning?',
	ignoreWhen:
		'Nothing follows from it any more. Even then a sentence helps: “Nothing more is needed from you.”',
	remedy: 'Say in one sentence what happens next, and name who does it.',
	messages: {
		silent: '“{name}” tells customers where they stand, but not what happens next.',
		nobody: '“{name}” says what happens next, but not who does it.'
	},
	examples: {
		bad: {
			says: 'Customers learn that something is pending, and no more.',
			items: [
				{
					kind: 'status',
					name: 'Identity check pending',
					surface: 'product',
					answers: {
						nextAction: 'internal',
						interpretation: 'clear',
						blastRadius: [],
						portability: 'none'
					}
				}
			]
		},
		good: {
			says: 'Customers learn who acts, and by when.',
			items: [
				{
					kind: 'status',
					name: 'Identity check pending',
					surface: 'product',
					answers: {
						nextAction: 'internal',
						interpretation: 'clear',
						blastRadius: [],
						portability: 'none'
					},
					nextStep: { text: 'We check your documents within one working day.', actor: 'internal' }
				}
			]
		}
	},

	concerns: ({ kind, surface }) => kind === 'status' && surface === 'product',
	*check({ kind, name, surface, nextStep }) {
		if (kind !== 'status' || surface !== 'product') return;
		if (!isSaid(nextStep?.text))
			yield { message: 'silent', data: { name }, because: ['next step: not said'] };
		else if (!nextStep?.actor) yield { message: 'nobody', data: { name }, because: ['who acts: not said'] };
	},

	fixes(finding, mapping) {
		const item = itemAt(mapping, finding);
		const owner = item?.answers?.nextAction;
		// What happens next takes a sentence that somebody has to write; who acts may have been answered already.
		if (!item || finding.message !== 'nobody' || !owner) return [];
		const actor = owner === 'internal' ? 'internal' : 'customer';
		return [
			{
				label: `Say that ${actor === 'internal' ? 'your team acts' : 'the customer acts'}`,
				command: editItems([item.id], { nextStep: { ...item.nextStep, actor } })
			}
		];
	}
});
