import type { Item } from '../mapping/item-schema.ts';
import type { Mapping } from '../mapping/schema.ts';
import { compareMembers } from '../mapping/shape.ts';
import type { Surface } from '../mapping/vocabulary.ts';
import { homesOf, verdictOn } from '../ownership/judge.ts';
import { SURFACE_NAMES } from '../ownership/questions.ts';
import { placedByName } from './namesakes.ts';
import { defineLibraryRule, type ExampleItem } from './rule.ts';
import { WHERE, afterColon } from './words.ts';

const team: ExampleItem = {
	kind: 'field',
	name: 'Notes on the account',
	surface: 'support',
	answers: { frequency: 'exception', nextAction: 'internal', blastRadius: [], portability: 'none' }
};
const customers: ExampleItem = {
	...team,
	surface: 'product',
	answers: {
		frequency: 'recurring',
		nextAction: 'customer',
		interpretation: 'clear',
		blastRadius: [],
		portability: 'none'
	}
};

/** Why it is where it is, to stand in brackets. */
function reasonFor(item: Item): string {
	const verdict = verdictOn(item);
	if (!verdict.settled) return 'not judged';
	const homes = homesOf(verdict);
	if (!homes.some((home) => home === item.surface))
		return `against its verdict, which is ${SURFACE_NAMES[verdict.surface].name}`;
	return afterColon(verdict.why).replace(/\.$/, '');
}

/** Where one mapping has what goes by this name. A split is at home on both its surfaces. */
function homesIn(items: readonly Item[]): ReadonlySet<Surface> {
	return new Set(
		items.flatMap((item) => {
			const verdict = verdictOn(item);
			const homes = verdict.settled ? homesOf(verdict) : [];
			if (!item.surface) return [];
			return homes.includes(item.surface) ? homes : [item.surface];
		})
	);
}

/** By reference: the order of the mapping's lists leaves no trace. */
function first(items: readonly Item[]): Item | undefined {
	return items.length === 1 ? items[0] : items.toSorted((a, b) => compareMembers('items', a, b))[0];
}

export default defineLibraryRule({
	id: 'contradicting-placement',
	severity: 'warning',
	title: 'One thing has one place, whichever workflow it comes up in.',
	principle:
		'Customers rely on one version of the truth, and they meet it in more than one workflow. What is theirs in one and inside in the other was decided twice, or never.',
	ask: 'Both rooms had a reason: which of the two holds for both?',
	ignoreWhen: 'The two are different things under one name; rename one of them.',
	remedy: 'Agree on one place and move the other, or give the two different names.',
	messages: {
		apart: '“{name}” sits {here} ({why}), and {there} in “{title}” ({otherWhy}).'
	},
	examples: {
		bad: {
			says: 'Two rooms placed the same notes, and not in the same place.',
			items: [team],
			others: [{ says: 'Offboarding', items: [customers] }]
		},
		good: {
			says: 'Both rooms keep them inside.',
			items: [team],
			others: [{ says: 'Offboarding', items: [team] }]
		}
	},

	*check(mapping: Mapping, others: readonly Mapping[]) {
		for (const [name, items] of placedByName(mapping.items)) {
			const homes = homesIn(items);
			const item = first(items);
			if (!item?.surface) continue;
			for (const { id, title, items: theirs } of others) {
				const found = placedByName(theirs).get(name);
				if (!found) continue;
				const other = first(found);
				// Two places in one mapping are two halves or two versions: one in common is enough to agree.
				if (!other?.surface || [...homesIn(found)].some((home) => homes.has(home))) continue;
				const [why, otherWhy] = [reasonFor(item), reasonFor(other)];
				yield {
					at: { type: 'item', id: item.id },
					message: 'apart',
					beside: id,
					data: {
						name: item.name,
						here: WHERE[item.surface],
						why,
						there: WHERE[other.surface],
						title,
						otherWhy
					},
					because: [
						`here: ${SURFACE_NAMES[item.surface].name}, ${why}`,
						// The name last: what comes before it is what an acceptance stands on.
						`there: ${SURFACE_NAMES[other.surface].name}, ${otherWhy}, in “${title}”`
					]
				};
			}
		}
	}
});
