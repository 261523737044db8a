/** The guide that a mapping began with, found again on this device. Loaded when a screen wants it. */
import { readMappingText } from '#core/mapping/read.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { readGuide, type Guide } from '#core/templates/guide.ts';
import { guideFor, isFrom } from '#core/templates/start.ts';
import type { Repository } from '#storage/repository.ts';
import { StorageError } from '#storage/trouble.ts';
import { TEMPLATES } from '#ui/home/templates.ts';

/**
 * In the words that the mapping began with. Undefined: it began with no template, or that version of it is not here:
 * another one may tell of other items.
 */
export async function guideOf(
	mapping: Pick<Mapping, 'template'>,
	repository: Pick<Repository, 'ownTemplates'>
): Promise<Guide | undefined> {
	const template = (await ownTemplate(mapping, repository)) ?? (await bundledTemplate(mapping));
	if (!template || !isFrom(mapping, template)) return undefined;
	const read = readGuide(template);
	return read.ok ? guideFor(mapping, read.guide) : undefined;
}

async function ownTemplate(
	{ template }: Pick<Mapping, 'template'>,
	repository: Pick<Repository, 'ownTemplates'>
): Promise<Mapping | undefined> {
	if (template?.version === undefined) return undefined;
	try {
		const row = await (await repository.ownTemplates()).find(template.id, template.version);
		const read = row && readMappingText(row.text);
		return read?.ok ? read.mapping : undefined;
	} catch (error) {
		// A key that can't be read is no reason to say anything: the storage says so where something is lost.
		if (error instanceof StorageError) return undefined;
		throw error;
	}
}

async function bundledTemplate({ template }: Pick<Mapping, 'template'>): Promise<Mapping | undefined> {
	return TEMPLATES.find(({ id }) => id === template?.id)?.load();
}
