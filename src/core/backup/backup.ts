/** Many mappings in one archive: what stands in it, and its manifest. */
import { z } from 'zod';
import type { Mapping } from '../mapping/schema.ts';

/** A moment of a mapping that a person gave a name. */
export interface BackedUpVersion {
	readonly id: string;
	readonly name: string;
	/** Milliseconds since 1970. */
	readonly at: number;
	/** Who kept it. */
	readonly by?: string;
	/** Kept by itself: where there are too many, it goes first. */
	readonly isAuto?: true;
	/** Kept by itself as a sitting began. */
	readonly isBeginning?: true;
	/** Somebody signed it: `by` says who. */
	readonly isSigned?: true;
	/** The mapping as a file, as `writeMapping` gives it. */
	readonly text: string;
}

export interface BackedUp {
	readonly mapping: Mapping;
	readonly versions: readonly BackedUpVersion[];
}

/** A version of a template of one's own. */
export interface BackedUpTemplate {
	readonly id: string;
	readonly version: string;
	readonly title: string;
	/** Milliseconds since 1970. */
	readonly savedAt: number;
	/** The template as a file, as `writeMapping` gives it. */
	readonly text: string;
}

export interface Backup {
	/** ISO 8601. */
	readonly madeAt: string;
	readonly mappings: readonly BackedUp[];
	/** Every version of each. */
	readonly templates: readonly BackedUpTemplate[];
}

export const BACKUP_FORMAT = 'demarc/backup';
export const BACKUP_VERSION = 1;

const versionSchema = z.object({
	id: z.string(),
	name: z.string(),
	at: z.number(),
	by: z.string().optional(),
	isAuto: z.literal(true).optional(),
	isBeginning: z.literal(true).optional(),
	isSigned: z.literal(true).optional()
});

/** `demarc-backup.json`. A file without `version` is a mapping as it was; with it, a named version of that mapping. */
export const manifestSchema = z.object({
	format: z.literal(BACKUP_FORMAT),
	version: z.literal(BACKUP_VERSION),
	madeAt: z.string(),
	files: z.array(
		z.object({
			path: z.string(),
			/** Identifier of the mapping. */
			mapping: z.string(),
			sha256: z.string(),
			version: versionSchema.optional()
		})
	),
	/** Backups made before there were any have none, and programs from then overlook them. */
	templates: z
		.array(
			z.object({
				path: z.string(),
				/** Identifier of the template. */
				template: z.string(),
				version: z.string(),
				savedAt: z.number(),
				sha256: z.string()
			})
		)
		.optional()
});

export type BackupManifest = z.infer<typeof manifestSchema>;
export type BackupFile = BackupManifest['files'][number];
export type TemplateFile = NonNullable<BackupManifest['templates']>[number];
