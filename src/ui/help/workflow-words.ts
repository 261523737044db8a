/** What is said of a workflow before its items are listed, and what history keeps, in short sections. */
import type { Section } from './method.ts';

export const WORKFLOW_WORDS: readonly Section[] = [
	{
		id: 'facts',
		title: 'What is mapped',
		says: [
			'One workflow, from where to where, and where it hurts. The kind decides which roles, measures and stages are offered; nothing is put in that nobody chose.'
		]
	},
	{
		id: 'roles',
		title: 'Roles',
		says: [
			'Everyone who works with the portal, on the customer’s side, on yours, or a system. Finance and operations of one customer read the same screens with different rights: name them apart.',
			'Removing a role takes what was said of its rights at items, packages and views along, in one step, and one step back brings all of it again.'
		]
	},
	{
		id: 'rights',
		title: 'Who sees and does what',
		says: [
			'Items are rows, surface by surface; roles are columns, with the boxes see, edit, perform and approve. Arrows go from right to right, Shift and an arrow from role to role, Space turns a right on or off. A surface’s heading says how many of its items hold each right, and folds.',
			'“By a rule…” gives many items the same right by one sentence: “Customer admin may perform every Product action”. Before you say it, it shows how many items change, which, and what the rules would find then. It is said once: an item that comes later is not in it.',
			'Press a role to set a right on every item that is shown, or to give it what another role has; press an item to set a right of it for all roles of a side. What is filtered or folded away stays as it is.',
			'Where a rule minds who may do what, the item has its sign, and the boxes that are meant have a “!”. Its words stand below the matrix as soon as you are in that row, with what mends it.',
			'The same as a table: “access.csv” under Spec. On the board, the inspector gives rights to the selected items.'
		],
		points: [
			['See', 'It is on their screen.'],
			['Edit', 'They may change it.'],
			['Perform', 'They may set it going: for actions and downloads.'],
			['Approve', 'It waits for their yes.']
		]
	},
	{
		id: 'measures',
		title: 'Measures',
		says: [
			'How you will know that it worked: one that customers feel, one that support feels, each with today’s figure and the one you want.'
		]
	},
	{
		id: 'stages',
		title: 'Stages',
		says: [
			'The columns of the board, in order. Drag the number of a stage, or press Alt with an arrow in its name. A stage that is removed leaves its items where they are, without a stage.'
		]
	},
	{
		id: 'history',
		title: 'History and kept moments',
		says: [
			'Keep a moment under a name before the room tries something; compare it with what came after, or bring it back. Restoring keeps what was there before as a moment of its own, and so does an import that changes items.',
			'Going back takes only what was done in this tab; what others did stays. The steps end when the page is closed or loaded again: so the mapping as it was before the first edit is kept by itself, each time you sit down to it, the last ten of them.'
		]
	}
];
