import type { Item } from '../mapping/item-schema.ts';
import type { Mapping } from '../mapping/schema.ts';
import { itemById, linksFrom } from '../mapping/selectors.ts';
import { compareMembers } from '../mapping/shape.ts';
import { changesFix, itemAt } from './remedies.ts';
import { defineItemRule, type ExampleItem } from './rule.ts';
import { namesInWords, shortName } from './words.ts';

const inside: ExampleItem = {
	kind: 'status',
	name: 'Second review',
	surface: 'support',
	answers: { frequency: 'recurring', blastRadius: ['internal-logic'] }
};
const outside: ExampleItem = {
	kind: 'status',
	name: 'We are checking your details',
	surface: 'product',
	answers: { nextAction: 'internal', interpretation: 'clear', blastRadius: [], portability: 'none' },
	nextStep: { text: 'You hear from us within two working days.', actor: 'internal' }
};
const approved: ExampleItem = { ...outside, name: 'Your account is being set up' };

/** A status that customers read. */
const isShown = (item: Item | undefined): item is Item =>
	item?.kind === 'status' && item.surface === 'product';

/** The links that show an inner status as something, each with what it shows as. */
function translations(mapping: Mapping, { id }: Item) {
	return linksFrom(mapping, id, 'translates-to')
		.map((link) => ({ link, target: itemById(mapping, link.to) }))
		.filter(({ target }) => isShown(target) && target.id !== id);
}

export default defineItemRule({
	id: 'ambiguous-translation',
	severity: 'error',
	title: 'One inner status is one thing to customers.',
	principle:
		'Customers rely on one version of the truth. Where one inner state may show as either of two, somebody has to guess which.',
	ask: 'When it is in this state, which of the two does the customer read, and who decides that?',
	ignoreWhen: 'Something else that is mapped as well tells the two apart. Accept it and name that.',
	remedy: 'Keep one of the translations, or split the inner status where the two differ.',
	messages: {
		several: '“{name}” translates to {targets}, so nobody can tell which of them customers should see.'
	},
	examples: {
		bad: {
			says: 'The team’s second review shows as two different things.',
			items: [inside, outside, approved],
			links: [
				{ kind: 'translates-to', from: inside.name, to: outside.name },
				{ kind: 'translates-to', from: inside.name, to: approved.name }
			]
		},
		good: {
			says: 'It shows as one.',
			items: [inside, outside, approved],
			links: [{ kind: 'translates-to', from: inside.name, to: outside.name }]
		}
	},

	concerns: ({ kind }) => kind === 'status',
	*check({ id, kind, name }, _, around) {
		if (kind !== 'status') return;
		const links = around.linksFrom(id, 'translates-to');
		if (links.length < 2) return;
		const ends = new Set(links.map(({ to }) => to));
		const statuses = [...ends]
			.map((end) => around.item(end))
			.filter((item) => isShown(item))
			.filter((item) => item.id !== id);
		if (statuses.length < 2) return;
		const targets = namesInWords(statuses.map((status) => status.name));
		yield { message: 'several', data: { name, targets }, because: [`translates to: ${targets}`] };
	},

	fixes(finding, mapping) {
		const item = itemAt(mapping, finding);
		if (!item) return [];
		const all = translations(mapping, item);
		const targets = [...new Set(all.map(({ target }) => target))].filter((target) => target !== undefined);
		return targets
			.toSorted((a, b) => compareMembers('items', a, b))
			.flatMap(({ id, name }) =>
				changesFix(
					`Keep “${shortName(name)}”`,
					`kept “${name}” as what “${item.name}” means to customers`,
					all
						.filter(({ link }) => link.to !== id)
						.map(({ link }) => ({ path: ['links', link.id], value: undefined }))
				)
			);
	}
});
