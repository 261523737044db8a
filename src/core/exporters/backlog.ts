/**
 * The backlog: all work between the portal as it is and as the mapping wants it, and what has to be settled before.
 * Derived here alone; every table and tracker writes the same tasks.
 */
import type { Mapping } from '../mapping/schema.ts';
import { remembered } from '../mapping/selectors.ts';
import { review } from '../rules/review.ts';
import type { Finding, Subject } from '../rules/rule.ts';
import { itemTasks } from './item-tasks.ts';
import { packageTask } from './package-task.ts';
import { resolving } from './resolving.ts';
import type { Task } from './task.ts';

const NONE: readonly Finding[] = [];
const NOTHING: ReadonlySet<string> = new Set();

/** By reference, then the packages, then what is about links, surfaces and the whole. Each key stands once. */
export const backlog: (mapping: Mapping) => readonly Task[] = remembered((mapping: Mapping) => {
	const { open, accepted } = review(mapping);
	const found = bySubject(open);
	const settled = new Map<string, Set<string>>();
	for (const { finding } of accepted) {
		const key = subjectOf(finding.at);
		settled.set(key, (settled.get(key) ?? new Set()).add(finding.rule));
	}
	const others = open.filter(({ at, severity }) => severity !== 'advice' && !isMember(at));
	return withKeys([
		...mapping.items.flatMap((item) => {
			const key = `item ${item.id}`;
			return itemTasks(mapping, item, found.get(key) ?? NONE, settled.get(key) ?? NOTHING);
		}),
		...mapping.packages.flatMap(
			(pack) => packageTask(mapping, pack, found.get(`package ${pack.id}`) ?? NONE) ?? []
		),
		...others.map((finding) => resolving(mapping, finding))
	]);
});

const isMember = ({ type }: Subject) => type === 'item' || type === 'package';
const subjectOf = (at: Subject) => ('id' in at ? `${at.type} ${at.id}` : at.type);

function bySubject(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
	const groups = new Map<string, Finding[]>();
	for (const finding of findings) {
		const key = subjectOf(finding.at);
		const group = groups.get(key);
		if (group) group.push(finding);
		else groups.set(key, [finding]);
	}
	return groups;
}

/** Two items of a file made by hand may have one reference: then the later one's work is told apart by a number. */
function withKeys(tasks: readonly Task[]): readonly Task[] {
	const counts = new Map<string, number>();
	return tasks.map((task) => {
		const count = (counts.get(task.key) ?? 0) + 1;
		counts.set(task.key, count);
		return count === 1 ? task : { ...task, key: `${task.key} ${count}` };
	});
}
