/** `acceptance/support.feature`: what the team can see and do in its own tools. */
import type { Item } from '../mapping/item-schema.ts';
import type { Mapping } from '../mapping/schema.ts';
import {
	DOES,
	acceptanceSteps,
	atStage,
	byStage,
	nextSteps,
	openAmong,
	quotedName,
	rightsSteps,
	signedIn,
	step,
	toBeOn
} from './feature-steps.ts';
import { argument, writeFeature, type Scenario } from './gherkin.ts';

export function writeSupportFeature(mapping: Mapping): string {
	return writeFeature(
		'Support tooling',
		'what the team can see and do',
		byStage(mapping, toBeOn(mapping, 'support'), (item) => held(mapping, item))
	);
}

function held(mapping: Mapping, item: Item): Scenario {
	return {
		refs: [item.ref],
		tag: 'held',
		open: openAmong([item]),
		title: `${item.ref} The team can ${DOES[item.kind]} ${quotedName(item.name)}`,
		steps: [
			signedIn(mapping, 'internal', item),
			atStage(mapping, item, 'they look for it there'),
			step(`Then they can ${DOES[item.kind]} ${argument(item.name)}`),
			...nextSteps(item),
			...rightsSteps(mapping, item),
			...acceptanceSteps(item)
		]
	};
}
