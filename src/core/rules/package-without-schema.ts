import { packageExamples } from './package-examples.ts';
import { hasNamedFields } from './package-formats.ts';
import { definePackageRule } from './rule.ts';
import { inWords, isSaid } from './words.ts';

export default definePackageRule({
	id: 'package-without-schema',
	severity: 'warning',
	title: 'A package explains its fields.',
	principle: 'Data can be used outside the system it came from only together with what its fields mean.',
	ask: 'Who could tell, two years after leaving us, what the third column means?',
	ignoreWhen: 'The format is an industry standard that documents itself; name it as the documentation.',
	remedy: 'Say where the fields are documented, best inside the package itself.',
	messages: {
		silent: 'The package “{name}” comes as {formats}, and nothing says what its fields mean.'
	},
	examples: packageExamples(
		{ says: 'A table without a legend.', pack: { schemaDocs: undefined } },
		{ says: 'The legend lies beside the table.', pack: { schemaDocs: 'fields.md in the package' } }
	),

	*check({ name, formats = [], schemaDocs }) {
		const structured = formats.filter(hasNamedFields);
		if (structured.length === 0 || isSaid(schemaDocs)) return;
		const words = inWords(structured);
		yield {
			message: 'silent',
			data: { name, formats: words },
			because: [`formats: ${words}`, 'schema documentation: not said']
		};
	}
});
