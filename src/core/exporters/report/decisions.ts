/** Decisions as MADR 4 has them: context, options, outcome, how it is confirmed, and what spoke against it. */
import type { Decision, Mapping } from '../../mapping/schema.ts';
import { itemById } from '../../mapping/selectors.ts';
import { byText } from '../../mapping/shape.ts';
import { SURFACES, type Surface } from '../../mapping/vocabulary.ts';
import { isAcceptance } from '../../rules/acceptance.ts';
import { wordsOf } from '../../rules/index.ts';
import type { Review } from '../../rules/reviewer.ts';
import type { Finding } from '../../rules/rule.ts';
import { shortName, WHERE } from '../../rules/words.ts';
import { oneLine } from '../one-line.ts';
import { capped, type Block, type Section, type Span, type Words } from './blocks.ts';
import type { Reading } from './reading.ts';
import { found } from './subjects.ts';
import { dayInWords, sentence, some, stopped } from './wording.ts';

/** A decision, and what became of it. */
interface Standing {
	readonly decision: Decision;
	readonly status: string;
	/** What it accepts of what is found now. */
	readonly accepted: readonly Finding[];
	/** What it accepted and no longer does. */
	readonly stale: readonly Finding[];
}

/** By day, then by identifier; those without a day come last. */
const byDay = (a: Decision, b: Decision) => byText(a.on ?? '~', b.on ?? '~') || byText(a.id, b.id);

function standings({ decisions }: Mapping, { accepted, stale, idle, unasked }: Review): Standing[] {
	const [nothing, elsewhere] = [new Set(idle), new Set(unasked)];
	const listed = <T extends { readonly decision: Decision }>(list: readonly T[]) => {
		const lists = new Map<Decision, T[]>();
		for (const one of list) lists.set(one.decision, [...(lists.get(one.decision) ?? []), one]);
		return lists;
	};
	const [holding, past] = [listed(accepted), listed(stale)];
	return decisions.toSorted(byDay).map((decision): Standing => {
		const gone = past.get(decision) ?? [];
		const status = [
			'accepted',
			...(gone.some(({ why }) => why === 'changed')
				? ['to be looked at again: what it was about has changed']
				: []),
			...(gone.some(({ why }) => why === 'overdue') ? ['to be looked at again: its day has come'] : []),
			...(nothing.has(decision) ? ['nothing of what it accepts is found now'] : []),
			...(elsewhere.has(decision) ? ['only a look at other mappings finds what it accepts'] : [])
		];
		return {
			decision,
			status: status.join('; '),
			accepted: (holding.get(decision) ?? []).map(({ finding }) => finding),
			stale: gone.map(({ finding }) => finding)
		};
	});
}

const said = (text: string | undefined) => text?.trim() || undefined;
const isSurface = (at: string): at is Surface => (SURFACES as readonly string[]).includes(at);

/** What it leaves as it is, in a few words: a heading. */
function titleOf(mapping: Mapping, { decision, accepted, stale }: Standing): Words {
	const { scope, at = '', covers, rule, on } = decision;
	if (!isAcceptance(decision)) return shortName(decision.reason);
	if (covers) return `What was found${on ? ` by ${dayInWords(on)}` : ''} is accepted`;
	const title = rule === undefined ? undefined : wordsOf(rule)?.title;
	const kept = title === undefined ? 'a rule that is gone' : `“${title.replace(/\.$/, '')}”`;
	if (scope === 'mapping') return `${sentence(kept)} need not hold here`;
	if (scope === 'surface')
		return `${sentence(kept)} need not hold ${isSurface(at) ? WHERE[at] : 'on a surface that is gone'}`;
	const item = itemById(mapping, at);
	if (item) return [{ name: item.name }, ' stays as it is'];
	const [first] = [...accepted, ...stale];
	const pack = mapping.packages.find(({ id }) => at === `package/${id}`);
	if (pack) return [{ name: pack.name }, ' stays as it is'];
	return first ? shortName(first.text) : `${sentence(kept)} was accepted`;
}

