import { addItems } from '../commands/add-items.ts';
import type { Command } from '../commands/edit.ts';
import type { Item } from '../mapping/item-schema.ts';
import type { Mapping } from '../mapping/schema.ts';
import { stageOf, translationsOf } from '../mapping/selectors.ts';
import { itemAt, linkFix, moveFix } from './remedies.ts';
import { defineItemRule, type Fix } from './rule.ts';
import { groundsInWords, namesInWords, shortName } from './words.ts';

/** A translation of its own, with words that a person will write anew. */
function translationFix(mapping: Mapping, item: Item, newId: () => string): Fix {
	const [id, link] = [newId(), newId()];
	const stage = stageOf(mapping, item);
	// Shown in “ ” wherever it is told of.
	const name = `What customers see for ‘${shortName(item.name)}’`;
	const translation = { id, kind: item.kind, name, surface: 'product' as const, ...(stage ? { stage } : {}) };
	const command: Command = (now) => ({
		label: `added what customers see for “${item.name}”`,
		changes: [
			...addItems([translation])(now).changes,
			{ path: ['links', link], value: { id: link, kind: 'translates-to', from: item.id, to: id } }
		]
	});
	return { label: 'Add what customers see', surface: 'product', command };
}

export default defineItemRule({
	id: 'untranslated-status',
	severity: 'warning',
	title: 'What customers need but can’t be shown as it is has a version in their words.',
	principle:
		'Turning inner work into words that customers can act on is work on the product; leaving it out is not openness.',
	ask: 'What does this mean for the customer, in their words?',
	ignoreWhen: 'Customers learn of it in another way that the team prefers, such as a call; name that way.',
	remedy:
		'Add what customers see instead on Product, and draw a “translates to” link from the raw item to it.',
	messages: {
		missing:
			'“{name}” can’t be shown as it is, and nothing on Product says to customers what it means for them.',
		elsewhere:
			'“{name}” can’t be shown as it is, and {targets} not on Product, where customers would read it.'
	},
	examples: {
		bad: {
			says: 'The team’s own status has no counterpart that customers can read.',
			items: [
				{
					kind: 'status',
					name: 'Watch-list hit, second review',
					surface: 'support',
					answers: { frequency: 'recurring', blastRadius: ['internal-logic'] }
				}
			]
		},
		good: {
			says: 'Customers read where they stand, in words of their own.',
			items: [
				{
					kind: 'status',
					name: 'Watch-list hit, second review',
					surface: 'support',
					answers: { frequency: 'recurring', blastRadius: ['internal-logic'] }
				},
				{
					kind: 'status',
					name: 'We are checking your details',
					surface: 'product',
					answers: {
						nextAction: 'internal',
						interpretation: 'clear',
						blastRadius: [],
						portability: 'none'
					},
					nextStep: { text: 'You hear from us within two working days.', actor: 'internal' }
				}
			],
			links: [
				{
					kind: 'translates-to',
					from: 'Watch-list hit, second review',
					to: 'We are checking your details'
				}
			]
		}
	},

	concerns: (_, verdict) => verdict.settled && verdict.shape === 'translate',
	*check(item, verdict, around) {
		if (!verdict.settled || verdict.shape !== 'translate') return;
		const targets = around
			.linksFrom(item.id, 'translates-to')
			.map(({ to }) => around.item(to))
			.filter((target) => target !== undefined)
			.filter(({ id }) => id !== item.id);
		if (targets.some(({ surface }) => surface === 'product')) return;
		yield {
			message: targets.length === 0 ? 'missing' : 'elsewhere',
			data: {
				name: item.name,
				targets: `its ${targets.length === 1 ? 'translation' : 'translations'} ${namesInWords(targets.map(({ name }) => name))} ${targets.length === 1 ? 'is' : 'are'}`
			},
			because: [...groundsInWords(item, verdict), 'translations on Product: none']
		};
	},

	fixes(finding, mapping, newId) {
		const item = itemAt(mapping, finding);
		if (!item) return [];
		const targets = translationsOf(mapping, item.id);
		const moves = targets.flatMap((target) =>
			moveFix(mapping, target, 'product').map((fix) => ({
				...fix,
				label: `Move “${shortName(target.name)}” to Product`
			}))
		);
		// Translated in two steps, and only the second is on Product: then that is what customers see.
		const further = targets.flatMap(({ id }) => translationsOf(mapping, id));
		const links = [...new Set(further)]
			.filter(({ id, surface }) => surface === 'product' && id !== item.id)
			.map((to) =>
				linkFix(`Translate to “${shortName(to.name)}”`, {
					id: newId(),
					kind: 'translates-to',
					from: item,
					to
				})
			);
		return [...links, ...moves, translationFix(mapping, item, newId)];
	}
});
