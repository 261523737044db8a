/** What a rule is. One file a rule; `index.ts` lists them; a page of the help is made from the same file. */
import type { Command } from '../commands/edit.ts';
import type { Item } from '../mapping/item-schema.ts';
import type { Decision, Link, Mapping, Package } from '../mapping/schema.ts';
import type { Collection } from '../mapping/shape.ts';
import type { Surface } from '../mapping/vocabulary.ts';
import type { Verdict } from '../ownership/judge.ts';
import type { Around } from './around.ts';

/** Worst first. */
export const SEVERITIES = ['error', 'warning', 'advice'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What a finding is about. `mapping` for the whole. */
export type Subject =
	| { readonly type: 'item' | 'package' | 'link'; readonly id: string }
	| { readonly type: 'surface'; readonly id: Surface }
	| { readonly type: 'mapping' };

/** Values that fill a message's braces. */
export type MessageData = Readonly<Record<string, string | number>>;

/** What a rule says: a key of its messages, and what it is about. One subject gets each message at most once. */
export interface Hit<M extends string = string> {
	readonly at: Subject;
	readonly message: M;
	readonly data?: MessageData;
	/** Overrides the rule's severity for this one. */
	readonly severity?: Severity;
	/** The inputs that caused it, as words: "blast radius: how we decide". */
	readonly because?: readonly string[];
	/** The other mapping that its subject is found beside, by identifier: one subject gets a message once for each. */
	readonly beside?: string;
}

export interface Finding extends Hit {
	readonly rule: string;
	readonly severity: Severity;
	/** The message with its data filled in. */
	readonly text: string;
	/** Stable while it is the same finding: rule, subject, message, and the other mapping where there is one. */
	readonly key: string;
}

/** A remedy that one click makes: an ordinary command, one step of undo. */
export interface Fix {
	/** What the button says: "Move to Support tooling". */
	readonly label: string;
	/** The surface that the label names, so that the button can carry its mark. */
	readonly surface?: Surface;
	readonly command: Command;
	/** Only trying shows whether it brings no new error; it is offered where that went well. */
	readonly isUnproven?: true;
	/** It guesses what belongs together, or lets out what weighs: offered one at a time, and never in bulk. */
	readonly isHunch?: true;
}

/**
 * The remedies of a finding that need no thought, the best first; empty where a person has to decide. Each makes
 * the finding go and brings no new error. `newId`: core has no chance in it, so identifiers come from the caller.
 */
export type Fixes = (finding: Hit, mapping: Mapping, newId: () => string) => readonly Fix[];

export interface RuleWords<M extends string = string> {
	/** Also the name of its file. */
	readonly id: string;
	readonly severity: Severity;
	/** The heading its findings stand under: what holds where the rule is kept. */
	readonly title: string;
	/** What it stands on, in the method's words. */
	readonly principle: string;
	/** The question to put to the room. */
	readonly ask: string;
	/** When to leave the finding be. */
	readonly ignoreWhen: string;
	/** What would resolve it. */
	readonly remedy: string;
	/** Whole sentences; `{name}` takes a value, and what stands in “ ” is kept to one short line. */
	readonly messages: Readonly<Record<M, string>>;
	/** Two mappings in short: the bad one trips this rule and no other of the same list, the good one trips none. */
	readonly examples: { readonly bad: Example; readonly good: Example };
	readonly fixes?: Fixes;
}

export type ExampleItem = Pick<Item, 'kind' | 'name'> & Partial<Item>;

/** As little of a mapping as an example needs; `example.ts` makes it whole. Items are called by their names. */
export interface Example {
	/** What it shows, in one sentence. */
	readonly says: string;
	/** An action is its own side's to perform but for what is said here; `access: undefined` takes that away. */
	readonly items?: readonly ExampleItem[];
	/** `from` and `to` are names of items. */
	readonly links?: readonly (Pick<Link, 'kind' | 'from' | 'to'> & Partial<Link>)[];
	/** A sound package but for what is said here; `undefined` takes a part of it away. `contents` are names of items. */
	readonly packages?: readonly (Pick<Package, 'name'> & Partial<Package>)[];
	/** Names that are identifiers as well. */
	readonly stages?: readonly string[];
	readonly roles?: Mapping['roles'];
	/** Sound ones stand in where nothing is said here. */
	readonly measures?: Mapping['measures'];
	/** `at` is the name of an item. */
	readonly decisions?: readonly (Pick<Decision, 'reason'> & Partial<Decision>)[];
	/** Other mappings on the same device, for rules across mappings; what each says is its title. */
	readonly others?: readonly Example[];
	/** Nothing stands on the surfaces that it does not mention. Otherwise a card of context does. */
	readonly isBare?: boolean;
}

/**
 * By a glance: could the rule find anything about this item? Only saves work: where it says no, the check would find
 * nothing. To begin a check for every item costs more than all that is found.
 */
export type Concerns = (item: Item, verdict: Verdict) => boolean;

/** Looks at one item and what is around it. Remembered until one of these changes: an edit checks few items again. */
export interface ItemRule extends RuleWords {
	readonly scope: 'item';
	readonly concerns?: Concerns;
	check(item: Item, verdict: Verdict, around: Around): Iterable<Omit<Hit, 'at'>>;
}

/** Looks at one package and what is around it. Remembered like a rule about items. */
export interface PackageRule extends RuleWords {
	readonly scope: 'package';
	check(pack: Package, around: Around): Iterable<Omit<Hit, 'at'>>;
}

/**
 * The parts of a mapping that a rule looks at, those that its hits point into among them. Only saves work: while they
 * are the same objects, what was found stands. A part that is missing here hides findings; a law of the tests tells.
 */
export type Reads = readonly (Collection | 'workflow')[];

/** Looks at the whole mapping, again after every edit: through selectors that remember, and without nested loops. */
export interface MappingRule extends RuleWords {
	readonly scope: 'mapping';
	readonly reads?: Reads;
	/** Hits at items that only give context are dropped. */
	check(mapping: Mapping): Iterable<Hit>;
}

/** An acceptance that no longer holds: what it was about has changed, or its review date has come. */
export interface StaleAcceptance {
	readonly decision: Decision;
	/** What was accepted, and is found still. */
	readonly finding: Finding;
	readonly why: 'changed' | 'overdue';
}

/** Looks at each stale acceptance; what it says stands in for the finding that was accepted. */
export interface AcceptanceRule extends RuleWords {
	readonly scope: 'acceptance';
	check(stale: StaleAcceptance): Iterable<Hit>;
}

/** Looks at a mapping beside the others on the same device. Never run after every edit. */
export interface LibraryRule extends RuleWords {
	readonly scope: 'library';
	check(mapping: Mapping, others: readonly Mapping[]): Iterable<Hit>;
}

export type Rule = ItemRule | PackageRule | MappingRule | AcceptanceRule | LibraryRule;

// One door a scope: a message that a rule has no words for is a compile error.

export function defineItemRule<const M extends string>(
	rule: RuleWords<M> & {
		readonly concerns?: Concerns;
		check(item: Item, verdict: Verdict, around: Around): Iterable<Omit<Hit<NoInfer<M>>, 'at'>>;
	}
): ItemRule {
	return { ...rule, scope: 'item' };
}

export function definePackageRule<const M extends string>(
	rule: RuleWords<M> & { check(pack: Package, around: Around): Iterable<Omit<Hit<NoInfer<M>>, 'at'>> }
): PackageRule {
	return { ...rule, scope: 'package' };
}

export function defineMappingRule<const M extends string>(
	rule: RuleWords<M> & { readonly reads?: Reads; check(mapping: Mapping): Iterable<Hit<NoInfer<M>>> }
): MappingRule {
	return { ...rule, scope: 'mapping' };
}

export function defineAcceptanceRule<const M extends string>(
	rule: RuleWords<M> & { check(stale: StaleAcceptance): Iterable<Hit<NoInfer<M>>> }
): AcceptanceRule {
	return { ...rule, scope: 'acceptance' };
}

export function defineLibraryRule<const M extends string>(
	rule: RuleWords<M> & { check(mapping: Mapping, others: readonly Mapping[]): Iterable<Hit<NoInfer<M>>> }
): LibraryRule {
	return { ...rule, scope: 'library' };
}