/** The question that was decided, and what the rules say about it. */
function context(mapping: Mapping, { decision, accepted, stale }: Standing): Block[] {
	const rule = decision.rule === undefined ? undefined : wordsOf(decision.rule);
	const all = [...accepted, ...stale];
	const { shown, rest } = capped(all, 'decisions.csv', 20);
	const says = rule ? `${rule.principle} ${rule.ask}` : undefined;
	return [
		{ heading: 'Context and Problem Statement', level: 4 },
		...(says ? [{ text: says }] : []),
		...(all.length > 0 ? [{ list: shown.map((finding) => found(mapping, finding)) }] : []),
		...(!says && all.length === 0 ? [{ text: 'The room decided this without a finding.' }] : []),
		...rest
	];
}

const LEAVE = 'Leave it as it is';

/** Who saw it otherwise keeps their words. */
function dissentWords({ dissent = [] }: Decision): Words[] {
	return dissent.map(({ by, reason }): Span[] => [
		oneLine(reason) ? stopped(`Bad, because “${oneLine(reason)}”`) : 'Bad: somebody saw it otherwise.',
		...(said(by) ? [' (', { strong: said(by) ?? '' }, ')'] : [])
	]);
}

function recordOf(mapping: Mapping, standing: Standing, number: number): Block[] {
	const { decision, status, accepted, stale } = standing;
	const { by, on, reviewOn, of, covers } = decision;
	const isOn = isAcceptance(decision);
	const rule = decision.rule === undefined ? undefined : wordsOf(decision.rule);
	const reason = oneLine(decision.reason);
	const dissent = dissentWords(decision);
	const again = said(reviewOn);
	const reopens = isOn && (of !== undefined || covers !== undefined);
	const title = titleOf(mapping, standing);
	return [
		{ heading: [`Decision ${number}: `, ...(Array.isArray(title) ? title : [title])] as Span[], level: 3 },
		{
			facts: [
				['Status', status],
				['Date', said(on) ? dayInWords(said(on) ?? '') : { gap: 'Not said' }],
				['Decision-makers', said(by) ?? { gap: 'Not said' }]
			]
		},
		...context(mapping, standing),
		...(isOn
			? [
					{ heading: 'Considered Options', level: 4 } satisfies Block,
					{ list: [LEAVE, ...(rule ? [rule.remedy] : ['Mend what was found'])] }
				]
			: []),
		{ heading: 'Decision Outcome', level: 4 },
		{
			text: isOn
				? [
						`Chosen option: “${LEAVE}”, because `,
						...(reason ? [stopped(`“${reason}”`)] : [{ gap: 'no reason was given' }, '.'])
					]
				: reason || [{ gap: 'No words were kept' }]
		},
		...(accepted.length + stale.length > 0
			? [{ heading: 'Consequences', level: 4 } satisfies Block, { list: consequences(standing) }]
			: []),
		...(again || reopens
			? [
					{ heading: 'Confirmation', level: 4 } satisfies Block,
					{
						text: [
							...(again ? [`To be looked at again on ${dayInWords(again)}.`] : []),
							...(reopens ? ['It opens again by itself when what it is about changes.'] : [])
						].join(' ')
					}
				]
			: []),
		...(dissent.length > 0
			? [
					{ heading: 'Pros and Cons of the Options', level: 4 } satisfies Block,
					{ text: `${isOn ? LEAVE : 'What was decided'}:` },
					{ list: dissent }
				]
			: [])
	];
}

function consequences({ accepted, stale }: Standing): string[] {
	return [
		...(accepted.length > 0
			? [
					`Neutral, because ${some(accepted.length, 'finding is', 'findings are')} known, and no longer counted as open.`
				]
			: []),
		...(stale.length > 0
			? [`Bad, because ${some(stale.length, 'finding is', 'findings are')} open again.`]
			: [])
	];
}

export function decisionsSection({ mapping, review }: Pick<Reading, 'mapping' | 'review'>): Section {
	const all = standings(mapping, review);
	const { shown, rest } = capped(all, 'decisions.csv', 200);
	return {
		id: 'decisions',
		title: 'Decisions',
		blocks:
			all.length > 0
				? [...shown.flatMap((one, i) => recordOf(mapping, one, i + 1)), ...rest]
				: [{ text: 'None: nothing was accepted, and no other decision was kept.' }]
	};
}
