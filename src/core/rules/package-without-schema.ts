import { fieldsOf } from '../mapping/package-fields.ts';
import { packageExamples } from './package-examples.ts';
import { hasNamedFields } from './package-formats.ts';
import { definePackageRule } from './rule.ts';
import { inWords, isSaid, namesInWords } from './words.ts';

export default definePackageRule({
	id: 'package-without-schema',
	severity: 'warning',
	title: 'A package explains its fields.',
	principle: 'Data can be used outside the system it came from only together with what its fields mean.',
	ask: 'Who could tell, two years after leaving us, what the third column means?',
	ignoreWhen: 'The format is an industry standard that documents itself; name it as the documentation.',
	remedy: 'Document its fields one by one, or say where they are documented, best inside the package itself.',
	messages: {
		silent: 'The package “{name}” comes as {what}, and nothing says what its fields mean.',
		partly: 'The package “{name}” lists its fields, and does not say what {what} mean.'
	},
	examples: packageExamples(
		{ says: 'A table without a legend.', pack: { schemaDocs: undefined } },
		{ says: 'The legend lies beside the table.', pack: { schemaDocs: 'fields.md in the package' } }
	),

	*check({ name, formats = [], schemaDocs, fields }) {
		const structured = formats.filter(hasNamedFields);
		if (structured.length === 0 || isSaid(schemaDocs)) return;
		const documented = fieldsOf({ fields });
		const silent = documented.filter(({ description }) => !isSaid(description));
		if (documented.length > 0 && silent.length === 0) return;
		if (silent.length < documented.length) {
			const what = namesInWords(silent.map((field) => field.name));
			yield { message: 'partly', data: { name, what }, because: [`not explained: ${what}`] };
			return;
		}
		const what = inWords(structured);
		yield {
			message: 'silent',
			data: { name, what: inWords(structured.map((one) => one.toUpperCase())) },
			because: [`formats: ${what}`, 'schema documentation: not said']
		};
	}
});
