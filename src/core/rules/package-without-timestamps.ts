import { packageExamples } from './package-examples.ts';
import { packageAt, packageFix } from './remedies.ts';
import { definePackageRule } from './rule.ts';
import { inWords, isSaid } from './words.ts';

export default definePackageRule({
	id: 'package-without-timestamps',
	severity: 'warning',
	title: 'Every record in a package says when it was made and last changed, and in which time zone.',
	principle:
		'A record without its time is a claim. An auditor, or the next system, needs to know what held when.',
	ask: 'In a dispute about last March, could this package settle it?',
	ignoreWhen: 'The package holds documents alone that carry their own dates.',
	remedy: 'Add both times to every record, and name the zone, best UTC.',
	messages: {
		missing: 'The records of the package “{name}” do not say {parts}.'
	},
	examples: packageExamples(
		{ says: 'The times could be of any zone.', pack: { times: { created: true, changed: true } } },
		{ says: 'The zone is named.', pack: { times: { created: true, changed: true, zone: 'Europe/Vienna' } } }
	),

	*check({ name, times }) {
		const missing = [
			...(times?.created ? [] : ['when they were made']),
			...(times?.changed ? [] : ['when they last changed']),
			...(isSaid(times?.zone) ? [] : ['in which time zone their times are'])
		];
		if (missing.length === 0) return;
		const parts = inWords(missing);
		yield { message: 'missing', data: { name, parts }, because: [`not said: ${parts}`] };
	},

	fixes(finding, mapping) {
		const pack = packageAt(mapping, finding);
		if (!pack) return [];
		const { times } = pack;
		const zone = isSaid(times?.zone) ? times?.zone : 'UTC';
		const label = times?.created && times.changed ? `Name ${zone}` : `Add times, in ${zone}`;
		return [packageFix(pack, label, { times: { ...times, created: true, changed: true, zone } })];
	}
});
