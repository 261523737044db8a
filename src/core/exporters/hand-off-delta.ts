/** What a later hand-off brings beside an earlier one, so that nobody files the same issue twice. */
import { isEqual } from '../mapping/equal.ts';
import type { Mapping } from '../mapping/schema.ts';
import { backlog } from './backlog.ts';
import type { Task } from './task.ts';

export interface HandOffDelta {
	/** In the order of the later backlog. */
	readonly fresh: readonly Task[];
	/** The same work, told otherwise: another place, another name, another reason. In the order of the later backlog. */
	readonly changed: readonly { readonly before: Task; readonly after: Task }[];
	/** Done or no longer wanted. In the order of the earlier backlog. */
	readonly dropped: readonly Task[];
}

type Handed = Mapping | readonly Task[];

const isTasks = (handed: Handed): handed is readonly Task[] => Array.isArray(handed);
const tasksOf = (handed: Handed): readonly Task[] => (isTasks(handed) ? handed : backlog(handed));
const byKey = (tasks: readonly Task[]) => new Map(tasks.map((task) => [task.key, task]));

/** By key. Two mappings, or what was kept of their backlogs. */
export function handOffDelta(before: Handed, after: Handed): HandOffDelta {
	const [then, now] = [tasksOf(before), tasksOf(after)];
	const [known, wanted] = [byKey(then), byKey(now)];
	return {
		fresh: now.filter(({ key }) => !known.has(key)),
		changed: now.flatMap((task) => {
			const earlier = known.get(task.key);
			return earlier && !isEqual(earlier, task) ? [{ before: earlier, after: task }] : [];
		}),
		dropped: then.filter(({ key }) => !wanted.has(key))
	};
}
