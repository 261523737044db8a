/**
 * The backlog: all work between the portal as it is and as the mapping wants it, and what has to be settled before.
 * Derived here alone; every table and tracker writes the same tasks.
 */
import { grouped } from '../mapping/grouped.ts';
import type { Mapping } from '../mapping/schema.ts';
import { remembered } from '../mapping/selectors.ts';
import { addressOf } from '../rules/acceptance.ts';
import { review } from '../rules/review.ts';
import type { Finding, Subject } from '../rules/rule.ts';
import { itemTasks } from './item-tasks.ts';
import { packageTask } from './package-task.ts';
import { resolving } from './resolving.ts';
import type { Task } from './task.ts';

const NONE: readonly Finding[] = [];

/** By reference, then the packages, then what is about links, surfaces and the whole. Each key stands once. */
export const backlog: (mapping: Mapping) => readonly Task[] = remembered((mapping: Mapping) => {
	const { open } = review(mapping);
	const found = grouped(open, ({ at }) => addressOf(at));
	const others = open.filter(({ at, severity }) => severity !== 'advice' && !isMember(at));
	return withKeys([
		...mapping.items.flatMap((item) => itemTasks(mapping, item, found.get(item.id) ?? NONE)),
		...mapping.packages.flatMap(
			(pack) => packageTask(mapping, pack, found.get(`package/${pack.id}`) ?? NONE) ?? []
		),
		...others.map((finding) => resolving(mapping, finding))
	]);
});

const isMember = ({ type }: Subject) => type === 'item' || type === 'package';

/** Two items of a file made by hand may have one reference: then the later one's work is told apart by a number. */
function withKeys(tasks: readonly Task[]): readonly Task[] {
	const counts = new Map<string, number>();
	return tasks.map((task) => {
		const count = (counts.get(task.key) ?? 0) + 1;
		counts.set(task.key, count);
		return count === 1 ? task : { ...task, key: `${task.key} ${count}` };
	});
}
