/** From templates to the files of a pack. The same templates, in whatever order, give the same bytes. */
import type { PackedFile, Platform } from '../exporters/manifest.ts';
import type { HouseStyle } from '../exporters/report/house-style.ts';
import { uniqueName } from '../exporters/unique-name.ts';
import { packed } from '../exporters/zip.ts';
import { PACK_MANIFEST } from '../importers/archive.ts';
import type { Mapping } from '../mapping/schema.ts';
import { byText } from '../mapping/shape.ts';
import { writeMapping } from '../mapping/write.ts';
import { compareVersions } from '../templates/version-numbers.ts';
import { versionOf } from '../templates/versions.ts';
import {
	PACK_FORMAT,
	PACK_VERSION,
	STYLE_PATH,
	TEMPLATE_ENDING,
	type PackedTemplate,
	type PackManifest
} from './pack.ts';

/** `safeName` makes a title safe as a file's name on every file system. Each template once. `style` goes along if given. */
export async function writePack(
	templates: readonly Mapping[],
	safeName: (title: string) => string,
	platform: Platform,
	style?: HouseStyle
): Promise<Uint8Array> {
	const files: PackedFile[] = [];
	const listed: PackedTemplate[] = [];
	const taken = new Set<string>();
	const ordered = templates.toSorted(
		(a, b) => byText(a.id, b.id) || compareVersions(versionOf(a), versionOf(b))
	);
	for (const template of ordered) {
		const { id, title } = template;
		const path = `${uniqueName(safeName(title), taken)}.${TEMPLATE_ENDING}`;
		const bytes = platform.encode(writeMapping(template));
		files.push({ path, bytes });
		listed.push({
			path,
			template: id,
			version: versionOf(template),
			title,
			sha256: await platform.sha256(bytes)
		});
	}
	const manifest: PackManifest = { format: PACK_FORMAT, version: PACK_VERSION, files: listed };
	if (style) {
		const bytes = platform.encode(`${JSON.stringify(style, ['name', 'colour', 'logo'], 2)}\n`);
		files.push({ path: STYLE_PATH, bytes });
		manifest.style = { path: STYLE_PATH, sha256: await platform.sha256(bytes) };
	}
	const bytes = platform.encode(`${JSON.stringify(manifest, null, 2)}\n`);
	return packed([{ path: PACK_MANIFEST, bytes }, ...files]);
}
