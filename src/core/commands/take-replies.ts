import { counted } from '../mapping/counted.ts';
import type { Reply } from '../mapping/handoff-schema.ts';
import type { Mapping } from '../mapping/schema.ts';
import { replyId, replyTo } from '../mapping/replies.ts';
import { NOTHING, type Change, type Command } from './edit.ts';
import { patchChanges } from './patch.ts';

/** An answer as it comes in; what is absent or blank was not said, and clears nothing. */
export interface GivenReply {
	/** Key of the piece of work. */
	readonly task: string;
	readonly refs?: readonly string[] | undefined;
	readonly status?: Reply['status'] | undefined;
	readonly words?: string | undefined;
	readonly says?: string | undefined;
	readonly ticket?: string | undefined;
	readonly by?: string | undefined;
}

const TEXTS = ['says', 'ticket', 'by'] as const;

/** What an answer changes, by key; empty: it is known already, word for word. */
export function replyPatch(before: Reply | undefined, given: GivenReply): Partial<Reply> {
	const patch: Partial<Reply> = {};
	for (const key of TEXTS) {
		const value = given[key]?.trim() ?? '';
		if (value !== '' && value !== before?.[key]?.trim()) patch[key] = value;
	}
	const words = given.words?.trim() ?? '';
	if (given.status !== undefined && given.status !== before?.status) {
		patch.status = given.status;
		// The old word says nothing about the new status.
		patch.words = words === '' ? undefined : words;
	} else if (given.status !== undefined && words !== '' && words !== before?.words?.trim())
		patch.words = words;
	return patch;
}

/** Takes answers in as one step: the later of two to one piece of work. `on`: ISO 8601, kept where one is new. */
export function takeReplies(replies: readonly GivenReply[], on: string): Command {
	return (mapping) => {
		const latest = new Map(replies.map((reply) => [reply.task, reply]));
		const taken = new Set(mapping.replies.map(({ id }) => id));
		const changes = [...latest.values()].map((given) => changesFor(mapping, given, on, taken));
		const count = changes.filter((some) => some.length > 0).length;
		if (count === 0) return NOTHING;
		return { label: `took in ${counted(count, 'answer', 'answers')}`, changes: changes.flat() };
	};
}

function changesFor(mapping: Mapping, given: GivenReply, on: string, taken: Set<string>): Change[] {
	const before = given.task === '' ? undefined : replyTo(mapping, given.task);
	const patch = replyPatch(before, given);
	if (given.task === '' || Object.keys(patch).length === 0) return [];
	if (before) return patchChanges('replies', before, { ...patch, on });
	const { refs = [] } = given;
	const reply: Reply = {
		...{ id: freeId(given.task, taken), task: given.task },
		...(refs.length > 0 ? { refs: [...refs] } : {}),
		...{ status: 'open', ...patch, on }
	};
	return [{ path: ['replies', reply.id], value: reply }];
}

/** Another piece of work has it only in a file that was made by hand. */
function freeId(task: string, taken: Set<string>): string {
	let id = replyId(task);
	for (let number = 2; taken.has(id); number += 1) id = `${replyId(task)}-${number}`;
	taken.add(id);
	return id;
}
