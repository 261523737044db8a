/** The life of a package as stops on a line: how far apart they are drawn, and what stands at each. */
import { counted } from '#core/mapping/counted.ts';
import type { Mapping, Package } from '#core/mapping/schema.ts';
import { lifeLine, type Moment, type MomentId } from '#core/packages/life-line.ts';
import { said, saidOf, type NamedRole } from '#core/packages/said.ts';
import { inWords } from '#core/rules/words.ts';

export interface StopWords {
	readonly id: MomentId;
	readonly label: string;
	readonly says: string;
	/** Nobody said it yet. */
	readonly isGap: boolean;
}
/** Moments that come at the same time stand at one stop. */
export interface Stop {
	readonly words: readonly StopWords[];
	/** From here to the next stop; absent at the last one. */
	readonly way?: Way;
}
export interface Way {
	/** How long it is drawn, the shortest being 1. */
	readonly weight: number;
	/** “7 days”; undefined: nobody said how long. */
	readonly says?: string;
	/** The link works all along it. */
	readonly isLinkAlive: boolean;
}
export interface Life {
	readonly stops: readonly Stop[];
	/** How lengths are drawn, in a sentence; undefined where no two are known. */
	readonly scale?: string;
	readonly zone: string;
	readonly odd: readonly string[];
}

/** A longest way that is more than so many times the shortest is not drawn to scale: it would leave no room for words. */
const TRUE_SCALE = 6;

export function lifeOf(mapping: Mapping, pack: Package): Life {
	const { moments, odd } = lifeLine(mapping, pack);
	const groups = together(moments);
	const gaps = groups.slice(1).map((group, i) => between(groups[i], group));
	const known = gaps.filter((gap) => gap !== undefined);
	const [shortest, longest] = [Math.min(...known), Math.max(...known)];
	const isTrue = longest <= TRUE_SCALE * shortest;
	const weight = (gap: number | undefined) => {
		if (gap === undefined) return 1;
		return isTrue ? gap / shortest : 1 + Math.log10(gap / shortest);
	};
	const at = (id: MomentId) => groups.findIndex((group) => group.some((moment) => moment.id === id));
	const [ready, expired] = [at('ready'), at('expired')];
	const scale =
		known.length < 2
			? {}
			: { scale: scaleWords(isTrue ? 1 : Math.round(longest / shortest), known.length < gaps.length) };
	const zone = said(pack.times?.zone);
	return {
		stops: groups.map((group, i): Stop => {
			const gap = gaps[i];
			return {
				words: [...group.map((moment) => wordsFor(mapping, pack, moment))],
				...(i === groups.length - 1
					? {}
					: {
							way: {
								weight: weight(gap),
								...(gap === undefined ? {} : { says: lengthWords(gap) }),
								isLinkAlive: expired > ready && i >= ready && i < expired
							}
						})
			};
		}),
		...scale,
		zone: zone === undefined ? 'The time zone is not said.' : `Times are in ${zone}.`,
		odd
	};
}

type Placed = Moment & { readonly t: number; readonly chain: number };

/**
 * In the order of time, those of the same time together. Behind a length that nobody knows a count of its own begins:
 * two moments of different counts have an order, but no distance.
 */
function together(moments: readonly Moment[]): Placed[][] {
	const placed = new Map<MomentId, Placed>();
	const all = [...moments, ...missing(moments)].map((moment, i): Placed => {
		const anchor = moment.after === undefined ? undefined : placed.get(moment.after);
		const isKnown = i === 0 || (anchor !== undefined && moment.length !== undefined);
		const one: Placed = isKnown
			? { ...moment, t: (anchor?.t ?? 0) + (moment.length?.seconds ?? 0), chain: anchor?.chain ?? 0 }
			: { ...moment, t: 0, chain: i };
		placed.set(moment.id, one);
		return one;
	});
	const sorted = all.toSorted((a, b) => a.chain - b.chain || a.t - b.t);
	const groups: Placed[][] = [];
	for (const one of sorted) {
		const last = groups.at(-1);
		if (last && last[0]?.chain === one.chain && last[0].t === one.t) last.push(one);
		else groups.push([one]);
	}
	return groups;
}

/** What a package ought to say and does not: gaps at the end of the line. */
function missing(moments: readonly Moment[]): Moment[] {
	return (['expired', 'erased'] as const)
		.filter((id) => !moments.some((moment) => moment.id === id))
		.map((id) => ({ id, label: id === 'expired' ? 'Link expires' : 'File erased' }));
}

function between(from: readonly Placed[] | undefined, to: readonly Placed[]): number | undefined {
	const [a, b] = [from?.[0], to[0]];
	return a && b && a.chain === b.chain ? b.t - a.t : undefined;
}

function wordsFor(mapping: Mapping, pack: Package, { id, label, says }: Moment): StopWords {
	const { trigger, approvers } = saidOf(mapping, pack);
	const who = (roles: readonly NamedRole[], nobody: string) =>
		roles.length > 0
			? { id, label, says: `by ${inWords(roles.map(({ name }) => name))}`, isGap: false }
			: { id, label, says: nobody, isGap: true };
	if (id === 'requested') return who(trigger, 'by whom is not said');
	if (id === 'approved') return who(approvers, 'by nobody yet');
	const channel = id === 'ready' ? said(pack.channel) : undefined;
	return {
		...{ id, label },
		says: [says ?? (id === 'ready' ? 'when is not said' : 'not said'), channel].filter(Boolean).join(' · '),
		isGap: says === undefined
	};
}

const UNITS = [
	[365 * 86_400, 'year', 'years'],
	[86_400, 'day', 'days'],
	[3600, 'hour', 'hours'],
	[60, 'minute', 'minutes'],
	[1, 'second', 'seconds']
] as const;

/** A larger number is read in a larger unit. */
const MOST = 400;

/** In the largest unit that gives a whole number; else rounded, and said so. */
export function lengthWords(seconds: number): string {
	const whole = UNITS.find(([unit]) => seconds % unit === 0 && seconds >= unit && seconds < MOST * unit);
	if (whole) return counted(seconds / whole[0], whole[1], whole[2]);
	const about = UNITS.find(([unit]) => seconds >= 2 * unit) ?? UNITS[4];
	return `about ${counted(Math.round(seconds / about[0]), about[1], about[2])}`;
}

function scaleWords(times: number, hasGaps: boolean): string {
	if (times === 1) return hasGaps ? 'What is said is drawn to scale.' : 'Drawn to scale.';
	return `Not to scale: the longest part is ${times} times the shortest, so each ten times as long is drawn one step longer.`;
}
