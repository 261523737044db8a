/** Templates of one's own from a backup back to this device. */
import type { BackedUpTemplate } from '#core/backup/backup.ts';
import { readMappingText } from '#core/mapping/read.ts';
import { writeMapping } from '#core/mapping/write.ts';
import { newId } from '#document/ids.ts';
import type { Choice } from './backups.ts';
import type { OwnTemplates } from './own-templates.ts';

/** `lacks`: what is here is the same, but the backup has versions that are missing here. */
export type TemplateStanding = 'new' | 'same' | 'lacks' | 'differs';

/** How a template, all versions of it that a backup has, stands to what is here now. */
export async function templateStanding(
	own: OwnTemplates,
	versions: readonly BackedUpTemplate[]
): Promise<TemplateStanding> {
	const rows = await own.versions(versions[0]?.id ?? '');
	if (rows.length === 0) return 'new';
	const here = new Map(rows.map(({ version, text }) => [version, text]));
	const known = versions.filter(({ version }) => here.has(version));
	if (known.some(({ version, text }) => here.get(version) !== text)) return 'differs';
	return known.length < versions.length ? 'lacks' : 'same';
}

/**
 * All versions or none. `copy` beside what is here: another template with a title of its own; where nothing is here,
 * it is the template itself. `replace`: each in place of the same version, and versions that are only here stay.
 * Gives whether it is another one beside what is here.
 */
export async function restoreTemplate(
	own: OwnTemplates,
	versions: readonly BackedUpTemplate[],
	choice: Exclude<Choice, 'leave'>,
	titled: (title: string) => string
): Promise<{ readonly isBeside: boolean }> {
	const isBeside = choice === 'copy' && (await templateStanding(own, versions)) !== 'new';
	await own.putBack(isBeside ? copies(versions, newId(), titled) : versions);
	return { isBeside };
}

function copies(
	versions: readonly BackedUpTemplate[],
	id: string,
	titled: (title: string) => string
): BackedUpTemplate[] {
	return versions.flatMap((one) => {
		const read = readMappingText(one.text);
		const title = titled(one.title);
		return read.ok ? [{ ...one, id, title, text: writeMapping({ ...read.mapping, id, title }) }] : [];
	});
}
