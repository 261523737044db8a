/** A template as it is kept on this device, and as a file. */
import type { Mapping } from '#core/mapping/schema.ts';
import { writeMapping } from '#core/mapping/write.ts';
import { TEMPLATE_ENDING } from '#core/packs/pack.ts';
import { atVersion, versionOf } from '#core/templates/versions.ts';
import type { KeptTemplate, OwnTemplates } from '#storage/own-templates.ts';
import { saveFile } from '#ui/spec/downloads.svelte.ts';
import { slug } from '#ui/spec/file-name.ts';

export function keptFrom(template: Mapping): KeptTemplate {
	const { id, title } = template;
	return { id, version: versionOf(template), title, text: writeMapping(template) };
}

/** Keeps a version that was not there, and takes those `without` away. Gives it as it is kept: another tab may have come first. */
export async function keepNew(
	own: OwnTemplates,
	template: Mapping,
	without: readonly Pick<KeptTemplate, 'id' | 'version'>[] = []
): Promise<Mapping> {
	const { version } = await own.keepNew(
		keptFrom(template),
		(next) => keptFrom(atVersion(template, next)),
		without
	);
	return atVersion(template, version);
}

/** Hands the template to the person as a file of its own. */
export function downloadTemplate(template: Mapping): void {
	const blob = new Blob([writeMapping(template)], { type: 'application/json' });
	saveFile(blob, `${slug(template.title)}.${TEMPLATE_ENDING}`);
}
