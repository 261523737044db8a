import { packageExamples } from './package-examples.ts';
import { definePackageRule, type ExampleItem } from './rule.ts';
import { isSaid, namesInWords } from './words.ts';

const shown: Partial<ExampleItem> = {
	surface: 'product',
	answers: {
		frequency: 'recurring',
		nextAction: 'customer',
		interpretation: 'clear',
		blastRadius: [],
		portability: 'also'
	}
};

export default definePackageRule({
	id: 'screen-dump-package',
	severity: 'warning',
	title: 'A package holds more than the screens do.',
	principle:
		'An export has a job of its own: whole records with their history and what surrounds them, not what a screen happened to show.',
	ask: 'What does this tell a stranger that a photograph of the screen does not?',
	ignoreWhen: 'Customers asked for just this view as a table, and know that it is no record.',
	remedy: 'Add what makes it usable elsewhere: history, related records, who did what and when.',
	messages: {
		bare: 'The package “{name}” holds only what Product shows ({items}), without metadata, history or context.'
	},
	examples: packageExamples(
		{ says: 'The list on the screen, as a file.', item: shown, pack: { metadata: undefined } },
		{
			says: 'Each record brings along where it came from.',
			item: shown,
			pack: { metadata: 'Who made each record, its earlier versions, and the contract it belongs to.' }
		}
	),

	*check({ id, name, metadata }, around) {
		if (isSaid(metadata)) return;
		const contents = around.contentsOf(id);
		if (contents.length === 0 || contents.some(({ surface }) => surface !== 'product')) return;
		yield {
			message: 'bare',
			data: { name, items: namesInWords(contents.map((item) => item.name)) },
			because: ['contents: all on Product', 'metadata: not said']
		};
	}
});
