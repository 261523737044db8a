/** Agendas to begin with. The more items there are, the more of the time goes into judging them. */
import type { AgendaStep } from '#core/mapping/workshop-schema.ts';

type Planned = Pick<AgendaStep, 'title' | 'minutes' | 'step' | 'prompt'>;
interface Part {
	readonly title: string;
	readonly step: NonNullable<AgendaStep['step']>;
	readonly prompt: string;
	/** Its share of the time among the others’; by the number of items, where that matters. */
	readonly share: (items: number) => number;
}

const between = (low: number, value: number, high: number) => Math.min(high, Math.max(low, value));

const PARTS: readonly Part[] = [
	{
		title: 'Say what we are here for',
		step: 'workflow',
		prompt: 'Whose work is this, and what gets in their way today?',
		share: () => 2
	},
	{
		title: 'Collect what the portal shows',
		step: 'inventory',
		prompt: 'What is on the screen that nobody has named yet?',
		share: (items) => between(1, 4 - items / 20, 4)
	},
	{
		title: 'Place it on the board',
		step: 'board',
		prompt: 'At which stage is it needed, and where is it today?',
		share: () => 2
	},
	{
		title: 'Judge',
		step: 'judge',
		prompt: 'Who would miss it if it were gone?',
		share: (items) => between(3, items / 6, 9)
	},
	{
		title: 'Talk about what is contested',
		step: 'judge',
		prompt: 'What do you know that the others don’t?',
		share: (items) => between(1, items / 15, 3)
	},
	{
		title: 'Look at what was found',
		step: 'findings',
		prompt: 'Which of these hurts first?',
		share: () => 2
	},
	{
		title: 'Say what customers can take along',
		step: 'exports',
		prompt: 'What do they need once they have left?',
		share: () => 1
	},
	{
		title: 'Agree on what comes next',
		step: 'spec',
		prompt: 'Who does what, and by when?',
		share: () => 1
	}
];

export const READY = [
	{ name: 'Two hours', minutes: 120 },
	{ name: '45 minutes', minutes: 45 }
] as const;

/** The steps of a workshop of so many whole minutes, which they add up to; each has at least two. */
export function readyAgenda(minutes: number, items: number): readonly Planned[] {
	const shares = PARTS.map(({ share }) => share(items));
	const sum = shares.reduce((a, b) => a + b);
	const free = minutes - 2 * PARTS.length;
	let given = 0;
	let shared = 0;
	return PARTS.map(({ title, step, prompt }, i) => {
		shared += shares[i] ?? 0;
		// What rounding takes from one step the next one gets.
		const own = Math.round((free * shared) / sum) - given;
		given += own;
		return { title, step, prompt, minutes: own + 2 };
	});
}
