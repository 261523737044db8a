import { packageExamples } from './package-examples.ts';
import { definePackageRule } from './rule.ts';
import { isSaid } from './words.ts';

export default definePackageRule({
	id: 'package-without-retention',
	severity: 'warning',
	title: 'A package says how long it is kept.',
	principle:
		'A built package is a copy of everything in one place. It is kept for a reason and a time, or not at all.',
	ask: 'When is the copy on our side deleted, and by whom?',
	ignoreWhen: 'No copy is kept: then say that.',
	remedy: 'Say how long a built package is kept, such as “30 days, then deleted”.',
	messages: {
		silent: 'The package “{name}” does not say how long it is kept.'
	},
	examples: packageExamples(
		{ says: 'Copies pile up.', pack: { retention: undefined } },
		{ says: 'Copies go after a month.', pack: { retention: '30 days, then deleted' } }
	),

	*check({ name, retention }) {
		if (!isSaid(retention)) yield { message: 'silent', data: { name }, because: ['retention: not said'] };
	}
});
