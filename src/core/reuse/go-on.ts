/** A mapping whose lessons went into a template stands on that version: it is not told of its own changes as news. */
import type { Command } from '../commands/edit.ts';
import { isEqual } from '../mapping/equal.ts';
import type { Mapping } from '../mapping/schema.ts';
import { versionOf } from '../templates/versions.ts';

/** The words that the team filled in stay as they are. */
export function goOnWith(template: Mapping): Command {
	const version = versionOf(template);
	const origin = { id: template.id, title: template.title, version };
	return (mapping) => ({
		label: `went on with version ${version} of “${template.title}”`,
		changes: !mapping.template
			? []
			: Object.entries(origin).flatMap(([key, value]) =>
					isEqual(mapping.template?.[key], value) ? [] : [{ path: ['template', key], value }]
				)
	});
}
