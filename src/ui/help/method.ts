/** The method in a minute and the words around verdicts, in short sections. What the code defines is read from there. */
export interface Section {
	readonly id: string;
	readonly title: string;
	readonly says: readonly string[];
	/** Terms and what they mean. */
	readonly points?: readonly (readonly [term: string, means: string])[];
}

export const METHOD: readonly Section[] = [
	{
		id: 'next-step',
		title: 'Ask who acts next',
		says: [
			'For each thing in a workflow, ask who does something once they have seen it. That person’s place is where it belongs.',
			'What is easy to show is no argument: a log that exists already is still your team’s log.'
		]
	},
	{
		id: 'surfaces',
		title: 'Three surfaces, three jobs',
		says: [
			'None of them is a smaller copy of another. Each has its own readers, its own rights and its own moment.'
		]
	},
	{
		id: 'line',
		title: 'The line of visibility',
		says: [
			'The heavy line on the board stands between what customers see and what they don’t. Every card that crosses it should do so on purpose.',
			'Where something has to stay inside and customers still need its meaning, make a translation: a card of their own above the line, linked to the raw one below.'
		]
	},
	{
		id: 'decisions',
		title: 'Show the decision, keep the debate',
		says: [
			'“Approved” or “We need a document from you” helps a customer go on. Notes, guesses and detours on the way there only help your team.',
			'A team that knows its notes will be read outside stops writing them.'
		]
	},
	{
		id: 'packages',
		title: 'An export is a package',
		says: [
			'A screen saved as a table is not an export. Say what is in it and what is not, in which formats, how fresh it is, how long it is kept, who may ask for it and who approves.'
		]
	},
	{
		id: 'one-workflow',
		title: 'Begin with one workflow',
		says: [
			'Take the one where the blur costs most. List its fields, statuses, actions and downloads, judge them, move what is misplaced, and see what is owed.'
		]
	},
	{
		id: 'where-it-lives',
		title: 'Where your work is',
		says: [
			'Everything stays in this browser on this device; nothing is sent anywhere. A browser may throw away what it did not promise to keep, and clearing its data for this site clears the mappings: keep a copy outside.'
		],
		points: [
			[
				'A folder',
				'Home, “Keep a copy in a folder…”: every mapping as a file of its own, written when you leave it, when the tab is hidden and when work pauses. Nothing is removed there, not even what you delete here. Kept moments and the trash are not in it. Firefox and Safari can’t write to folders.'
			],
			[
				'Back up all',
				'One archive of every mapping with its kept moments, without the trash. “Restore a backup…” shows what is in it and writes nothing before you say what to do with each; what you replace stays in that mapping’s history.'
			],
			[
				'Not saved',
				'When the browser can’t write, a yellow line says so until it can. Download the mapping there and then, and don’t close the tab.'
			]
		]
	}
];

export const FINDINGS_WORDS: readonly Section[] = [
	{
		id: 'settled',
		title: 'Settled and open',
		says: [
			'A verdict is settled as soon as every way of answering what is left comes to the same place. Questions that can’t change it are not asked.',
			'Until then it is open, with the places that are still possible and how large their share is. Demarc never fills in an answer that nobody gave.'
		]
	},
	{ id: 'strength', title: 'Clear and leaning', says: [] },
	{
		id: 'translate',
		title: 'Translate',
		says: [
			'The raw item stays in Support tooling, and customers are owed a version they can read. A link from one to the other pays it.'
		]
	},
	{
		id: 'split',
		title: 'Split',
		says: ['The current state is on Product; the whole history goes into an export package.']
	},
	{ id: 'severity', title: 'How serious a finding is', says: [] },
	{
		id: 'accepting',
		title: 'Accepting a finding',
		says: [
			'A finding is a question to the room, and the room may answer “we know, and it stays”. Say why and who decided; it leaves the list, and the specification keeps it with that reason, and with whoever saw it otherwise.'
		],
		points: [
			['At one subject', 'What one rule finds at one item, package or link.'],
			['On a lane', 'What the rule finds anywhere on one surface, now and later.'],
			['Everywhere', 'What the rule finds in the whole mapping, now and later.'],
			['A baseline', 'All that is found today, and nothing that comes after it.']
		]
	},
	{
		id: 'stale',
		title: 'When an acceptance comes back',
		says: [
			'An acceptance at one subject, or in a baseline, stands on what was looked at: the answers, the place, the rights, the links. When that changes, the finding is open again, as an acceptance to look at anew. A new name or another place among its neighbours changes nothing.',
			'Give it a day to look again, and it comes back on that day, whatever it covers. Then accept it anew, or see to the finding.'
		]
	}
];
