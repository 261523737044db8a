/** The guide that a mapping began with, found again on this device. Loaded when a screen wants it. */
import { readMappingText } from '#core/mapping/read.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { readGuide, type Guide } from '#core/templates/guide.ts';
import { guideFor, isFrom } from '#core/templates/start.ts';
import { compareVersions } from '#core/templates/version-numbers.ts';
import { versionOf } from '#core/templates/versions.ts';
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
	// A key that can't be read is no reason to say anything: the storage says so where something is lost.
	const template = (await quietly(() => templateOf(mapping, repository)))?.mapping;
	const read = template && readGuide(template);
	return read?.ok ? guideFor(mapping, read.guide) : undefined;
}

export interface FoundTemplate {
	readonly mapping: Mapping;
	readonly isOwn: boolean;
}

/**
 * The template itself, at the version that the mapping began with. Undefined as above; where this device can't be read
 * it may be there, and that is thrown as it comes.
 */
export async function templateOf(
	mapping: Pick<Mapping, 'template'>,
	repository: Pick<Repository, 'ownTemplates'>
): Promise<FoundTemplate | undefined> {
	let trouble: unknown;
	try {
		const own = await ownTemplate(mapping, repository, mapping.template?.version);
		if (own && isFrom(mapping, own)) return { mapping: own, isOwn: true };
	} catch (error) {
		trouble = error;
	}
	const bundled = await bundledTemplate(mapping);
	if (bundled && isFrom(mapping, bundled)) return { mapping: bundled, isOwn: false };
	if (trouble !== undefined) throw trouble;
	return undefined;
}

/** The same template at its newest version here. */
export async function newestOf(
	mapping: Pick<Mapping, 'template'>,
	repository: Pick<Repository, 'ownTemplates'>
): Promise<FoundTemplate | undefined> {
	const own = await ownTemplate(mapping, repository, undefined);
	const bundled = await bundledTemplate(mapping);
	const isBundledNewer = own && bundled && compareVersions(versionOf(own), versionOf(bundled)) < 0;
	if (own && !isBundledNewer) return { mapping: own, isOwn: true };
	return bundled && { mapping: bundled, isOwn: false };
}

/**
 * Its template at a later version of this device, beside the one that it began with. Undefined: there is none, or the
 * version that it began with is not here any more, as of the program’s templates after an update.
 */
export async function newerOf(
	mapping: Pick<Mapping, 'template'>,
	repository: Pick<Repository, 'ownTemplates'>
): Promise<
	{ readonly old: Mapping; readonly now: Mapping; readonly from: string; readonly to: string } | undefined
> {
	// What comes with the program is loaded only where it is needed.
	const now = await quietly(() => ownTemplate(mapping, repository, undefined));
	const from = mapping.template?.version;
	if (!now || from === undefined || compareVersions(versionOf(now), from) <= 0) return undefined;
	const old = await quietly(() => templateOf(mapping, repository));
	return old && { old: old.mapping, now, from, to: versionOf(now) };
}

async function ownTemplate(
	{ template }: Pick<Mapping, 'template'>,
	repository: Pick<Repository, 'ownTemplates'>,
	/** Undefined: the newest. */
	version: string | undefined
): Promise<Mapping | undefined> {
	if (template?.version === undefined) return undefined;
	const row = await (await repository.ownTemplates()).find(template.id, version);
	const read = row && readMappingText(row.text);
	return read?.ok ? read.mapping : undefined;
}

async function quietly<T>(find: () => Promise<T>): Promise<T | undefined> {
	try {
		return await find();
	} catch (error) {
		if (error instanceof StorageError) return undefined;
		throw error;
	}
}

async function bundledTemplate({ template }: Pick<Mapping, 'template'>): Promise<Mapping | undefined> {
	return TEMPLATES.find(({ id }) => id === template?.id)?.load();
}
