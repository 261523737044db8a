import { isCostume } from './costume.ts';
import { itemAt, moveHomeFix } from './remedies.ts';
import { defineItemRule, type ExampleItem } from './rule.ts';
import { groundsInWords } from './words.ts';

const archive: ExampleItem = {
	kind: 'download',
	name: 'All documents since the contract began',
	surface: 'product',
	answers: {
		frequency: 'occasional',
		nextAction: 'elsewhere',
		interpretation: 'clear',
		blastRadius: [],
		portability: 'archive'
	}
};

export default defineItemRule({
	id: 'product-costume',
	severity: 'warning',
	title: 'What customers keep or take elsewhere comes as a package, not as a page.',
	principle:
		'Archives and hand-offs that are squeezed into screens make the screens heavy and still are no dependable record. An export need in a product costume serves neither.',
	ask: 'Do they come here to work with it, or to carry it away?',
	ignoreWhen:
		'Product only offers the button, and what the button starts is a package: then map the button as an action.',
	remedy: 'Move it to Exports and list it in a package; Product keeps the current state, if there is one.',
	messages: {
		download:
			'“{name}” sits on Product as a download that customers take elsewhere: an export need in a product costume.',
		record: '“{name}” sits on Product and is wanted only as a record: an export need in a product costume.'
	},
	examples: {
		bad: { says: 'The whole archive hangs on the page of documents.', items: [archive] },
		good: {
			says: 'It is a package that customers ask for.',
			items: [{ ...archive, surface: 'exports' }],
			packages: [{ name: 'Document archive', contents: [archive.name] }]
		}
	},

	concerns: ({ surface }, verdict) => surface === 'product' && verdict.settled,

	*check(item, verdict) {
		if (!verdict.settled || !isCostume(item, verdict)) return;
		yield {
			message: item.answers?.portability === 'archive' ? 'record' : 'download',
			data: { name: item.name },
			because: ['surface: Product', ...groundsInWords(item, verdict)]
		};
	},

	fixes(finding, mapping) {
		const item = itemAt(mapping, finding);
		return item ? moveHomeFix(mapping, item) : [];
	}
});
