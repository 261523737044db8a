import { packageExamples } from './package-examples.ts';
import { definePackageRule } from './rule.ts';
import { isSaid } from './words.ts';

export default definePackageRule({
	id: 'package-without-scope',
	severity: 'error',
	title: 'A package says what is in it and what is not.',
	principle: 'People trust an export when they know beforehand what it holds and what it leaves out.',
	ask: 'If this package were all that a customer kept of us, what would they miss?',
	ignoreWhen: 'The package is only an idea so far; then it is better kept as a note.',
	remedy: 'List its items, and say in the customer’s words what is included, what is not, and why.',
	messages: {
		empty: 'The package “{name}” contains no item.',
		included: 'The package “{name}” does not say to customers what is in it.',
		excluded: 'The package “{name}” does not say to customers what is not in it.'
	},
	examples: packageExamples(
		{ says: 'Nobody can tell whether attachments come along.', pack: { excluded: undefined } },
		{ says: 'It says so.', pack: { excluded: 'Attachments: they can be downloaded one by one on Product.' } }
	),

	*check({ id, name, included, excluded }, around) {
		const data = { name };
		if (around.contentsOf(id).length === 0) yield { message: 'empty', data, because: ['contents: none'] };
		if (!isSaid(included)) yield { message: 'included', data, because: ['included: not said'] };
		if (!isSaid(excluded)) yield { message: 'excluded', data, because: ['not included: not said'] };
	}
});
