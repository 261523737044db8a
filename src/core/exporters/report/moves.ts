/** What has to move, from where to where, and why. */
import type { LaneId } from '../../layout/lanes.ts';
import type { Item } from '../../mapping/item-schema.ts';
import { verdictOn } from '../../ownership/judge.ts';
import type { Block, Section, Span, Words } from './blocks.ts';
import { capped } from './blocks.ts';
import type { Reading } from './reading.ts';
import { called, entry } from './subjects.ts';
import type { Kept, Move, Target } from './target.ts';
import { translationOf } from './translations.ts';
import { dayInWords, sentence, some, stopped } from './wording.ts';

/** Where it is now, where that is no lane. */
const NOWHERE = { nowhere: 'Nowhere today', unknown: 'Not placed yet' };

function laneWords(lane: LaneId, { today }: Item): Span {
	if (lane !== 'none') return { lane };
	return { lane, as: today === 'nowhere' ? NOWHERE.nowhere : NOWHERE.unknown };
}

/** Why it goes there, and what customers are owed instead. */
function reasonFor({ item, isByVerdict }: Move, reading: Reading): Span[] {
	const verdict = verdictOn(item);
	if (item.contextOnly) return ['Placed there by the team; it gives context and is never judged.'];
	if (!verdict.settled) return ['Placed there by the team; its verdict is still open.'];
	if (!isByVerdict) return ['Placed there by a decision of the team, against its answers.'];
	const translation = translationOf(reading.target.mapping, item);
	if (!translation?.isOwed) return [verdict.why];
	const words = translation.shown.flatMap(({ name }, i): Span[] => [i > 0 ? ', ' : ' ', { name }]);
	return words.length > 0
		? [verdict.why, ' Customers read instead:', ...words]
		: [verdict.why, ' ', { gap: 'What customers read instead is not written yet.' }];
}

function rowFor(move: Move, reading: Reading): Words[] {
	const verdict = verdictOn(move.item);
	const row = move.isByVerdict && verdict.settled ? verdict.row?.row : undefined;
	return [
		entry(move.item),
		laneWords(move.from, move.item),
		{ lane: move.to },
		reasonFor(move, reading),
		row === undefined ? '' : String(row)
	];
}

/** What was decided, by whom and when, in one go. */
function keptWords({ item, surface, decision }: Kept): Span[] {
	const who = [decision.by?.trim(), decision.on && dayInWords(decision.on)].filter(Boolean).join(', ');
	const dissent = (decision.dissent ?? []).map(({ by, reason }) =>
		stopped(`${by?.trim() ? `${by.trim()} dissents` : 'Dissent'}: ${reason.trim()}`)
	);
	return [
		...called(item),
		surface === 'product' ? ' stays on ' : ' stays in ',
		{ lane: surface },
		`: ${stopped(decision.reason.trim() || 'no reason was given')}`,
		...(who ? [` ${stopped(who)}`] : []),
		...dissent.map((one) => ` ${one}`)
	];
}

/** Items that stay where their answers do not want them. */
export function keptBlocks({ kept }: Target, level: 3 | 4 = 3): Block[] {
	if (kept.length === 0) return [];
	return [{ heading: 'What stays, by decision', level }, { list: kept.map(keptWords) }];
}

export function movesSection(reading: Reading): Section {
	const { moves } = reading.target;
	const { shown, rest } = capped(moves, 'items.csv');
	const blocks: Block[] =
		moves.length === 0
			? [{ text: 'Nothing has to move.' }]
			: [
					{
						text: `${sentence(some(moves.length, 'item', 'items'))}, in the order in which to see to them: first what puts somebody at risk where it is, then what leaves customers’ screens, then the rest. “Row” is the line of the decision table that says so.`
					},
					{
						table: {
							caption: 'What has to move',
							columns: [
								{ label: 'Item', is: 'about' },
								{ label: 'From', is: 'where' },
								{ label: 'To', is: 'where' },
								{ label: 'Why' },
								{ label: 'Row', is: 'narrow' }
							],
							groups: [{ rows: shown.map((move) => rowFor(move, reading)) }]
						}
					},
					...rest
				];
	return { id: 'moves', title: 'What moves, and why', blocks: [...blocks, ...keptBlocks(reading.target)] };
}
