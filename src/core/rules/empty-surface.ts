import { itemsOn } from '../mapping/selectors.ts';
import { SURFACES } from '../mapping/vocabulary.ts';
import { defineMappingRule, type ExampleItem } from './rule.ts';
import { WHERE } from './words.ts';

const status: ExampleItem = {
	kind: 'status',
	name: 'Contract waits for your signature',
	surface: 'product',
	answers: { nextAction: 'internal', interpretation: 'clear', blastRadius: [], portability: 'none' },
	nextStep: { text: 'We send it to your signatory today.', actor: 'internal' }
};

export default defineMappingRule({
	id: 'empty-surface',
	severity: 'advice',
	title: 'Each of the three surfaces has something on it.',
	principle:
		'The three surfaces do three jobs. Where one is left out, its work moves to another that was not made for it.',
	ask: 'Where does this work happen today, if not here?',
	ignoreWhen: 'This workflow really has no such work, and the room has said so.',
	remedy: 'Go through the workflow once more for this surface alone.',
	messages: {
		product:
			'Nothing is on Product, so customers can neither see where they stand nor do anything themselves.',
		support: 'Nothing is in Support tooling, so the team has no place to handle what goes wrong.',
		exports: 'Nothing is in Exports, so customers have no record that they could keep or take along.'
	},
	examples: {
		bad: {
			says: 'The portal was mapped, the team’s own work and the records were forgotten.',
			isBare: true,
			items: [status]
		},
		good: {
			says: 'Each kind of work has its place.',
			isBare: true,
			items: [
				status,
				{
					kind: 'action',
					name: 'Replace the signatory',
					surface: 'support',
					answers: { nextAction: 'internal', blastRadius: [], portability: 'none' }
				},
				{
					kind: 'download',
					name: 'Signed contracts',
					surface: 'exports',
					answers: { nextAction: 'elsewhere', blastRadius: [], portability: 'archive' }
				}
			],
			packages: [{ name: 'Contract archive', contents: ['Signed contracts'] }]
		}
	},

	reads: ['items'],
	*check(mapping) {
		// A mapping in which nothing is placed yet is not lopsided, only young.
		const isBegun = SURFACES.some((surface) => itemsOn(mapping, surface).some((item) => !item.contextOnly));
		if (!isBegun) return;
		for (const surface of SURFACES)
			if (itemsOn(mapping, surface).length === 0)
				yield {
					at: { type: 'surface', id: surface },
					message: surface,
					because: [`items ${WHERE[surface]}: none`]
				};
	}
});
