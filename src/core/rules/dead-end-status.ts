import { itemsInCell, stageOf } from '../mapping/selectors.ts';
import { itemAt, linkFix } from './remedies.ts';
import { defineItemRule, type ExampleItem } from './rule.ts';
import { shortName } from './words.ts';

const answers = {
	frequency: 'occasional',
	nextAction: 'customer',
	interpretation: 'clear',
	blastRadius: [],
	portability: 'none'
} satisfies ExampleItem['answers'];

const missing: ExampleItem = {
	kind: 'status',
	name: 'A document is missing',
	surface: 'product',
	answers,
	nextStep: { text: 'Send us your certificate of registration.', actor: 'customer' }
};
const upload: ExampleItem = { kind: 'action', name: 'Upload a document', surface: 'product', answers };

export default defineItemRule({
	id: 'dead-end-status',
	severity: 'advice',
	title: 'Where the next step is the customer’s, there is something they can do.',
	principle:
		'The product lets customers act with confidence: a status that asks for something offers the way to do it.',
	ask: 'They read it and want to act. What do they click?',
	ignoreWhen:
		'The step happens outside the portal, such as a signature on paper; then say so in the next step.',
	remedy: 'Draw a link from the status to the action on Product, or add the action if there is none.',
	messages: {
		stuck: '“{name}” leaves the next step to the customer, and no action on Product is linked to it.'
	},
	examples: {
		bad: { says: 'Customers are told to send something, and not where.', items: [missing, upload] },
		good: {
			says: 'The status leads to the action.',
			items: [missing, upload],
			links: [{ kind: 'leads-to', from: missing.name, to: upload.name }]
		}
	},

	concerns: ({ kind, surface }) => kind === 'status' && surface === 'product',
	*check({ id, kind, name, surface, nextStep, answers: given }, _, around) {
		if (kind !== 'status' || surface !== 'product') return;
		const actor = nextStep?.actor ?? given?.nextAction;
		if (actor !== 'customer') return;
		const ends = [...around.linksFrom(id).map(({ to }) => to), ...around.linksTo(id).map(({ from }) => from)];
		const isAction = (end: string) => {
			const item = around.item(end);
			return item?.kind === 'action' && item.surface === 'product';
		};
		if (!ends.some(isAction))
			yield {
				message: 'stuck',
				data: { name },
				because: ['who acts: the customer', 'linked actions on Product: none']
			};
	},

	fixes(finding, mapping, newId) {
		const item = itemAt(mapping, finding);
		if (!item) return [];
		const beside = itemsInCell(mapping, 'product', stageOf(mapping, item));
		const [action, ...others] = beside.filter(({ kind }) => kind === 'action');
		// Which of several it leads to is for people to say.
		if (!action || others.length > 0) return [];
		const link = { id: newId(), kind: 'leads-to', from: item, to: action } as const;
		return [linkFix(`Lead to “${shortName(action.name)}”`, link)];
	}
});
