/** The columns in which those who build answer: how `moves.csv` writes them, and what trackers call them. */
import type { Reply } from '../mapping/handoff-schema.ts';
import { REPLY_STATUSES, type ReplyStatus } from '../mapping/vocabulary.ts';
import { plainHeading, wordList } from './column.ts';

/** Written behind every piece of work; empty where nobody has answered. */
export const REPLY_HEADINGS = ['ticket', 'status', 'answer', 'answered_by'] as const;

/** What a column of a returned table is, by plain headings; of several the first of this list that is there. */
export const REPLY_WORDS = {
	key: ['key', 'demarckey'],
	title: ['title', 'summary', 'now', 'name', 'subject', 'taskname', 'issue'],
	description: ['description', 'body', 'notes'],
	status: ['status', 'state', 'issuestatus'],
	resolution: ['resolution'],
	answer: ['answer', 'customfieldanswer', 'reply', 'response', 'comment', 'comments'],
	ticket: ['ticket', 'issuekey', 'url', 'identifier', 'id', 'issueid', 'number', 'link'],
	by: ['answeredby', 'by', 'assignee', 'assignees', 'owner']
} as const satisfies Readonly<Record<string, readonly string[]>>;

const STATUS_WORDS = wordList(REPLY_STATUSES, {
	open: 'opened|to do|todo|backlog|new|reopened|triage|unstarted|planned|ready|not started|selected for development|ready for development',
	'in-progress':
		'doing|started|in review|review|in development|development|developing|work in progress|wip|in testing|testing|in qa|qa|ready for qa|code review|in code review|ongoing|underway|active',
	done: 'closed|resolved|complete|completed|released|shipped|built|merged|implemented|deployed|live|fixed|finished|verified',
	question:
		'blocked|needs info|needs information|need info|waiting|waiting for info|waiting for customer|waiting for support|on hold|feedback|needs feedback|clarification|needs clarification|unclear|to discuss|needs discussion',
	declined:
		'rejected|wont do|won’t do|wont fix|won’t fix|canceled|cancelled|duplicate|not planned|obsolete|invalid|abandoned|dropped'
});

/** What a tracker's word for a status says. Undefined: nobody knows. */
export function statusFrom(word: string): ReplyStatus | undefined {
	return STATUS_WORDS.get(plainHeading(word));
}

/** An answer as the cells under `REPLY_HEADINGS`: the tracker's own word where it is read as the same again. */
export function replyCells(reply: Reply | undefined): string[] {
	if (!reply) return REPLY_HEADINGS.map(() => '');
	const { ticket = '', status, words = '', says = '', by = '' } = reply;
	return [ticket, statusFrom(words) === status ? words : status, says, by];
}
