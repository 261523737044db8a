import { counted } from '../mapping/counted.ts';
import { defineMappingRule, type ExampleItem } from './rule.ts';
import { tally } from './tally.ts';
import { inWords } from './words.ts';

/** One or two inner items are a beginning; from here on somebody works with them. */
const MANY = 3;

const inside = (name: string, kind: 'status' | 'field'): ExampleItem => ({
	kind,
	name,
	surface: 'support',
	answers: {
		frequency: 'recurring',
		nextAction: 'internal',
		interpretation: 'clear',
		blastRadius: ['cross-tenant'],
		portability: 'none'
	}
});
const LANE = [
	inside('Waiting for a reviewer', 'status'),
	inside('Similar cases', 'field'),
	inside('Cases of the same owner', 'field')
];

const listed = (count: number, one: string, many: string) => (count === 0 ? [] : [counted(count, one, many)]);

export default defineMappingRule({
	id: 'thin-support-lane',
	severity: 'advice',
	title: 'The team can do something with what it sees.',
	principle:
		'Support tooling has users too, and their work is to act: investigate, override, coordinate. A lane to look at and nothing to do drives the work into the portal or into chats.',
	ask: 'You have read all of this: what do you do now, and where?',
	ignoreWhen: 'The team acts in another system that is mapped elsewhere; name that system.',
	remedy: 'Go through the exceptions of this workflow and add the action that resolves each.',
	messages: {
		idle: 'Support tooling holds {things} to look at, and no action with which the team could do anything.'
	},
	examples: {
		bad: { says: 'The team sees everything and can do nothing.', items: LANE },
		good: {
			says: 'It can take a case on.',
			items: [
				...LANE,
				{
					kind: 'action',
					name: 'Take on the case',
					surface: 'support',
					answers: { nextAction: 'internal', blastRadius: [], portability: 'none' }
				}
			]
		}
	},

	reads: ['items'],

	*check(mapping) {
		const { statuses, fields, actions } = tally(mapping);
		if (actions > 0 || statuses + fields < MANY) return;
		const things = inWords([...listed(statuses, 'status', 'statuses'), ...listed(fields, 'field', 'fields')]);
		yield {
			at: { type: 'surface', id: 'support' },
			message: 'idle',
			data: { things },
			because: [`in Support tooling: ${things}`, 'actions in Support tooling: none']
		};
	}
});
