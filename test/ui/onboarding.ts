/** The template of customer onboarding, as somebody who begins with it has it. */
import { readFileSync } from 'node:fs';
import { guess, type Guess } from '#core/guess/guess.ts';
import { readMappingText } from '#core/mapping/read.ts';
import type { Item } from '#core/mapping/item-schema.ts';
import type { Mapping } from '#core/mapping/schema.ts';

export function onboarding(): Mapping {
	const url = new URL('../../templates/customer-onboarding.json', import.meta.url);
	const read = readMappingText(readFileSync(url, 'utf8'));
	if (!read.ok) throw new Error('the template can’t be read');
	return read.mapping;
}

/** The guess at an item by its own words alone. */
export function guessAt({ kind, name, description }: Item): Guess {
	return guess({ kind, name, description });
}
