/** What a later hand-off brings beside an earlier one, so that nobody files the same issue twice. */
import { fingerprint } from '../mapping/fingerprint.ts';
import type { HandedTask, HandOff } from '../mapping/handoff-schema.ts';
import type { Mapping } from '../mapping/schema.ts';
import { remembered } from '../mapping/selectors.ts';
import { backlog } from './backlog.ts';
import type { ExportInput } from './exporter.ts';
import type { Task } from './task.ts';

/** The parts of a piece of work that are told apart where it was told otherwise. */
export const TASK_PARTS = ['title', 'why', 'acceptance', 'rest'] as const;
export type TaskPart = (typeof TASK_PARTS)[number];

export interface ChangedTask {
	readonly before: HandedTask;
	readonly after: Task;
	/** At least one. */
	readonly differs: readonly TaskPart[];
}

export interface HandOffDelta {
	/** In the order of the later backlog. */
	readonly fresh: readonly Task[];
	/** The same work, told otherwise: another place, another name, another reason. In the order of the later backlog. */
	readonly changed: readonly ChangedTask[];
	/** Done or no longer wanted. In the order of the earlier backlog. */
	readonly dropped: readonly HandedTask[];
}

/** As little of the work as a later backlog is compared with. */
export function handed(tasks: readonly Task[]): HandedTask[] {
	return tasks.map(({ key, title, why, acceptance, refs: _refs, ...rest }) => ({
		...{ key, title },
		...{ why: fingerprint(why), acceptance: fingerprint(acceptance), rest: fingerprint(rest) }
	}));
}

/** By key. What an earlier hand-off does not say of a piece of work does not differ. */
export function handOffDelta(then: readonly HandedTask[], now: readonly Task[]): HandOffDelta {
	// Nothing to compare with: prints of a long backlog are not for free.
	if (then.length === 0) return { fresh: now, changed: [], dropped: [] };
	const known = new Map(then.map((task) => [task.key, task]));
	const wanted = new Set(now.map(({ key }) => key));
	const prints = handed(now);
	return {
		fresh: now.filter(({ key }) => !known.has(key)),
		changed: now.flatMap((after, i) => {
			const before = known.get(after.key);
			if (!before) return [];
			const differs = TASK_PARTS.filter(
				(part) => before[part] !== undefined && before[part] !== prints[i]?.[part]
			);
			return differs.length > 0 ? [{ before, after, differs }] : [];
		}),
		dropped: [...known.values()].filter(({ key }) => !wanted.has(key))
	};
}

/** The last hand-off, and what has come since; without one, everything is new. */
export const sinceHandOff = remembered(
	(mapping: Mapping): { readonly last: HandOff | undefined; readonly delta: HandOffDelta } => {
		const last = mapping.handOffs.at(-1);
		return { last, delta: handOffDelta(last?.tasks ?? [], backlog(mapping)) };
	}
);

/** What a backlog that is written has in it. */
export function tasksFor({ mapping, onlyNew = false }: Pick<ExportInput, 'mapping' | 'onlyNew'>) {
	return onlyNew ? sinceHandOff(mapping).delta.fresh : backlog(mapping);
}

/** “3 new, 2 changed, 1 dropped”; what does not occur is left out. Empty: nothing has come. */
export function deltaInWords({ fresh, changed, dropped }: HandOffDelta): string {
	const counts: readonly (readonly [number, string])[] = [
		[fresh.length, 'new'],
		[changed.length, 'changed'],
		[dropped.length, 'dropped']
	];
	return counts
		.filter(([count]) => count > 0)
		.map(([count, word]) => `${count} ${word}`)
		.join(', ');
}
