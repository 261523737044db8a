import { packageExamples } from './package-examples.ts';
import { definePackageRule } from './rule.ts';

export default definePackageRule({
	id: 'package-without-access-rule',
	severity: 'error',
	title: 'A package names who may ask for it and who may receive it.',
	principle:
		'A package holds more than any screen. Who may set it off, and into whose hands it goes, is decided before and not in the moment.',
	ask: 'An assistant in another department asks for it: who says no, and by which rule?',
	ignoreWhen: 'The package is built and sent by hand; then name the people who do it as roles.',
	remedy: 'Name the roles that may trigger it and those that may receive it.',
	messages: {
		trigger: 'The package “{name}” does not name who may ask for it.',
		receive: 'The package “{name}” does not name who may receive it.'
	},
	examples: packageExamples(
		{
			says: 'Anyone might receive it.',
			pack: { access: { mode: 'approval', trigger: ['owner'], approvers: ['owner'] } }
		},
		{
			says: 'It goes to the owner of the account.',
			pack: { access: { mode: 'approval', trigger: ['owner'], receive: ['owner'], approvers: ['owner'] } }
		}
	),

	*check({ name, access }, around) {
		const isNamed = (ids: readonly string[] = []) => ids.some((id) => around.role(id) !== undefined);
		const data = { name };
		if (!isNamed(access?.trigger)) yield { message: 'trigger', data, because: ['may trigger: nobody named'] };
		if (!isNamed(access?.receive)) yield { message: 'receive', data, because: ['may receive: nobody named'] };
	}
});
