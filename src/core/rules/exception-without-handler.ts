import { itemsInCell, stageOf } from '../mapping/selectors.ts';
import type { Around } from './around.ts';
import { troubleWordIn } from './name-words.ts';
import { itemAt, linkFix } from './remedies.ts';
import { defineItemRule, type ExampleItem } from './rule.ts';
import { answersInWords, shortName } from './words.ts';

const returned: ExampleItem = {
	kind: 'status',
	name: 'Payment returned by the bank',
	surface: 'support',
	answers: {
		frequency: 'exception',
		nextAction: 'internal',
		interpretation: 'needs-context',
		blastRadius: [],
		portability: 'none'
	}
};
const settle: ExampleItem = {
	kind: 'action',
	name: 'Book the payment again',
	surface: 'support',
	answers: { nextAction: 'internal', blastRadius: [], portability: 'none' }
};

/** A status and the versions of it that the other side reads: who handles one handles all. */
function facesOf(id: string, around: Around): string[] {
	return [
		id,
		...around.linksFrom(id, 'translates-to').map(({ to }) => to),
		...around.linksTo(id, 'translates-to').map(({ from }) => from)
	];
}

function isHandled(id: string, around: Around): boolean {
	const ends = [
		...around
			.linksFrom(id)
			.filter(({ kind }) => kind !== 'translates-to')
			.map(({ to }) => to),
		...around
			.linksTo(id)
			.filter(({ kind }) => kind !== 'translates-to')
			.map(({ from }) => from)
	];
	return ends.some((end) => {
		const item = around.item(end);
		return item?.kind === 'action' && item.surface === 'support';
	});
}

export default defineItemRule({
	id: 'exception-without-handler',
	severity: 'warning',
	title: 'For everything that goes wrong there is something the team can do.',
	principle:
		'Support tooling is where exceptions are resolved. A status that says that something went wrong, and leads to no tool, is resolved in chats and spreadsheets.',
	ask: 'It has just happened: what does the person on duty press?',
	ignoreWhen: 'It passes by itself, or customers put it right alone; say so as the reason.',
	remedy:
		'Draw a link between the status and the action in Support tooling that resolves it, or add that action.',
	messages: {
		answered:
			'“{name}” comes up only when something went wrong, and no action in Support tooling is linked to it.',
		named: '“{name}” says that something went wrong, and no action in Support tooling is linked to it.'
	},
	examples: {
		bad: { says: 'Payments come back, and what then happens is not mapped.', items: [returned, settle] },
		good: {
			says: 'The status leads to the action that resolves it.',
			items: [returned, settle],
			links: [{ kind: 'leads-to', from: returned.name, to: settle.name }]
		}
	},

	concerns: ({ kind, surface }) => kind === 'status' && surface !== undefined,

	*check(item, _, around) {
		const { id, kind, name, surface, answers } = item;
		if (kind !== 'status' || !surface) return;
		// What the room answered goes before what the name says.
		const word = answers?.frequency === undefined ? troubleWordIn(name) : undefined;
		if (answers?.frequency !== 'exception' && word === undefined) return;
		if (facesOf(id, around).some((face) => isHandled(face, around))) return;
		yield {
			message: word === undefined ? 'answered' : 'named',
			data: { name },
			because: [
				...(word === undefined ? answersInWords(item, ['frequency']) : [`name: ${word}`]),
				'linked actions in Support tooling: none'
			]
		};
	},

	fixes(finding, mapping, newId) {
		const item = itemAt(mapping, finding);
		if (!item) return [];
		const beside = itemsInCell(mapping, 'support', stageOf(mapping, item));
		const [action, ...others] = beside.filter(({ kind }) => kind === 'action');
		// Which of several handles it is for people to say.
		if (!action || others.length > 0) return [];
		const link = { id: newId(), kind: 'hands-over', from: item, to: action } as const;
		return [linkFix(`Handled by “${shortName(action.name)}”`, link)];
	}
});
