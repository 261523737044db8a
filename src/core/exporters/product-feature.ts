/** `acceptance/product.feature`: what customers can see and do, what they read instead of the inside, what they can't find. */
import type { Item } from '../mapping/item-schema.ts';
import type { Mapping } from '../mapping/schema.ts';
import { translationsOf } from '../mapping/selectors.ts';
import {
	DOES,
	acceptanceSteps,
	atStage,
	byStage,
	hiddenFrom,
	nextSteps,
	openAmong,
	quotedName,
	rightsSteps,
	signedIn,
	step,
	toBeOn
} from './feature-steps.ts';
import { argument, writeFeature, type Scenario, type Step } from './gherkin.ts';
import type { KeptOff } from './kept-off.ts';

export function writeProductFeature(mapping: Mapping): string {
	const items = toBeOn(mapping, 'product');
	return writeFeature('Product', 'what customers can see and do, and what they can’t', [
		...byStage(mapping, items, (item) => shown(mapping, item)),
		{ name: 'What customers read instead of the inside', scenarios: translated(mapping, items) },
		{
			name: 'What customers can’t find on Product',
			scenarios: hiddenFrom(mapping, 'product').map((one) => hidden(mapping, one))
		}
	]);
}

function shown(mapping: Mapping, item: Item): Scenario {
	return {
		refs: [item.ref],
		tag: 'shown',
		open: openAmong([item]),
		title: `${item.ref} Customers can ${DOES[item.kind]} ${quotedName(item.name)}`,
		steps: [
			signedIn(mapping, 'customer', item),
			atStage(mapping, item, 'they look for it on Product'),
			step(`Then they can ${DOES[item.kind]} ${argument(item.name)}`),
			...nextSteps(item),
			...rightsSteps(mapping, item),
			...acceptanceSteps(item)
		]
	};
}

/** One scenario for each thing inside that customers read in other words. */
function translated(mapping: Mapping, shownItems: readonly Item[]): Scenario[] {
	const isShown = new Set(shownItems.map(({ id }) => id));
	return mapping.items.flatMap((item) => {
		const targets = translationsOf(mapping, item.id).filter(({ id }) => isShown.has(id));
		if (targets.length === 0 || isShown.has(item.id)) return [];
		const isTold = targets.every(({ name }) => name !== item.name);
		return [
			{
				refs: [item.ref, ...targets.map(({ ref }) => ref)],
				tag: 'translated',
				open: openAmong([item, ...targets]),
				title: `${item.ref} ${quotedName(item.name)} reads as ${targets.map(({ name }) => quotedName(name)).join(' or ')}`,
				steps: [
					step(`Given inside it says ${argument(item.name)}`),
					step('When a customer looks at it on Product'),
					readStep(targets),
					...(isTold ? [step(`And they don’t read ${argument(item.name)}`)] : [])
				]
			}
		];
	});
}

function readStep(targets: readonly Item[]): Step {
	const [first, ...others] = targets;
	if (first && others.length === 0) return step(`Then they read ${argument(first.name)}`);
	return step('Then they read exactly one of these', [
		['reference', 'name'],
		...targets.map(({ ref, name }) => [ref, name])
	]);
}

function hidden(mapping: Mapping, { item, why }: KeptOff): Scenario {
	return {
		refs: [item.ref],
		tag: 'hidden',
		open: openAmong([item]),
		title: `${item.ref} Customers can’t ${DOES[item.kind]} ${quotedName(item.name)}`,
		why,
		steps: [
			signedIn(mapping, 'customer'),
			step('When they look for it everywhere on Product'),
			step(`Then they can’t ${DOES[item.kind]} ${argument(item.name)}`)
		]
	};
}
