/** What those who build answered: by piece of work, and by the item that it is about. */
import { fingerprint } from './fingerprint.ts';
import type { Reply } from './handoff-schema.ts';
import type { Mapping } from './schema.ts';
import { heirOf, itemByRef, remembered } from './selectors.ts';
import { REPLY_STATUSES, type ReplyStatus } from './vocabulary.ts';

export const REPLY_NAMES: Readonly<Record<ReplyStatus, string>> = {
	open: 'Not begun',
	'in-progress': 'In progress',
	done: 'Done',
	question: 'Question',
	declined: 'Won’t be done'
};

/** “3 done, 1 question”; empty: nobody has answered. */
export function repliesInWords(replies: readonly Reply[]): string {
	const counts = REPLY_STATUSES.map((status): [number, string] => {
		const count = replies.filter((reply) => isAnswered(reply) && reply.status === status).length;
		return [count, `${REPLY_NAMES[status].toLowerCase()}${status === 'question' && count > 1 ? 's' : ''}`];
	});
	return counts
		.filter(([count]) => count > 0)
		.map(([count, words]) => `${count} ${words}`)
		.join(', ');
}

/** The identifier of the answer to a piece of work: two tabs that bring in the same file make one answer of it. */
export function replyId(task: string): string {
	return `r-${fingerprint(task)}`;
}

/** Of two answers to one piece of work, as a file made by hand may have them, the later one in the list. */
const byTask = remembered(
	(replies: Mapping['replies']) => new Map(replies.map((reply) => [reply.task, reply]))
);

export function replyTo({ replies }: Pick<Mapping, 'replies'>, task: string): Reply | undefined {
	return byTask(replies).get(task);
}

/** It says more than the number of its ticket. */
export function isAnswered({ status, says = '' }: Reply): boolean {
	return status !== 'open' || says.trim() !== '';
}

const NONE: ReadonlyMap<string, readonly Reply[]> = new Map();

const byItem = remembered((replies: Mapping['replies']) =>
	remembered((items: Mapping['items']) => {
		const lists = new Map<string, Reply[]>();
		for (const reply of replies) {
			// An item that was merged into another left its references there.
			const about = (reply.refs ?? []).map((ref) => itemByRef({ items }, ref) ?? heirOf({ items }, ref));
			for (const id of new Set(about.flatMap((item) => item?.id ?? []))) {
				const list = lists.get(id);
				if (list) list.push(reply);
				else lists.set(id, [reply]);
			}
		}
		return lists;
	})
);

/** Answers by the identifier of the item that they are about. The same map while neither answers nor items change. */
export function repliesByItem({ replies, items }: Pick<Mapping, 'replies' | 'items'>) {
	return replies.length === 0 ? NONE : byItem(replies)(items);
}

/** What waits for somebody comes first, and what is done last: one question makes a whole item a question. */
const PRESSING: readonly ReplyStatus[] = ['question', 'declined', 'in-progress', 'open', 'done'];

/** The one status that stands for several answers. Undefined: nobody has answered. */
export function pressingOf(replies: readonly Reply[] = []): ReplyStatus | undefined {
	const answered = replies.filter(isAnswered);
	return PRESSING.find((status) => answered.some((reply) => reply.status === status));
}

const NO_MARKS: ReadonlyMap<string, ReplyStatus> = new Map();

/** The status of each item that somebody answered about, by its identifier. */
export const answeredItems = remembered((lists: ReadonlyMap<string, readonly Reply[]>) => {
	const marks = [...lists].flatMap(([id, replies]): [string, ReplyStatus][] => {
		const status = pressingOf(replies);
		return status === undefined ? [] : [[id, status]];
	});
	return marks.length === 0 ? NO_MARKS : new Map(marks);
});
