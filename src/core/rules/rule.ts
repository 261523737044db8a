/** What a rule is. One file a rule; `index.ts` lists them; a page of the help is made from the same file. */
import type { Item, Mapping } from '../mapping/schema.ts';
import type { Surface } from '../mapping/vocabulary.ts';
import type { Verdict } from '../ownership/judge.ts';

export const SEVERITIES = ['error', 'warning', 'advice'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What a finding is about. `mapping` for the whole. */
export type Subject =
	| { readonly type: 'item' | 'package' | 'link'; readonly id: string }
	| { readonly type: 'surface'; readonly id: Surface }
	| { readonly type: 'mapping' };

/** Values that fill a message's braces. */
export type MessageData = Readonly<Record<string, string | number>>;

/** What a rule says: a key of its messages, and what it is about. */
export interface Hit {
	readonly at: Subject;
	readonly message: string;
	readonly data?: MessageData;
	/** Overrides the rule's severity for this one. */
	readonly severity?: Severity;
	/** The inputs that caused it, as words: "blast radius: how we decide". */
	readonly because?: readonly string[];
}

export interface Finding extends Hit {
	readonly rule: string;
	readonly severity: Severity;
	/** The message with its data filled in. */
	readonly text: string;
	/** Stable while it is the same finding: rule, subject and message. */
	readonly key: string;
}

interface RuleWords {
	readonly id: string;
	readonly severity: Severity;
	/** The heading its findings stand under. */
	readonly title: string;
	/** What it stands on, in the method's words. */
	readonly principle: string;
	/** The question to put to the room. */
	readonly ask: string;
	/** When to leave the finding be. */
	readonly ignoreWhen: string;
	/** What would resolve it. */
	readonly remedy: string;
	readonly messages: Readonly<Record<string, string>>;
	/** Two mappings in short: the bad one trips this rule and no other of the same list, the good one does not. */
	readonly examples: { readonly bad: Example; readonly good: Example };
}

/** As little of a mapping as an example needs; identifiers, references and order are filled in. */
export interface Example {
	readonly says: string;
	readonly items?: readonly (Pick<Item, 'kind' | 'name'> & Partial<Item>)[];
	readonly links?: readonly Partial<Mapping['links'][number]>[];
	readonly packages?: readonly Partial<Mapping['packages'][number]>[];
	readonly roles?: Mapping['roles'];
	readonly measures?: Mapping['measures'];
}

/** Looks at one item alone: its hits are remembered with the item, so that an edit checks one item again. */
export interface ItemRule extends RuleWords {
	readonly scope: 'item';
	check(item: Item, verdict: Verdict): Iterable<Omit<Hit, 'at'>>;
}

/** Looks at the whole mapping, through selectors that remember their lists. */
export interface MappingRule extends RuleWords {
	readonly scope: 'mapping';
	check(mapping: Mapping): Iterable<Hit>;
}

export type Rule = ItemRule | MappingRule;

export function defineRule<R extends Rule>(rule: R): R {
	return rule;
}
