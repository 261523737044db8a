/** Hand-offs and answers in words, the same on every screen. */
import { wordsOf } from '#core/rules/index.ts';
import type { HandOff, Reply } from '#core/mapping/handoff-schema.ts';
import { REPLY_NAMES } from '#core/mapping/replies.ts';
import { dayWords } from '#ui/findings/decision-log.ts';

/** The trackers that a backlog is written for, and the exporter that does it. */
export const TRACKERS = [
	{ id: 'moves-csv', name: 'A table (CSV)', tracker: '' },
	{ id: 'moves-jira', name: 'Jira', tracker: 'Jira' },
	{ id: 'moves-linear', name: 'Linear', tracker: 'Linear' },
	{ id: 'moves-gitlab', name: 'GitLab', tracker: 'GitLab' },
	{ id: 'moves-github', name: 'GitHub', tracker: 'GitHub' }
] as const;
export type Tracker = (typeof TRACKERS)[number];

const said = (parts: readonly (string | undefined)[]) =>
	parts.map((part) => part?.trim() ?? '').filter((part) => part !== '');

/** “24 November (Jira, Ann)”; “the last hand-off” where it has no day. */
export function handOffWords({ on, tracker, by }: HandOff, today: string): string {
	const [day = 'the last hand-off'] = said([on && dayWords(on, today)]);
	const more = said([tracker, by]);
	return more.length > 0 ? `${day} (${more.join(', ')})` : day;
}

/** “In progress (In Review)”; the tracker's word where it says more than ours. */
export function statusWords({ status, words }: Pick<Reply, 'status' | 'words'>): string {
	const own = REPLY_NAMES[status];
	const word = words?.trim() ?? '';
	return word === '' || word.toLowerCase() === own.toLowerCase() ? own : `${own} (${word})`;
}

/** “Cy, 4 February”; empty where nobody says. */
export function whoWords({ by, on }: Pick<Reply, 'by' | 'on'>, today: string): string {
	return said([by, on && dayWords(on, today)]).join(', ');
}

/** A table and no record: a file may bring a key that ends like something that every object inherits. */
const WORK_WORDS: ReadonlyMap<string, string> = new Map([
	['place', 'Where it is shown'],
	['translate', 'A version for customers'],
	['split', 'Its other half'],
	['package', 'Its package']
]);

/** What a piece of work is about, by its key alone: to make the whole backlog for a line would be felt. */
export function workWords(key: string): string {
	const [first = '', ...rest] = key.split('/');
	const last = rest.at(-1)?.split(' ')[0] ?? '';
	if (first === 'package') return 'A package';
	return (rest.length === 1 ? WORK_WORDS.get(last) : undefined) ?? wordsOf(first)?.title ?? key;
}

/** An address that a browser may open; a file may bring any text. */
export function addressOf(ticket: string): string | undefined {
	return /^https?:\/\/[^\s<>"]+$/i.test(ticket.trim()) ? ticket.trim() : undefined;
}
