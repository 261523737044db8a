import { packageExamples } from './package-examples.ts';
import { definePackageRule } from './rule.ts';
import { inWords, isSaid } from './words.ts';

export default definePackageRule({
	id: 'package-without-delivery',
	severity: 'warning',
	title: 'A package says how long it takes, how it arrives and is secured, and when its link expires.',
	principle:
		'A dependable export is not the fastest one, but the one of which everybody knows how it will come.',
	ask: 'The customer has just asked for it. What do they tell their auditor, who waits for it?',
	ignoreWhen: 'The package is fetched over an interface that documents all of this; name it as the channel.',
	remedy: 'Fill in what is missing; an honest “within two working days” is enough.',
	messages: {
		missing: 'The package “{name}” does not say {parts}.'
	},
	examples: packageExamples(
		{ says: 'The link might work forever, for anyone.', pack: { security: undefined, expiry: undefined } },
		{
			says: 'The link ends, and asks who is there.',
			pack: { security: 'The link asks for a fresh login.', expiry: 'After 7 days' }
		}
	),

	*check({ name, deliveryTime, channel, security, expiry }) {
		const missing = [
			...(isSaid(deliveryTime) ? [] : ['how long it takes']),
			...(isSaid(channel) ? [] : ['how it is delivered']),
			...(isSaid(security) ? [] : ['how the delivery is secured']),
			...(isSaid(expiry) ? [] : ['when its link expires'])
		];
		if (missing.length === 0) return;
		const parts = inWords(missing);
		yield { message: 'missing', data: { name, parts }, because: [`not said: ${parts}`] };
	}
});
