/** One piece of work, as a row of the backlog and as an issue of a tracker. */
import type { Mapping } from '../mapping/schema.ts';
import type { Item } from '../mapping/item-schema.ts';
import { stageOf } from '../mapping/selectors.ts';
import type { Surface, Today } from '../mapping/vocabulary.ts';
import { shortName } from '../rules/words.ts';
import { oneLine } from './one-line.ts';

/**
 * `move`: shown on one surface today, wanted on another. `build`: wanted, and shown nowhere. `remove`: shown where it
 * can't stay, and nobody has said where it goes. `translate`: customers are owed words of their own. `split`: one half
 * of it is missing. `package`: an export that is in no package, or a package to be finished and built. `resolve`: what
 * a rule found, and none of these would see to.
 */
export const WORK = ['move', 'build', 'remove', 'translate', 'split', 'package', 'resolve'] as const;
export type Work = (typeof WORK)[number];

export interface Task {
	/** The same for as long as it is the same work, whatever things are called: what a later backlog is compared by. */
	readonly key: string;
	readonly work: Work;
	/** `high` where a customer could be harmed, or the specification is wrong. */
	readonly priority: 'high' | 'medium';
	/** References of what it is about; empty where it is about the whole. */
	readonly refs: readonly string[];
	/** One line, the reference first. */
	readonly title: string;
	/** Whole sentences. */
	readonly why: readonly string[];
	readonly from: Today | '';
	readonly to: Surface | '';
	/** Name of the stage; empty: none. */
	readonly stage: string;
	/** How one sees that it is done: whole sentences, then what the team wrote. */
	readonly acceptance: readonly string[];
	/** The rules that found it. */
	readonly rules: readonly string[];
}

/** `DMC-014 Risk score: take it off Product`. */
export function titled(refs: readonly string[], name: string, what: string): string {
	return `${refs.map((ref) => `${ref} `).join('')}${shortName(oneLine(name))}: ${what}`;
}

export function stageName(mapping: Mapping, item: Item): string {
	const id = stageOf(mapping, item);
	return mapping.stages.find((stage) => stage.id === id)?.name ?? '';
}
