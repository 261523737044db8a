/** The keys, by view, as the keys dialog and the docs show them. A view that listens to a key lists it here. */
export interface KeyRow {
	readonly keys: readonly string[];
	readonly does: string;
}

export const KEYS: readonly { readonly view: string; readonly rows: readonly KeyRow[] }[] = [
	{
		view: 'Everywhere',
		rows: [
			{ keys: ['Ctrl Z'], does: 'Undo' },
			{ keys: ['Ctrl Shift Z', 'Ctrl Y'], does: 'Redo' },
			{ keys: ['Alt 1', '…', 'Alt 7'], does: 'Workflow, Inventory, Board, Judge, Findings, Exports, Spec' },
			{ keys: ['Ctrl K'], does: 'Search or do anything: items, views, mappings, help' },
			{ keys: ['Alt H'], does: 'History and kept moments' },
			{ keys: ['Shift P'], does: 'Park a question' },
			{ keys: ['Shift F'], does: 'Present on the wall; Esc leaves' },
			{ keys: ['?'], does: 'These keys' },
			{ keys: ['F1'], does: 'Help' }
		]
	},
	{
		view: 'Workflow',
		rows: [
			{ keys: ['Enter'], does: 'Keep the field, or add the line' },
			{ keys: ['Esc'], does: 'Leave the field as it was' },
			{ keys: ['Alt ↑', 'Alt ↓'], does: 'Move the stage earlier or later' },
			{ keys: ['↑', '↓', '←', '→'], does: 'Who sees and does what: from right to right' },
			{ keys: ['Shift ←', 'Shift →'], does: 'There: from role to role' },
			{ keys: ['Space'], does: 'There: turn the right on or off' },
			{ keys: ['←', '→'], does: 'There, on a surface: fold or unfold it' },
			{ keys: ['Home', 'Enter'], does: 'There: to the item, and a right of many roles at once' },
			{ keys: ['Ctrl Home', '↑', 'Enter'], does: 'There: to the roles, and a whole column at once' }
		]
	},
	{
		view: 'Inventory',
		rows: [
			{ keys: ['Enter'], does: 'Add the line, or edit the cell; again: keep it and go down' },
			{ keys: ['Tab'], does: 'Keep the cell and go right' },
			{ keys: ['Esc'], does: 'Leave the cell as it was; select no rows' },
			{ keys: ['F2'], does: 'Edit the cell; any letter begins anew' },
			{ keys: ['↑', '↓', '←', '→'], does: 'From cell to cell; above the first row: sort' },
			{ keys: ['Space'], does: 'Select the row' },
			{ keys: ['Shift ↑', 'Shift ↓'], does: 'Select rows from here' },
			{ keys: ['Ctrl A'], does: 'Select all rows' },
			{ keys: ['Ctrl D'], does: 'Fill down: the first selected row’s cell in the rows below' },
			{ keys: ['←', '→', 'Enter'], does: 'On a group: fold or unfold it; Space: select all in it' },
			{ keys: ['Alt ←', 'Alt →'], does: 'On a heading: move its column' },
			{ keys: ['Shift ←', 'Shift →'], does: 'On a heading: narrower, wider; Shift Enter: fit' },
			{ keys: ['Shift Enter'], does: 'Open the item' },
			{ keys: ['Backspace'], does: 'Empty the cell' },
			{ keys: ['Del'], does: 'Remove the selected items' },
			{ keys: ['Ctrl C', 'Ctrl V'], does: 'Copy the rows; paste a table' },
			{ keys: ['/'], does: 'Find; in the table a sign begins a text' }
		]
	},
	{
		view: 'Board',
		rows: [
			{ keys: ['↑', '↓', '←', '→'], does: 'From card to card' },
			{ keys: ['Home', 'End'], does: 'To the first or the last card' },
			{ keys: ['Alt ↑', 'Alt ↓'], does: 'Move the card up, down, and across lanes' },
			{ keys: ['Alt ←', 'Alt →'], does: 'Move the card to another stage' },
			{ keys: ['Space', 'Shift ↑', 'Shift ↓'], does: 'Select more' },
			{ keys: ['Ctrl A', 'Esc'], does: 'Select all, select none' },
			{ keys: ['Enter', 'J'], does: 'Judge the card' },
			{ keys: ['M'], does: 'Move it where its verdict says' },
			{ keys: ['N'], does: 'New item in this place' },
			{ keys: ['L'], does: 'Link from the card: choose the other card, then Enter' },
			{ keys: ['Shift L'], does: 'Choose a link of the card: Enter changes it, Del removes it' },
			{ keys: ['Del'], does: 'Remove the selected cards, or the chosen link' },
			{ keys: ['/'], does: 'Find a card' },
			{ keys: ['Shift Esc'], does: 'Clear the filter: nothing is dimmed' },
			{ keys: ['Ctrl P'], does: 'Print the whole board on one sheet' },
			{ keys: ['+', '−', '0', '1', '2'], does: 'Zoom in, out, all in view, reading size, to the selection' }
		]
	},
	{
		view: 'Inspector',
		rows: [
			{ keys: ['F6', 'Esc'], does: 'To what is said of the card, and back to it' },
			{ keys: ['K'], does: 'Show or hide the answer that the template prepared for the card' }
		]
	},
	{
		view: 'Stages of the board',
		rows: [
			{ keys: ['F2'], does: 'Rename the stage' },
			{ keys: ['Alt ←', 'Alt →'], does: 'Move the stage' }
		]
	},
	{
		view: 'Judge',
		rows: [
			{
				keys: ['1', '2', '3', '4'],
				does: 'Answer; where several risks may be chosen, choose (4 or 0: none)'
			},
			{
				keys: ['Enter'],
				does: 'Give the chosen answers, accept the first guess, or go on to the next open item'
			},
			{ keys: ['Shift Enter'], does: 'Accept every first guess of the item' },
			{ keys: ['G'], does: 'Show or hide the first guesses' },
			{ keys: ['V'], does: 'Vote on the item, or see how the room voted' },
			{ keys: ['T'], does: 'To discuss: what still needs talk' },
			{ keys: ['K'], does: 'Show or hide the answer that the template prepared' },
			{ keys: ['M'], does: 'Move the item where the verdict says' },
			{ keys: ['S', 'N'], does: 'Skip to the next open item; it comes back after the others' },
			{ keys: ['B'], does: 'Back to where you came from' },
			{ keys: ['P', '←'], does: 'The item before' },
			{ keys: ['→'], does: 'The item after' },
			{ keys: ['Backspace'], does: 'Take back the last answer' },
			{ keys: ['Esc'], does: 'Leave an answer as it is' }
		]
	},
	{
		view: 'Vote',
		rows: [
			{ keys: ['1', '2'], does: 'Show of hands, seat by seat' },
			{ keys: ['1', '2', '3', '4'], does: 'A hand for this answer, or the answer of whoever sits there' },
			{ keys: ['Shift 1', '…', 'Shift 4'], does: 'A hand less' },
			{ keys: ['Enter'], does: 'Done with the question; sit down; take the leading answers' },
			{ keys: ['P'], does: 'Pass a question' },
			{ keys: ['Backspace'], does: 'Take the last hand or answer back' },
			{ keys: ['R'], does: 'Reveal the votes' },
			{ keys: ['D'], does: 'Decide' },
			{ keys: ['V'], does: 'Vote again' },
			{ keys: ['Esc'], does: 'Leave the seat, then the vote; votes that nobody has seen wait' }
		]
	},
	{
		view: 'Findings',
		rows: [
			{ keys: ['↑', '↓'], does: 'From finding to finding' },
			{ keys: ['M'], does: 'Make the remedy of the marked finding' },
			{ keys: ['A'], does: 'Accept the marked finding, or say that it still holds' },
			{ keys: ['W'], does: 'Say why, or fold it again' },
			{ keys: ['/'], does: 'Find' }
		]
	},
	{
		view: 'Home',
		rows: [
			{ keys: ['↑', '↓', '←', '→'], does: 'From mapping to mapping' },
			{ keys: ['Home', 'End'], does: 'To the first or the last mapping' },
			{ keys: ['Enter'], does: 'Open the mapping' }
		]
	}
];
