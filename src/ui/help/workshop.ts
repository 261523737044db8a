/** How a session of two hours runs, in short sections; its steps are those of the agenda to begin with. */
import { readyAgenda } from '#ui/facilitation/ready-agendas.ts';
import { screenOf } from '#ui/facilitation/screens.ts';
import type { Section } from './method.ts';

const USUAL = { minutes: 120, items: 45 };
const STEPS = readyAgenda(USUAL.minutes, USUAL.items).map(
	({ title, minutes, step, prompt }): [string, string] => [
		title,
		`${minutes} minutes, ${screenOf(step)?.label ?? 'any screen'}. Ask: “${prompt ?? title}”`
	]
);

export const WORKSHOP_WORDS: readonly Section[] = [
	{
		id: 'before',
		title: 'Before the room fills',
		says: [
			'Begin with a template, or with a list of what the portal shows: an hour goes by quickly when ten people type.',
			'Who can’t come gets a voting copy (under Spec) and answers alone. Look once at the wall from the last row: Shift F shows the work large.'
		]
	},
	{
		id: 'agenda',
		title: 'An agenda for two hours',
		says: [
			'“Lead the room” in the bar has the agenda. A template brings its own; else take one to begin with. Add, rename, reorder, and give each step its minutes and its screen. Everything there can be undone.',
			`With ${USUAL.items} items it goes like this:`
		],
		points: STEPS
	},
	{
		id: 'time',
		title: 'Keep the time in sight',
		says: [
			'Starting a step opens its screen and shows the time that is left under the bar, in every tab of this browser. Pause it, add one minute or five, or go to the next step.',
			'The agenda says by the clock when each step begins and when all is over, as it goes now. Who goes back to a step goes on with the time that it had left.',
			'The last minute and the end are announced in words. Nothing makes a sound, unless you switch on the two notes in the agenda.'
		]
	},
	{
		id: 'deciding-together',
		title: 'Hear everybody before you talk',
		says: [
			'In Judge, V lets everybody answer alone before anybody speaks. Talk only about what stays contested; the line under the bar says how many of those are left.',
			'The room decides with a reason and a name. Who saw it otherwise is kept as well.',
			'Whatever else it agrees on, who does what next included: “Lead the room”, Record a decision. It stands with the others under Findings, Decisions, and in the report.'
		]
	},
	{
		id: 'parking',
		title: 'Park what leads away',
		says: [
			'Shift P parks a question, with the item that is selected and with whoever asks. It waits in the parking lot, and the bar counts what waits.',
			'Settle it with an answer and a name when its time has come. All that was decided is seen together: Findings, Decisions.'
		]
	},
	{
		id: 'presenting',
		title: 'Show the work on the wall',
		says: [
			'Shift F makes everything larger, takes the tools away and puts a ring around the pointer. All keys go on working, Alt 1 to Alt 7 change the screen. Escape closes what is open, and then leaves.'
		]
	},
	{
		id: 'packages',
		title: 'Design what customers take along',
		says: [
			'Exports lists the packages, and below them what sits in Exports and is in no package yet. Make one from nothing, or from a starting point: portability, procurement, migration, offboarding. Its usual words are a beginning, not a promise.',
			'What a package does not say yet stands beside the fields that it is about. The trust sheet on the side is the page that a customer would read; read it out, and print it. A gap there is a question for the room.',
			'Say of each field what it holds, of which type, with an example; what the contents say already is taken over in one click. “Try it” builds the very files that a customer would get, with made-up records: open them in the room, and park what nobody understands.',
			'“Its life” shows how long a customer waits and how long the link works. The statuses on the way can be put on the board. “Can they leave?” holds all that customers supplied against every package, and says what keeps the rest here.'
		]
	},
	{
		id: 'after',
		title: 'Before everybody goes',
		says: [
			'Read out what is still parked, and who sees to it. Then, under Spec, let whoever agrees sign this state, and download the specification: agenda, parking lot and decisions stay in the mapping’s own file.'
		]
	}
];
