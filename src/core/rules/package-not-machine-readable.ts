import { packageExamples } from './package-examples.ts';
import { isMachineReadable } from './package-formats.ts';
import { packageAt, packageFix } from './remedies.ts';
import { definePackageRule } from './rule.ts';
import { inWords } from './words.ts';

export default definePackageRule({
	id: 'package-not-machine-readable',
	severity: 'error',
	title: 'A package comes in a structured, common, machine-readable format.',
	principle:
		'Portability means that another system can go on with it: Article 20 GDPR asks for structured, commonly used and machine-readable. A picture of a page is none of these.',
	ask: 'Could the customer’s next supplier load this without typing it in again?',
	ignoreWhen:
		'The package holds documents alone, such as signed contracts, and an index of them comes with it.',
	remedy: 'Add CSV, JSON or XML. PDF may come along for people.',
	messages: {
		none: 'The package “{name}” names no format.',
		unreadable: 'The package “{name}” comes only as {formats}, which another system can’t go on with.'
	},
	examples: packageExamples(
		{ says: 'Customers get a printed list as a file.', pack: { formats: ['pdf'], schemaDocs: undefined } },
		{ says: 'The same list comes as a table too.', pack: { formats: ['csv', 'pdf'] } }
	),

	*check({ name, formats = [] }) {
		if (formats.some(isMachineReadable)) return;
		if (formats.length === 0)
			yield { message: 'none', data: { name, formats: '' }, because: ['formats: not said'] };
		else {
			const words = inWords(formats);
			yield {
				message: 'unreadable',
				data: { name, formats: inWords(formats.map((one) => one.toUpperCase())) },
				because: [`formats: ${words}`]
			};
		}
	},

	fixes(finding, mapping) {
		const pack = packageAt(mapping, finding);
		if (!pack) return [];
		return ['csv', 'json'].map((format) =>
			packageFix(pack, `Add ${format.toUpperCase()}`, { formats: [...(pack.formats ?? []), format] })
		);
	}
});
