import { itemAt, packFixes } from './remedies.ts';
import { defineItemRule, type ExampleItem } from './rule.ts';

const contacts: ExampleItem = {
	kind: 'field',
	name: 'Contacts at the plant',
	surface: 'product',
	data: 'personal',
	supplied: true,
	answers: {
		frequency: 'recurring',
		nextAction: 'customer',
		interpretation: 'clear',
		blastRadius: [],
		portability: 'none'
	}
};
const orders: ExampleItem = {
	kind: 'download',
	name: 'Order history',
	surface: 'exports',
	answers: { nextAction: 'elsewhere', blastRadius: [], portability: 'archive' }
};

export default defineItemRule({
	id: 'personal-data-not-portable',
	severity: 'warning',
	title: 'Personal data that customers gave can be taken along.',
	principle:
		'Article 20 GDPR gives people the personal data that they provided, in a structured, commonly used, machine-readable format. That asks for a package, not for a page.',
	ask: 'Somebody writes “please send me everything I gave you”: would this be in it?',
	ignoreWhen:
		'The right does not reach it: it is not processed on consent or for a contract, or handing it out would touch other people. Accept it with the legal ground.',
	remedy: 'List it in a package that customers can ask for, or in one that is there for such requests alone.',
	messages: {
		loose: '“{name}” is {data} data that the customer supplied, and no package contains it.'
	},
	examples: {
		bad: {
			says: 'The orders can be taken along, the people named in them can’t.',
			items: [contacts, orders],
			packages: [{ name: 'Account archive', contents: [orders.name] }]
		},
		good: {
			says: 'Both are in the archive.',
			items: [contacts, orders],
			packages: [{ name: 'Account archive', contents: [contacts.name, orders.name] }]
		}
	},

	// Speaks without any package too: the right is there before the first package is.
	concerns: ({ data, supplied }) => supplied === true && (data === 'personal' || data === 'sensitive'),

	*check({ id, kind, name, surface, data, supplied, voice }, _, around) {
		if (data !== 'personal' && data !== 'sensitive') return;
		// An action holds no data, and what the team concluded about somebody was not provided by them.
		if (!supplied || !surface || kind === 'action' || voice === 'deliberation') return;
		if (around.namesakes(id).some((one) => around.packagesWith(one.id).length > 0)) return;
		yield {
			message: 'loose',
			data: { name, data },
			because: [`data: ${data}`, 'supplied by: the customer', 'packages: none']
		};
	},

	fixes(finding, mapping) {
		const item = itemAt(mapping, finding);
		return item ? packFixes(mapping, item) : [];
	}
});
