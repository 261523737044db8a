/** The one page for who reads no more than one: what moves, how much is where, what is open, and how success is told. */
import { itemsOn } from '../../mapping/selectors.ts';
import { SURFACES, type Surface } from '../../mapping/vocabulary.ts';
import { wordsOf } from '../../rules/index.ts';
import { SEVERITIES } from '../../rules/rule.ts';
import { inWords, shortName } from '../../rules/words.ts';
import type { Block, Span, Words } from './blocks.ts';
import { blocksIn, laneIn, tableIn } from './blocks-html.ts';
import { byRule, SEVERITY_NAMES } from './findings.ts';
import { leadOf } from './lead.ts';
import { keptBlocks } from './moves.ts';
import { contestedItems, openItems } from './questions.ts';
import { text } from './markup.ts';
import type { Reading } from './reading.ts';
import { translationsIn } from './translations.ts';
import { sentence, some, stopped } from './wording.ts';

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

/** How much is open, and the rules behind it, the worst first. */
function openBlocks(reading: Reading): Block[] {
	const { review, mapping } = reading;
	const parts = SEVERITIES.flatMap((severity) => {
		const { length } = review.open.filter((finding) => finding.severity === severity);
		return length === 0 ? [] : [some(length, ...SEVERITY_NAMES[severity])];
	});
	const { length: open } = openItems(reading);
	const { length: contested } = contestedItems(reading);
	const { length: parked } = mapping.parked.filter(({ settled }) => !settled?.trim());
	const questions = [
		...(open > 0 ? [some(open, 'verdict needs an answer', 'verdicts need answers')] : []),
		...(contested > 0 ? [some(contested, 'item is seen differently', 'items are seen differently')] : []),
		...(parked > 0 ? [some(parked, 'question is parked', 'questions are parked')] : [])
	];
	const said = [
		parts.length > 0 ? `${sentence(inWords(parts))}.` : 'Nothing is found that was not accepted.',
		questions.length > 0 ? `${sentence(inWords(questions))}.` : 'No question waits.'
	];
	return [{ heading: 'What is still open', level: 3 }, { text: said.join(' ') }];
}

/** As many rows as leave everything else its place on one sheet of paper. */
function roomForRules(reading: Reading): number {
	const { length: kept } = reading.target.kept.slice(0, MOST_KEPT);
	const owed = Math.min(MOST, translationsIn(reading).filter(({ isOwed }) => isOwed).length);
	const taken = owed + Math.min(MOST, reading.mapping.measures.length) + 2 * kept + (kept > 0 ? 2 : 0);
	return Math.max(2, Math.min(MOST, ROWS - taken));
}

/** The rules that are not kept yet. */
function rulesTable(reading: Reading): string {
	const rules = [...byRule(reading.review.open)];
	if (rules.length === 0) return '';
	const most = roomForRules(reading);
	const shown = rules.length > most ? `: the worst ${most} of ${rules.length} rules` : '';
	return tableIn({
		caption: 'What should hold, and does not yet',
		columns: [{ label: `What should hold, and does not yet${shown}` }, { label: 'Found', is: 'figure' }],
		groups: [
			{
				rows: rules.slice(0, most).map(([id, findings]): Words[] => {
					const worst = findings[0]?.severity ?? 'advice';
					return [wordsOf(id)?.title ?? id, sentence(some(findings.length, ...SHORT[worst]))];
				})
			}
		]
	});
}

/** In a narrow column. */
const SHORT: typeof SEVERITY_NAMES = { ...SEVERITY_NAMES, advice: ['piece', 'pieces'] };

function measuresTable({ mapping: { measures } }: Reading): string {
	if (measures.length === 0) return '';
	const figure = (value: string | undefined, unit: string | undefined): Words =>
		value?.trim() ? [{ strong: value.trim() }, unit?.trim() ? ` ${unit.trim()}` : ''] : { gap: 'not said' };
	return `<h3>How success is told</h3>\n${tableIn({
		caption: 'How success is told',
		columns: [
			{ label: 'What is measured' },
			{ label: 'Today', is: 'figure' },
			{ label: 'Wanted', is: 'figure' }
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

/** Of each list as many as one page takes, and of all together. */
const MOST = 5;
const MOST_KEPT = 3;
const ROWS = 10;

function translationsTable(reading: Reading): string {
	const translations = translationsIn(reading).filter(({ isOwed }) => isOwed);
	if (translations.length === 0) return '';
	const more = translations.length - MOST;
	return [
		'<h3>What customers read instead of what stays inside</h3>',
		tableIn({
			caption: 'What customers read instead of what stays inside',
			columns: [{ label: 'Inside', is: 'about' }, { label: 'What customers read' }],
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
		...(more > 0 ? [`<p>${text(sentence(some(more, 'more is', 'more are')))} listed below.</p>`] : [])
	].join('\n');
}

export function summaryIn(reading: Reading): string {
	const { workflow } = reading.mapping;
	const { target } = reading;
	const about = [workflow?.description, workflow?.pain]
		.flatMap((one) => (one?.trim() ? [stopped(one.trim())] : []))
		.join(' ');
	const kept = keptBlocks({ ...target, kept: target.kept.slice(0, MOST_KEPT) });
	return [
		`<p class="lead">${text(leadOf(reading))}</p>`,
		about ? `<p>${text(about)}</p>` : '',
		tiles(reading),
		blocksIn(openBlocks(reading)),
		rulesTable(reading),
		blocksIn(kept),
		translationsTable(reading),
		measuresTable(reading)
	]
		.filter(Boolean)
		.join('\n');
}
