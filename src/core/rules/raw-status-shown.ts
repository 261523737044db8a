import { isCodeName } from './code-names.ts';
import { itemAt, moveHomeFix } from './remedies.ts';
import { defineItemRule, type ExampleItem } from './rule.ts';
import { answersInWords } from './words.ts';

const raw: ExampleItem = {
	kind: 'status',
	name: 'kyc_substate_3',
	surface: 'product',
	answers: { nextAction: 'internal', interpretation: 'clear', blastRadius: [], portability: 'none' },
	nextStep: { text: 'We check your documents within one working day.', actor: 'internal' }
};

export default defineItemRule({
	id: 'raw-status-shown',
	severity: 'warning',
	title: 'A status on Product speaks the customer’s language.',
	principle:
		'One screen is read by finance, operations, IT and procurement. A status that has to be decoded is a piece of the inside on the wrong side.',
	ask: 'Would somebody in the customer’s finance team know what it means without calling us?',
	ignoreWhen: 'The code is the customer’s own, such as a customs or bank code that they work with every day.',
	remedy: 'Give it a name in their words, or keep it in Support tooling and translate it.',
	messages: {
		code: '“{name}” is a code, and customers would have to ask what it means.',
		context:
			'“{name}” is shown on Product, and the room says that customers can’t read it without inner context.'
	},
	examples: {
		bad: {
			says: 'The name of the status comes straight from a table.',
			items: [raw]
		},
		good: { says: 'The same status in words.', items: [{ ...raw, name: 'We are checking your identity' }] }
	},

	concerns: ({ kind, surface }) => kind === 'status' && surface === 'product',
	*check(item) {
		const { kind, surface, name, answers } = item;
		if (kind !== 'status' || surface !== 'product') return;
		if (isCodeName(name))
			yield { message: 'code', data: { name }, because: ['surface: Product', 'name: a code'] };
		if (answers?.interpretation === 'needs-context')
			yield {
				message: 'context',
				data: { name },
				because: ['surface: Product', ...answersInWords(item, ['interpretation'])]
			};
	},

	fixes(finding, mapping) {
		const item = itemAt(mapping, finding);
		return item ? moveHomeFix(mapping, item) : [];
	}
});
