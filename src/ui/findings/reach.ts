/** How far an acceptance reaches, and what it takes in now. */
import {
	acceptBaseline,
	acceptEverywhere,
	acceptFindings,
	acceptOnLane,
	type Grounds
} from '#core/commands/accept-findings.ts';
import type { Command } from '#core/commands/edit.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import type { Surface } from '#core/mapping/vocabulary.ts';
import { coverOf, isAcceptable, laneOf, unitOf, unitsToAccept } from '#core/rules/acceptance.ts';
import type { Finding } from '#core/rules/rule.ts';
import { SURFACE_NAMES } from '#core/ownership/questions.ts';

/** For what is chosen, for a lane, for the whole mapping, or for all that is found today. */
export type Reach = 'here' | 'lane' | 'everywhere' | 'today';

export interface ReachChoice {
	readonly reach: Reach;
	readonly label: string;
	/** Open findings that it takes in now. */
	readonly count: number;
	/** Does it accept what is found later, too? */
	readonly isLasting: boolean;
}

/** The one value that all of them give; undefined: several, or none. */
function only<T>(findings: readonly Finding[], valueOf: (finding: Finding) => T | undefined): T | undefined {
	const [first] = findings;
	const value = first && valueOf(first);
	return findings.every((finding) => valueOf(finding) === value) ? value : undefined;
}

const SUBJECTS = {
	item: 'item',
	package: 'package',
	link: 'link',
	surface: 'lane',
	mapping: 'mapping'
} as const;

function hereLabel(chosen: readonly Finding[]): string {
	const [first] = chosen;
	const units = new Set(chosen.map(unitOf)).size;
	if (units > 1) return 'Each of these on its own';
	return `For this ${SUBJECTS[first?.at.type ?? 'mapping']} only`;
}

export const laneOfAll = (mapping: Mapping, chosen: readonly Finding[]): Surface | undefined =>
	only(chosen, ({ at }) => laneOf(mapping, at));
export const ruleOfAll = (chosen: readonly Finding[]): string | undefined => only(chosen, ({ rule }) => rule);

/** The ways to accept these, the nearest first. A lane or a rule is offered where all of them are of one. */
export function reachesFor(
	mapping: Mapping,
	open: readonly Finding[],
	chosen: readonly Finding[]
): readonly ReachChoice[] {
	const acceptable = chosen.filter(isAcceptable);
	const units = new Set(acceptable.map(unitOf));
	const rule = ruleOfAll(acceptable);
	const lane = laneOfAll(mapping, acceptable);
	const ofRule = open.filter((finding) => finding.rule === rule);
	const here = open.filter((finding) => units.has(unitOf(finding))).length;
	const onLane = lane && ofRule.filter(({ at }) => laneOf(mapping, at) === lane).length;
	return [
		{ reach: 'here', label: hereLabel(acceptable), count: here, isLasting: false },
		...(rule && lane && onLane !== undefined
			? [
					{
						reach: 'lane' as const,
						label: `This rule on the whole lane ${SURFACE_NAMES[lane].name}`,
						count: onLane,
						isLasting: true
					}
				]
			: []),
		...(rule
			? [
					{
						reach: 'everywhere' as const,
						label: 'This rule everywhere in this mapping',
						count: ofRule.length,
						isLasting: true
					}
				]
			: [])
	];
}

interface Chosen {
	readonly mapping: Mapping;
	/** Everything that is found, accepted or not. */
	readonly all: readonly Finding[];
	readonly chosen: readonly Finding[];
	readonly reach: Reach;
	readonly grounds: Grounds;
	readonly newId: () => string;
}

/** The one step that accepts it. Undefined: there is nothing that could be accepted so. */
export function acceptance({ mapping, all, chosen, reach, grounds, newId }: Chosen): Command | undefined {
	const acceptable = chosen.filter(isAcceptable);
	if (acceptable.length === 0) return undefined;
	if (reach === 'here') return acceptFindings(unitsToAccept(mapping, all, acceptable, newId), grounds);
	if (reach === 'today') return acceptBaseline(newId(), coverOf(mapping, all, acceptable), grounds);
	const rule = ruleOfAll(acceptable);
	const lane = laneOfAll(mapping, acceptable);
	if (rule === undefined) return undefined;
	if (reach === 'everywhere') return acceptEverywhere(newId(), rule, grounds);
	return lane && acceptOnLane(newId(), rule, lane, grounds);
}
