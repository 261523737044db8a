/** Which version of which template a mapping stands on from here. */
import type { Change, Command } from '../commands/edit.ts';
import { isEqual } from '../mapping/equal.ts';
import type { Mapping } from '../mapping/schema.ts';
import { versionOf } from '../templates/versions.ts';

const TOLD = ['id', 'title', 'version', 'words'] as const;

/** The guide of that version is about the items from here on. What `origin` doesn't say stays; a mapping without one too. */
export function onVersion({ template }: Mapping, origin: Mapping['template']): Change[] {
	if (!template) return [];
	return TOLD.flatMap((key): Change[] => {
		const value = origin?.[key];
		return value === undefined || isEqual(template[key], value) ? [] : [{ path: ['template', key], value }];
	});
}

/** Its lessons went into that template: it is not told of them as news. The words that the team filled in stay. */
export function goOnWith(template: Mapping): Command {
	const { id, title } = template;
	const version = versionOf(template);
	return (mapping) => ({
		label: `went on with version ${version} of “${title}”`,
		changes: onVersion(mapping, { id, title, version })
	});
}
