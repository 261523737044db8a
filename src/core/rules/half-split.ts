import { itemAt, moveFix, packFixes } from './remedies.ts';
import { defineItemRule, type ExampleItem } from './rule.ts';
import { groundsInWords, namesInWords } from './words.ts';

const invoices: ExampleItem = {
	kind: 'download',
	name: 'Invoices',
	surface: 'product',
	answers: {
		frequency: 'recurring',
		nextAction: 'customer',
		interpretation: 'clear',
		blastRadius: [],
		portability: 'also'
	}
};

export default defineItemRule({
	id: 'half-split',
	severity: 'warning',
	title: 'What customers work with and keep is on Product and in a package.',
	principle:
		'A current view and a lasting record are two needs. Where one surface serves both, both get worse.',
	ask: 'They need the latest today and all of them at the year’s end: where do they get each?',
	ignoreWhen: 'Another package or page already serves the other half under another name.',
	remedy: 'Keep the current state on Product, and list the item in the package that carries its history.',
	messages: {
		unpacked: '“{name}” sits on Product, and no package carries the history that customers want to keep.',
		unshown:
			'“{name}” is packed in {packages}, and its current state is not on Product, where customers work with it.'
	},
	examples: {
		bad: { says: 'Invoices can be opened one by one, and never taken along.', items: [invoices] },
		good: {
			says: 'The recent ones are at hand, and all of them are in a package.',
			items: [
				invoices,
				{
					kind: 'download',
					name: 'Payment history',
					surface: 'exports',
					answers: { nextAction: 'elsewhere', blastRadius: [], portability: 'archive' }
				}
			],
			packages: [{ name: 'Year-end archive', contents: ['Invoices', 'Payment history'] }]
		}
	},

	concerns: (_, verdict) => verdict.settled && verdict.shape === 'split',
	*check(item, verdict, around) {
		if (!verdict.settled || verdict.shape !== 'split') return;
		// The two halves may be two items of one name.
		const halves = around.namesakes(item.id);
		const packages = halves.flatMap(({ id }) => around.packagesWith(id).map(({ name }) => name));
		const isShown = halves.some(({ surface }) => surface === 'product');
		const data = { name: item.name, packages: namesInWords([...new Set(packages)]) };
		const because = groundsInWords(item, verdict);
		if (item.surface === 'product' && packages.length === 0)
			yield { message: 'unpacked', data, because: [...because, 'packages: none'] };
		if (around.packagesWith(item.id).length > 0 && !isShown)
			yield { message: 'unshown', data, because: [...because, `packages: ${data.packages}`] };
	},

	fixes(finding, mapping) {
		const item = itemAt(mapping, finding);
		if (!item) return [];
		return finding.message === 'unpacked' ? packFixes(mapping, item) : moveFix(mapping, item, 'product');
	}
});
