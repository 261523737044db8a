/** How it was judged, from the questions and the table themselves. */
import { TESTS } from '../../mapping/vocabulary.ts';
import { DECISION_TABLE } from '../../ownership/decision-table.ts';
import { LINE_OF_VISIBILITY, NO_HAZARD, QUESTIONS } from '../../ownership/questions.ts';
import type { Section, Words } from './blocks.ts';

export function methodSection(): Section {
	return {
		id: 'method',
		title: 'How it was judged',
		blocks: [
			{
				text: `Each field, status, action and download of the workflow is one item with a reference of its own. Product is what customers see and do themselves; Support tooling is the team’s alone; Exports are packages that leave. Between Product and Support tooling runs the ${LINE_OF_VISIBILITY.name.toLowerCase()}: ${LINE_OF_VISIBILITY.says}.`
			},
			{ text: 'Five questions are put to every item.' },
			{
				table: {
					caption: 'The five questions',
					columns: [{ label: 'Test', is: 'about' }, { label: 'Question' }, { label: 'Answers' }],
					groups: [
						{
							rows: TESTS.map((test): Words[] => {
								const { title, asks, multiple, choices } = QUESTIONS[test];
								const labels = [...choices, ...(multiple ? [NO_HAZARD] : [])].map(({ label }) => label);
								return [{ strong: title }, asks, labels.join('; ')];
							})
						}
					]
				}
			},
			{
				text: `A decision table of ${DECISION_TABLE.length} rows turns the answers into a verdict: the first row that fits decides. Nothing is guessed: where an answer is missing, every way in which it could still be given is tried. If all of them end in one place, the verdict is settled; otherwise it stays open, and the report says so.`
			},
			{
				text: 'A verdict may name a place; or a translation: the item stays inside and customers read something of their own; or a split: the current state on Product, the history in a package.'
			},
			{
				text: 'Rules then look at the whole mapping. An error puts somebody at risk or contradicts a clear verdict; a warning is unfinished or doubtful; advice can wait. A finding is open until it is resolved, or accepted by somebody with a reason.'
			}
		]
	};
}
