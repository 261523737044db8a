/** The one page for who reads no more than one: what moves, how much is where, what is open, and how success is told. */
import type { LaneId } from '../../layout/lanes.ts';
import { itemsOn } from '../../mapping/selectors.ts';
import { SURFACES, type Surface } from '../../mapping/vocabulary.ts';
import { standing } from '../../ownership/standing.ts';
import { wordsOf } from '../../rules/index.ts';
import { SEVERITIES } from '../../rules/rule.ts';
import { inWords, shortName } from '../../rules/words.ts';
import type { Block, Span, Words } from './blocks.ts';
import { blocksIn, laneIn, tableIn } from './blocks-html.ts';
import { byRule, SEVERITY_NAMES } from './findings.ts';
import { keptBlocks } from './moves.ts';
import { contestedItems, openItems } from './questions.ts';
import { text } from './markup.ts';
import type { Reading } from './reading.ts';
import type { Move } from './target.ts';
import { translationsIn } from './translations.ts';
import { inLetters, sentence, some } from './wording.ts';

/** What happened to items that went from one lane to another, behind their count. */
const ROUTES: Readonly<Record<LaneId, Partial<Record<Surface, readonly [one: string, many: string]>>>> = {
	product: {
		support: [
			'leaves customers’ screens for Support tooling',
			'leave customers’ screens for Support tooling'
		],
		exports: ['leaves customers’ screens for Exports', 'leave customers’ screens for Exports']
	},
	support: {
		product: ['comes out of Support tooling to customers', 'come out of Support tooling to customers'],
		exports: ['goes from Support tooling to Exports', 'go from Support tooling to Exports']
	},
	exports: {
		product: ['goes from Exports to Product', 'go from Exports to Product'],
		support: ['goes from Exports to Support tooling', 'go from Exports to Support tooling']
	},
	none: {
		product: ['is new on Product', 'are new on Product'],
		support: ['is new in Support tooling', 'are new in Support tooling'],
		exports: ['is new in Exports', 'are new in Exports']
	}
};

function routesInWords(moves: readonly Move[]): string {
	const parts = ([...SURFACES, 'none'] as const).flatMap((from) =>
		SURFACES.flatMap((to) => {
			const count = moves.filter((move) => move.from === from && move.to === to).length;
			const words = ROUTES[from][to];
			return count === 0 || !words ? [] : [`${inLetters(count)} ${words[count === 1 ? 0 : 1]}`];
		})
	);
	return inWords(parts);
}

/** What the whole comes to, in one or two sentences that are true. */
export function leadOf(reading: Reading): string {
	const { mapping, target } = reading;
	const { moves, kept } = target;
	const total = mapping.items.length;
	if (total === 0) return 'There are no items in this mapping yet.';
	const { judged, settled } = standing(mapping);
	const open =
		settled < judged ? ` ${sentence(some(judged - settled, 'verdict is', 'verdicts are'))} still open.` : '';
	if (moves.length > 0)
		return `${sentence(inLetters(moves.length))} of ${some(total, 'item', 'items')} ${moves.length === 1 ? 'moves' : 'move'}: ${routesInWords(moves)}.${open}`;
	const stays =
		kept.length > 0
			? ` ${sentence(some(kept.length, 'item stays', 'items stay'))} elsewhere by decision.`
			: '';
	return `Nothing has to move.${stays}${open}`;
}

const ROLE_OF: Readonly<Record<Surface, string>> = {
	product: 'what customers see and do themselves',
	support: 'what only the team has; customers see the outcome',
	exports: 'what leaves as a package, to keep or take along'
};

function tiles({ target: { mapping } }: Reading): string {
	const unplaced = itemsOn(mapping, 'none').length;
	const tile = (surface: Surface) =>
		`<section class="tile is-${surface}"><h3>${laneIn(surface)}</h3><p class="many">${itemsOn(mapping, surface).length}</p><p>${ROLE_OF[surface]}</p></section>`;
	const rest =
		unplaced > 0 ? `\n<p>${sentence(some(unplaced, 'item is', 'items are'))} on no surface yet.</p>` : '';
	return `<div class="tiles">\n${SURFACES.map(tile).join('\n')}\n</div>${rest}`;
}

