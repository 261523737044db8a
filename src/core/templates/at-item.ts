/** What a guide says about one item. */
import type { Guide, Prepared } from './guide.ts';

/** An item may be called like something that every object inherits. */
const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
	Object.hasOwn(record, key) ? record[key] : undefined;

/** The answers prepared for an item. Undefined: the template has none for it. */
export function preparedFor({ key }: Guide, itemId: string): Prepared | undefined {
	return own(key, itemId);
}

/** What to ask the room at an item. */
export function promptFor({ prompts }: Guide, itemId: string): string | undefined {
	return own(prompts, itemId);
}

/** Where one may see it otherwise than the key does. */
export function doubtsAt({ doubts }: Guide, itemId: string): readonly string[] {
	return doubts.filter(({ item }) => item === itemId).map(({ says }) => says);
}
