import { editItems } from '../commands/edit-items.ts';
import { itemAt, moveAwayFix, unpackFix } from './remedies.ts';
import { defineItemRule, type ExampleItem } from './rule.ts';
import { namesInWords } from './words.ts';

const answers = {
	frequency: 'recurring',
	nextAction: 'customer',
	interpretation: 'clear',
	blastRadius: [],
	portability: 'none'
} satisfies ExampleItem['answers'];

export default defineItemRule({
	id: 'cross-account-exposed',
	severity: 'error',
	title: 'Customers see and take along their own account, and no other.',
	principle: 'The team compares and searches across accounts; a customer’s rights end at their own.',
	ask: 'Whose account is this about, and who on the other side might read it?',
	ignoreWhen:
		'All the accounts belong to one customer, such as a group and its subsidiaries, and access is checked for each.',
	remedy: 'Narrow it to one account, or keep it in Support tooling and out of every package.',
	messages: {
		shown: '“{name}” sits on Product, and it reaches across accounts.',
		packed: '“{name}” goes out with {packages}, and it reaches across accounts.'
	},
	examples: {
		bad: {
			says: 'A search on Product finds the requests of every account.',
			items: [
				{ kind: 'action', name: 'Search requests', surface: 'product', scope: 'cross-account', answers }
			]
		},
		good: {
			says: 'The search ends at the customer’s own account.',
			items: [{ kind: 'action', name: 'Search requests', surface: 'product', scope: 'own-account', answers }]
		}
	},

	concerns: ({ scope }) => scope === 'cross-account',
	*check({ id, name, surface, scope }, _, around) {
		if (scope !== 'cross-account') return;
		const packages = namesInWords(around.packagesWith(id).map((one) => one.name));
		const because = ['scope: across accounts'];
		if (surface === 'product')
			yield { message: 'shown', data: { name, packages }, because: [...because, 'surface: Product'] };
		if (packages)
			yield { message: 'packed', data: { name, packages }, because: [...because, `packages: ${packages}`] };
	},

	fixes(finding, mapping) {
		const item = itemAt(mapping, finding);
		if (!item) return [];
		const away = finding.message === 'packed' ? unpackFix(mapping, item) : moveAwayFix(mapping, item);
		// Last: where its answers want it with customers, it is the reach that has to change.
		const narrow = {
			label: 'Narrow it to one account',
			command: editItems([item.id], { scope: 'own-account' })
		};
		return [...away, narrow];
	}
});
