import type { Mapping } from '../mapping/schema.ts';
import { NOTHING, type Command } from './edit.ts';

export function renameMapping(title: string): Command {
	return (mapping) =>
		title.trim() === '' || title === mapping.title
			? NOTHING
			: { label: 'renamed the mapping', changes: [{ path: ['title'], value: title }] };
}

/** What the workflow is and where it hurts; `undefined` clears one. */
export function editWorkflow(patch: NonNullable<Mapping['workflow']>): Command {
	return () => ({
		label: 'described the workflow',
		changes: Object.entries(patch).map(([key, value]) => ({ path: ['workflow', key], value }))
	});
}
