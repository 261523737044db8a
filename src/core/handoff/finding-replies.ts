/** What those who build answered about the work that would resolve a finding. */
import { backlog } from '../exporters/backlog.ts';
import { resolvingKey } from '../exporters/resolving.ts';
import type { Reply } from '../mapping/handoff-schema.ts';
import { replyTo } from '../mapping/replies.ts';
import type { Mapping } from '../mapping/schema.ts';
import { itemById, remembered } from '../mapping/selectors.ts';
import type { Finding } from '../rules/rule.ts';
import { itemRefs } from './known-work.ts';

/** By subject and rule: a move, a translation or a package sees to what rules find there. */
const settling = remembered((mapping: Mapping) => {
	const replies = new Map<string, Reply>();
	for (const task of backlog(mapping)) {
		const reply = task.work === 'resolve' ? undefined : replyTo(mapping, task.key);
		if (!reply) continue;
		const refs = itemRefs(task);
		for (const subject of refs.length > 0 ? refs : [task.key])
			for (const rule of task.rules) replies.set(`${subject} ${rule}`, reply);
	}
	return replies;
});

/** Undefined: nobody has answered, or no work in the backlog would resolve it. */
export function replyToFinding(mapping: Mapping, finding: Finding): Reply | undefined {
	// Most mappings have no answers: then the backlog need not be made.
	if (mapping.replies.length === 0) return undefined;
	const { at, rule } = finding;
	const item = at.type === 'item' ? itemById(mapping, at.id) : undefined;
	const subject = item?.ref ?? (at.type === 'package' ? `package/${at.id}` : '');
	return replyTo(mapping, resolvingKey(finding, item)) ?? settling(mapping).get(`${subject} ${rule}`);
}
