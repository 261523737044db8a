/** Where in the help somebody is: over the view they work in, or on a page of its own. */
import { getContext, setContext } from 'svelte';

export const TOPICS = [
	'method',
	'workshop',
	'workflow',
	'tests',
	'table',
	'findings',
	'rules',
	'voting',
	'guess',
	'keys'
] as const;
export type Topic = (typeof TOPICS)[number];

export interface Place {
	readonly topic: Topic;
	/** A test, `row-20`, a rule, a section. */
	readonly id?: string | undefined;
}

/** The address of a place, for links that open on their own too. */
export function helpHref({ topic, id }: Place): string {
	return `#/help/${topic}${id === undefined ? '' : `/${id}`}`;
}

/** From an address's rest, `rules/raw-status-shown`; what nobody knows is the method's page. */
export function placeFrom(path: string): Place {
	const [first, id] = path.split('/').filter((part) => part !== '');
	const topic = TOPICS.find((known) => known === first);
	return topic ? { topic, ...(id === undefined ? {} : { id }) } : { topic: 'method' };
}

/** The help over a workspace. Closed where it is nowhere. */
export class HelpSheet {
	at = $state.raw<Place>();

	open(place: Place): void {
		this.at = place;
	}
	close(): void {
		this.at = undefined;
	}
}

const KEY = Symbol('help');

export function provideHelp(): HelpSheet {
	return setContext(KEY, new HelpSheet());
}

/** Undefined outside a workspace: there a link leads to the page. */
export function helpHere(): HelpSheet | undefined {
	return getContext(KEY);
}
