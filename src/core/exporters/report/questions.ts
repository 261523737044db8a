/** What nobody has answered, agreed on or settled yet. */
import { judgedItems, itemById } from '../../mapping/selectors.ts';
import type { Item } from '../../mapping/item-schema.ts';
import { TESTS } from '../../mapping/vocabulary.ts';
import { agendaOf, type Voted } from '../../ownership/agenda.ts';
import { placesOf, type Place } from '../../ownership/ballots.ts';
import { verdictOn } from '../../ownership/judge.ts';
import { QUESTIONS, SURFACE_NAMES } from '../../ownership/questions.ts';
import { decidedItems } from '../../rules/review.ts';
import { inWords } from '../../rules/words.ts';
import { capped, type Block, type Section, type Span, type Words } from './blocks.ts';
import type { Reading } from './reading.ts';
import { called, entry } from './subjects.ts';
import { dayInWords, sentence, some, stopped } from './wording.ts';

const SHAPE_WORDS: Readonly<Record<Place['shape'], string>> = {
	place: '',
	translate: ', with words of its own for customers',
	split: ', with its history in a package'
};
const placeWords = ({ surface, shape }: Place) => `${SURFACE_NAMES[surface].name}${SHAPE_WORDS[shape]}`;

/** Judged items whose answers do not settle where they belong, by reference. */
export function openItems({ mapping }: Reading): Item[] {
	return judgedItems(mapping).filter((item) => !verdictOn(item).settled);
}

/** Items whose ballots lead to different places, where the room has not decided. */
export function contestedItems({ mapping, review }: Reading): readonly Voted[] {
	const decided = decidedItems(review);
	return agendaOf(mapping, ({ id }) => decided.has(id)).contested;
}

function openRow(item: Item): Words[] {
	const verdict = verdictOn(item);
	if (verdict.settled) return [entry(item), '', ''];
	const places = placesOf(verdict).map(placeWords);
	const [first = '', ...others] = places.slice(0, 3);
	const more = places.length > 3 ? ` or one of ${places.length - 3} more` : '';
	return [entry(item), QUESTIONS[verdict.next].asks, `${[first, ...others].join('; ')}${more}`];
}

function contestedWords({ item, vote }: Voted): Span[] {
	const places = vote.places.slice(0, 4).map(({ place, support }) => {
		const voices = Math.round(support * vote.voices);
		return `${voices} of ${vote.voices} for ${placeWords(place)}`;
	});
	const matters = TESTS.filter((test) => vote.tests[test].matters).map((test) =>
		QUESTIONS[test].title.toLowerCase()
	);
	const about = matters.length > 0 ? ` It turns on ${inWords(matters)}.` : '';
	return [...called(item), `: ${places.join('; ')}.${about}`];
}

/** The question that helps most, and what the answers given leave. */
function begunBlocks(items: readonly Item[]): Block[] {
	if (items.length === 0) return [];
	const { shown, rest } = capped(items, 'items.csv');
	return [
		{
			table: {
				caption: 'Verdicts that are still open',
				columns: [
					{ label: 'Item', is: 'about' },
					{ label: 'Next question' },
					{ label: 'Could still be, the likeliest first' }
				],
				groups: [{ rows: shown.map(openRow) }]
			}
		},
		...rest
	];
}

/** What nobody has looked at needs no table: anything is possible. */
function untouchedBlocks(items: readonly Item[]): Block[] {
	if (items.length === 0) return [];
	const { shown, rest } = capped(items, 'items.csv', 100);
	const names = shown.flatMap((item, i): Span[] => [...(i > 0 ? [', '] : []), ...called(item)]);
	const count = sentence(some(items.length, 'item', 'items'));
	return [
		{ text: [`${count} without any answer yet, on which the five questions are to be put: `, ...names, '.'] },
		...rest
	];
}

export function questionsSection(reading: Reading): Section {
	const { mapping } = reading;
	const open = openItems(reading);
	const contested = contestedItems(reading);
	const waiting = mapping.parked.filter(({ settled }) => !settled?.trim());
	const untouched = open.filter((item) => verdictOn(item).answered.length === 0);
	const begun = open.filter((item) => verdictOn(item).answered.length > 0);
	const blocks: Block[] = [
		{ heading: 'Verdicts that are still open', level: 3 },
		...(open.length === 0 ? [{ text: 'None: the answers given settle every item that is judged.' }] : []),
		...begunBlocks(begun),
		...untouchedBlocks(untouched),
		...(contested.length > 0
			? [
					{ heading: 'What the room sees differently', level: 3 } satisfies Block,
					{ list: contested.slice(0, 100).map(contestedWords) },
					...capped(contested, 'votes.csv', 100).rest
				]
			: []),
		...(waiting.length > 0
			? [
					{ heading: 'Parked', level: 3 } satisfies Block,
					{
						list: waiting.map(({ text, item, by, on }): Span[] => {
							const about = item === undefined ? undefined : itemById(mapping, item);
							const who = [by?.trim(), on && dayInWords(on)].filter(Boolean).join(', ');
							return [
								...(about ? [...called(about), ': '] : []),
								stopped(text.trim() || 'A question without words'),
								...(who ? [` ${stopped(who)}`] : [])
							];
						})
					}
				]
			: [])
	];
	return { id: 'questions', title: 'Open questions', blocks };
}
