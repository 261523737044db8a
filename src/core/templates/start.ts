/** From a template to the mapping that a team begins with. */
import { canonical } from '../mapping/canonical.ts';
import type { Mapping } from '../mapping/schema.ts';
import { fillVariables, wordsFor, type Words } from './fill.ts';
import { readGuide, type Guide } from './guide.ts';

/**
 * The mapping without the guide, in the team's words, and with where it came from: identifier, version and title of
 * the template, and the words. Items keep their identifiers, by which the guide is found again. No time: the clock is
 * the caller's. `newId` gives the mapping an identifier of its own; without it, it keeps the template's.
 */
export function startFrom(template: Mapping, said: Words = {}, newId?: () => string): Mapping {
	const { guide: _guide, createdAt: _createdAt, votingCopyOf: _votingCopyOf, ...mapping } = template;
	const read = readGuide(template);
	const words = read.ok ? wordsFor(read.guide, said) : {};
	return canonical({
		...(fillVariables(mapping, words) as Mapping),
		id: newId?.() ?? template.id,
		template: {
			id: template.id,
			...(read.ok ? { version: read.guide.version } : {}),
			title: fillVariables(template.title, words),
			...(Object.keys(words).length > 0 ? { words } : {})
		}
	});
}

/** The guide as this mapping's team reads it: in the words that it began with. */
export function guideFor({ template }: Pick<Mapping, 'template'>, guide: Guide): Guide {
	return fillVariables(guide, wordsFor(guide, template?.words));
}

/** Whether a mapping began with this very version of the template: only then is the guide about its items. */
export function isFrom(mapping: Pick<Mapping, 'template'>, template: Mapping): boolean {
	const read = readGuide(template);
	return read.ok && mapping.template?.id === template.id && mapping.template.version === read.guide.version;
}
