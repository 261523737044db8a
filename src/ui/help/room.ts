/** How a room votes, and what a first guess is, in short sections. */
import type { Section } from './method.ts';

export const VOTING_WORDS: readonly Section[] = [
	{
		id: 'alone-first',
		title: 'Answer alone, then look together',
		says: [
			'Whoever speaks first pulls a room along. So everybody answers for themselves, by name, without one, or by raising a hand; then the room looks at where it differs.',
			'A test that somebody leaves open takes the room’s answer where there is one, and stays open otherwise.'
		]
	},
	{
		id: 'matters',
		title: 'When a difference matters',
		says: [
			'Two answers may differ and lead to the same place. Then there is nothing to decide: move on.',
			'A difference matters where, for somebody’s ballot, another of the answers given would change where the item can belong. Talk about those.'
		]
	},
	{
		id: 'contested',
		title: 'Agreed and contested',
		says: [
			'An item is agreed when every ballot leads to the same one place. It is contested when no single place is possible for all; the most evenly split come first.',
			'Hands have no names. What is said of them holds whoever raised which.'
		]
	},
	{
		id: 'deciding',
		title: 'Deciding',
		says: [
			'Votes decide nothing. The room takes the leading answers, or gives others, and only that is the verdict. A tie is no answer.'
		]
	}
];

export const GUESS_WORDS: readonly Section[] = [
	{
		id: 'no-answer',
		title: 'Never an answer until accepted',
		says: [
			'A guess is drawn with a dashed line. It counts for nothing, in no verdict, finding or export, until somebody accepts it. Then it is an answer that is marked as a guess, and can be taken back like any other.'
		]
	},
	{
		id: 'from',
		title: 'What it goes by',
		says: [
			'It reads the name, the kind and what else is said of an item, on this device, and gives its reason. It names no place that it is not sure enough of.'
		]
	},
	{
		id: 'unsure',
		title: 'It says when it doesn’t know',
		says: [
			'Where it is not sure it proposes nothing. It would rather say nothing than put before customers what may have to stay inside.',
			'A guess may lead a room. Whoever leads it can hide them (G in Judge) and let people answer first.'
		]
	}
];