/** Open findings by severity, and what is open beside them. */
function openList(reading: Reading): Block[] {
	const { review, mapping } = reading;
	const list = SEVERITIES.flatMap((severity): Words[] => {
		const findings = review.open.filter((finding) => finding.severity === severity);
		if (findings.length === 0) return [];
		const [one, many] = SEVERITY_NAMES[severity];
		const rules = [...byRule(findings)].slice(0, 4).map(([id, { length }]) => {
			const title = (wordsOf(id)?.title ?? id).replace(/\.$/, '');
			return `${title}: ${length}`;
		});
		const more = byRule(findings).size - rules.length;
		return [
			[
				{ strong: `${findings.length} ${findings.length === 1 ? one : many}.` },
				` ${rules.join('. ')}${more > 0 ? `. ${sentence(some(more, 'rule', 'rules'))} more` : ''}.`
			]
		];
	});
	const { length: open } = openItems(reading);
	const { length: contested } = contestedItems(reading);
	const { length: parked } = mapping.parked.filter(({ settled }) => !settled?.trim());
	const questions = [
		...(open > 0 ? [some(open, 'verdict needs an answer', 'verdicts need answers')] : []),
		...(contested > 0 ? [some(contested, 'item is seen differently', 'items are seen differently')] : []),
		...(parked > 0 ? [some(parked, 'question is parked', 'questions are parked')] : [])
	];
	if (questions.length > 0) list.push([{ strong: 'Questions.' }, ` ${sentence(inWords(questions))}.`]);
	return [
		{ heading: 'What is still open', level: 3 },
		list.length > 0 ? { list } : { text: 'Nothing is found that was not accepted, and no question waits.' }
	];
}

function measuresTable({ mapping: { measures } }: Reading): string {
	if (measures.length === 0) return '';
	const figure = (value: string | undefined, unit: string | undefined): Words =>
		value?.trim() ? [{ strong: value.trim() }, unit?.trim() ? ` ${unit.trim()}` : ''] : { gap: 'not said' };
	return `<h3>How success is told</h3>\n${tableIn({
		caption: 'How success is told',
		columns: [
			{ label: 'What is measured', is: 'wide' },
			{ label: 'Today', is: 'number' },
			{ label: 'Wanted', is: 'number' }
		],
		groups: [
			{
				rows: measures
					.slice(0, MOST)
					.map(({ name, unit, baseline, target }): Words[] => [
						name,
						figure(baseline, unit),
						figure(target, unit)
					])
			}
		]
	})}`;
}

/** Of each list as many as one page takes. */
const MOST = 5;

function translationsTable(reading: Reading): string {
	const translations = translationsIn(reading).filter(({ isOwed }) => isOwed);
	if (translations.length === 0) return '';
	const more = translations.length - MOST;
	return [
		'<h3>What customers read instead of what stays inside</h3>',
		tableIn({
			caption: 'What customers read instead of what stays inside',
			columns: [{ label: 'Inside' }, { label: 'What customers read', is: 'wide' }],
			groups: [
				{
					rows: translations
						.slice(0, MOST)
						.map(({ item, shown }): Words[] => [
							{ name: item.name },
							shown.length > 0
								? shown.flatMap(({ name }, i): Span[] => [...(i > 0 ? [', '] : []), `“${shortName(name)}”`])
								: { gap: 'Not written yet' }
						])
				}
			]
		}),
		...(more > 0 ? [`<p>${text(sentence(some(more, 'more', 'more')))} below.</p>`] : [])
	].join('\n');
}

export function summaryIn(reading: Reading): string {
	const { workflow } = reading.mapping;
	const { target } = reading;
	const about = [workflow?.description, workflow?.pain].map((one) => one?.trim()).filter(Boolean);
	const kept = keptBlocks({ ...target, kept: target.kept.slice(0, MOST) });
	return [
		`<p class="lead">${text(leadOf(reading))}</p>`,
		...about.map((one) => `<p>${text(one ?? '')}</p>`),
		tiles(reading),
		blocksIn(openList(reading)),
		blocksIn(kept),
		translationsTable(reading),
		measuresTable(reading)
	]
		.filter(Boolean)
		.join('\n');
}
