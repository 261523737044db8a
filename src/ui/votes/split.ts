/** How a room split, said as one says it aloud: who is where, whether it matters, and if not: move on. */
import type { Item } from '#core/mapping/item-schema.ts';
import { SURFACES, TESTS, type TestId } from '#core/mapping/vocabulary.ts';
import type { Vote } from '#core/ownership/ballots.ts';
import { filledIn } from '#core/ownership/test-votes.ts';
import { homesOf, judge } from '#core/ownership/judge.ts';
import { answerWords, QUESTIONS } from '#core/ownership/questions.ts';
import type { Answer, TestVote } from '#core/ownership/test-votes.ts';
import { homesInWords, SHAPE_NOTES, surfacesInWords } from '#ui/verdict/words.ts';
import { possibleSurfaces } from '#ui/verdict/leads.ts';
import { voterName } from './room.ts';

/** One in the room, as a circle. */
export interface Circle {
	readonly id: string;
	/** Two letters, or the number of a seat; empty: a raised hand. */
	readonly letters: string;
	/** Empty: a raised hand, or the room itself. */
	readonly name: string;
}

export interface Group {
	readonly key: string;
	/** The answer in a word or two. */
	readonly words: string;
	readonly circles: readonly Circle[];
	/** Said nothing here; the room's answer stands in for them. */
	readonly isRoom: boolean;
	/** Where this answer leads, with what most gave to the other tests. */
	readonly leads: string;
}

export interface Split {
	readonly test: TestId;
	/** The smaller group first: it is asked first. */
	readonly groups: readonly Group[];
	readonly isSplit: boolean;
	readonly matters: boolean;
	/** The sentence, in three parts: what is so, what of it, and what to do. */
	readonly says: string;
	readonly because: string;
	readonly then: string;
}

export function lettersOf(id: string, by: string | undefined): string {
	const name = voterName(id, by);
	const [, number] = /^Seat ([0-9]+)$/.exec(name) ?? [];
	if (number !== undefined) return number;
	return by === undefined ? '?' : Array.from(name).slice(0, 2).join('');
}

/** Where answers lead, in words. */
function leadWords(item: Item, vote: Vote, test: TestId, answer: Answer): string {
	const answers = { ...filledIn(vote.leading.answers, item.answers), [test]: answer };
	const verdict = judge({ ...item, answers });
	if (!verdict.settled) return surfacesInWords(possibleSurfaces({ ...item, answers }), 'or');
	const note = verdict.shape === 'translate' ? `, ${SHAPE_NOTES.translate}` : '';
	return homesInWords(verdict) + note;
}

function groupsOf(item: Item, vote: Vote, { test, given, room, silent }: TestVote): Group[] {
	const persons = new Map(vote.ballots.map((ballot) => [ballot.id, ballot]));
	const circle = (id: string): Circle => {
		const person = persons.get(id);
		if (!person) return { id, letters: '', name: '' };
		return { id, letters: lettersOf(id, person.by), name: voterName(id, person.by) };
	};
	const groups = given.map(({ key, answer, ballots }): Group => ({
		key,
		words: answerWords(test, answer),
		circles: ballots.map(circle),
		isRoom: false,
		leads: leadWords(item, vote, test, answer)
	}));
	if (room === undefined || silent === 0) return inOrder(groups);
	const circles = Array.from({ length: silent }, (_, i) => ({ id: `room-${i}`, letters: '', name: '' }));
	const words = `${answerWords(test, room)}, the room’s answer`;
	return inOrder([
		...groups,
		{ key: 'room', words, circles, isRoom: true, leads: leadWords(item, vote, test, room) }
	]);
}

const inOrder = (groups: readonly Group[]) => groups.toSorted((a, b) => a.circles.length - b.circles.length);

/** “2 to 4” */
const countsOf = (groups: readonly Group[]) => groups.map(({ circles }) => circles.length).join(' to ');

/** What the room said to one test; undefined: nothing. */
export function splitOf(item: Item, vote: Vote, test: TestId): Split | undefined {
	const counted = vote.tests[test];
	if (counted.answered === 0) return undefined;
	const groups = groupsOf(item, vote, counted);
	const { title } = QUESTIONS[test];
	const { isSplit, matters } = counted;
	const [only] = groups;
	const what = { test, groups, isSplit, matters };
	const plain = { ...what, because: '', then: '' };
	if (!isSplit || groups.length < 2) {
		const count = counted.answered;
		const who = count === 1 ? 'One says' : count === 2 ? 'Both say' : `All ${count} say`;
		return { ...plain, says: `${title}: ${who.toLowerCase()} ${only?.words ?? ''}.` };
	}
	const counts = countsOf(groups);
	if (!matters) {
		const all = groups.length === 2 ? 'both lead' : 'all lead';
		const because = new Set(groups.map(({ leads }) => leads)).size === 1 ? `${all} to the same place.` : '';
		return {
			...what,
			says: `${title} was split ${counts}.`,
			because: because ? `It does not matter: ${because}` : 'It does not matter: nobody would end elsewhere.',
			then: 'Move on.'
		};
	}
	const says = `The room is split ${counts} on ${title.toLowerCase()}, and it matters:`;
	const places = new Set(groups.map(({ leads }) => leads));
	if (places.size === 1)
		return { ...what, says, because: 'together with the other answers it leads elsewhere.', then: '' };
	const because = groups
		.map(({ words, leads }, i) => `${words} ${i === 0 ? 'leads ' : ''}to ${leads}`)
		.join(', ');
	return { ...what, says, because: `${because}.`, then: '' };
}

/** All that the room said: what matters first, the most evenly split before the rest; then as the tests come. */
export function splitsOf(item: Item, vote: Vote): readonly Split[] {
	const rank = ({ matters, isSplit }: Split) => (matters ? 0 : isSplit ? 1 : 2);
	return TESTS.flatMap((test) => splitOf(item, vote, test) ?? []).sort(
		(a, b) => rank(a) - rank(b) || (vote.tests[a.test].consensus ?? 1) - (vote.tests[b.test].consensus ?? 1)
	);
}

/** One line for what is to discuss: how it split, and what is at stake. */
export function stakeOf(item: Item, vote: Vote): string {
	const [first] = splitsOf(item, vote);
	if (!first?.matters) return '';
	const answers = first.groups.map(({ words, circles }) => `${circles.length} ${words}`).join(', ');
	const homes = vote.places.flatMap(({ place }) => homesOf(place));
	const surfaces = SURFACES.filter((surface) => homes.includes(surface));
	return `${QUESTIONS[first.test].title}: ${answers}. At stake: ${surfacesInWords(surfaces, 'or')}.`;
}

/** “4 to 2”: how many could go along with the likeliest place, and how many not. */
export function sidesOf({ agreement, voices }: Vote): readonly [most: number, others: number] {
	const most = Math.min(voices - 1, Math.max(0, Math.round(agreement * voices)));
	return [most, voices - most];
}
