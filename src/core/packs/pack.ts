/** Templates that are passed on: one as a file, several as an archive with a list of what is in it. */
import * as z from 'zod';

export const PACK_FORMAT = 'demarc/templates';
export const PACK_VERSION = 1;
/** File ending of one template, without its dot. */
export const TEMPLATE_ENDING = 'demarc-template.json';
/** File ending of a pack. */
export const PACK_ENDING = 'demarc-templates.zip';

/** The file of the report style. No template's: their names end otherwise. */
export const STYLE_PATH = 'report-style.json';

/** `demarc-templates.json`. The same templates give the same bytes: no time, files by identifier. */
export const packSchema = z.object({
	format: z.literal(PACK_FORMAT),
	version: z.literal(PACK_VERSION),
	files: z.array(
		z.object({
			path: z.string(),
			/** Identifier and version of the template. */
			template: z.string(),
			version: z.string(),
			title: z.string(),
			sha256: z.string()
		})
	),
	/** Whose reports these templates are led under: a name, a colour and a logo, in a file of their own. */
	style: z.object({ path: z.string(), sha256: z.string() }).optional()
});

export type PackManifest = z.infer<typeof packSchema>;
export type PackedTemplate = PackManifest['files'][number];
