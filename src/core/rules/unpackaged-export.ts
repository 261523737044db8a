import { itemAt, moveAwayFix, packFixes } from './remedies.ts';
import { defineItemRule, type ExampleItem } from './rule.ts';

const payments: ExampleItem = {
	kind: 'download',
	name: 'Payment history',
	surface: 'exports',
	answers: { nextAction: 'elsewhere', blastRadius: [], portability: 'archive' }
};

export default defineItemRule({
	id: 'unpackaged-export',
	severity: 'warning',
	title: 'Everything in Exports is part of a package.',
	principle:
		'An export is a package with a scope, a format and rules of access, made on purpose; not whatever a screen happened to hold.',
	ask: 'Who asks for it, together with what else, and what do they do with it?',
	ignoreWhen: 'The packages have not been designed yet.',
	remedy:
		'Put it into a package in the Exports view, or make one for it. What shows other accounts belongs in Support tooling.',
	messages: {
		loose: '“{name}” sits in Exports, and no package contains it.',
		foreign: '“{name}” sits in Exports and shows more accounts than one, which no package may.'
	},
	examples: {
		bad: {
			says: 'The history of payments is meant to be exported, but nobody said in what.',
			items: [payments]
		},
		good: {
			says: 'It is part of a package that a customer can ask for.',
			items: [payments],
			packages: [{ name: 'Account archive', contents: ['Payment history'] }]
		}
	},

	concerns: ({ surface }) => surface === 'exports',
	*check({ id, name, surface, scope }, _, around) {
		if (surface !== 'exports' || around.packagesWith(id).length > 0) return;
		const because = ['surface: Exports', 'packages: none'];
		if (scope === 'cross-account')
			yield { message: 'foreign', data: { name }, because: [...because, 'scope: across accounts'] };
		else yield { message: 'loose', data: { name }, because };
	},

	fixes(finding, mapping) {
		const item = itemAt(mapping, finding);
		if (!item) return [];
		return finding.message === 'foreign' ? moveAwayFix(mapping, item) : packFixes(mapping, item);
	}
});
