/**
 * The moments of a package from the request on, to draw them to scale: each so long after another one, as far as somebody
 * said so. What nobody said has no length, and nothing that is counted from it has a time.
 */
import type { Mapping, Package } from '../mapping/schema.ts';
import { inWords, shortName } from '../rules/words.ts';
import { saidOf, type Said, type SaidTime } from './said.ts';
import { secondsIn, type Seconds } from './span.ts';

export const MOMENTS = ['requested', 'approved', 'ready', 'expired', 'erased'] as const;
export type MomentId = (typeof MOMENTS)[number];

export interface Moment {
	readonly id: MomentId;
	readonly label: string;
	/** As somebody said it. */
	readonly says?: string;
	/** What it is counted from; undefined: from the beginning, or from something that is no moment of the package. */
	readonly after?: MomentId;
	readonly length?: Seconds & { readonly isAtMost?: true; readonly isAtLeast?: true };
	/** Seconds from the request, where everything that it is counted from is known. */
	readonly at?: number;
}

export interface LifeLine {
	readonly moments: readonly Moment[];
	/** What does not go together, in whole sentences. */
	readonly odd: readonly string[];
}

const LABELS: Readonly<Record<MomentId, string>> = {
	requested: 'Requested',
	approved: 'Approved',
	ready: 'Ready, announced',
	expired: 'Link expires',
	erased: 'File erased'
};

/** The words that times are counted from, by how they begin. */
const FROM: readonly (readonly [beginning: RegExp, moment: MomentId])[] = [
	[/^(?:request|order|ask|asking)/, 'requested'],
	[/^approv/, 'approved'],
	[/^(?:deliver|ready|readiness|built|build|creat|complet|availab|arriv|sending|sent)/, 'ready'],
	[/^expir/, 'expired']
];

function countedFrom({ span }: SaidTime, otherwise: MomentId): MomentId | undefined {
	const word = span?.from;
	return word === undefined ? otherwise : FROM.find(([beginning]) => beginning.test(word))?.[1];
}

export function lifeLine(mapping: Pick<Mapping, 'roles'>, pack: Package): LifeLine {
	const facts = saidOf(mapping, pack);
	const needsApproval = facts.mode === 'approval';
	const moments: Moment[] = [{ id: 'requested', label: LABELS.requested, at: 0 }];
	if (needsApproval) moments.push({ id: 'approved', label: LABELS.approved, after: 'requested' });
	const add = (id: MomentId, time: SaidTime | undefined, otherwise: MomentId) => {
		if (id !== 'ready' && !time) return;
		moments.push(moment(id, time, otherwise, moments));
	};
	add('ready', facts.deliveryTime, needsApproval ? 'approved' : 'requested');
	add('expired', facts.expiry, 'ready');
	add('erased', facts.retention, 'ready');
	return { moments, odd: oddities(facts, moments) };
}

function moment(
	id: MomentId,
	time: SaidTime | undefined,
	otherwise: MomentId,
	known: readonly Moment[]
): Moment {
	if (!time) return { id, label: LABELS[id], after: otherwise };
	const from = countedFrom(time, otherwise);
	// A package without approval has no such moment to count from.
	const anchor = known.find((one) => one.id === from);
	const length = time.span && {
		...secondsIn(time.span),
		...(time.span.bound === 'most' ? { isAtMost: true as const } : {}),
		...(time.span.bound === 'least' ? { isAtLeast: true as const } : {})
	};
	return {
		id,
		label: LABELS[id],
		says: time.says,
		...(anchor ? { after: anchor.id } : {}),
		...(length ? { length } : {}),
		...(anchor?.at !== undefined && length ? { at: anchor.at + length.seconds } : {})
	};
}

function oddities({ mode, approvers, trigger }: Said, moments: readonly Moment[]): string[] {
	const [expired, erased] = (['expired', 'erased'] as const).map((id) =>
		moments.find((one) => one.id === id)
	);
	const isErasedFirst =
		expired?.length !== undefined &&
		erased?.length !== undefined &&
		expired.after === erased.after &&
		erased.length.seconds < expired.length.seconds;
	const own = approvers.filter((role) => trigger.includes(role));
	return [
		...(isErasedFirst ? ['The file is erased before its link stops working.'] : []),
		...(mode === 'approval' && approvers.length === 0 ? ['Nobody is named who approves it.'] : []),
		...(mode === 'approval' && own.length > 0
			? [`Whoever asks for it may approve it too: ${inWords(own.map(({ name }) => shortName(name)))}.`]
			: [])
	];
}
