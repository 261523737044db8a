/** What the page asks of the worker that makes and restores backups, and what it answers. */
import type { Remark } from '#core/importers/proposal.ts';
import type { Choice, Standing } from '#storage/backups.ts';
import type { TemplateStanding } from '#storage/template-backups.ts';

/** One mapping or template of a backup, as much of it as is looked at before restoring. */
export interface Found {
	/** Of a template with ‘template/’ before it: no identifier has a slash. */
	readonly id: string;
	readonly isTemplate: boolean;
	readonly title: string;
	readonly items: number;
	/** Kept moments of a mapping, versions of a template. */
	readonly versions: number;
	readonly standing: Standing | TemplateStanding;
	/** Made by a newer program: to look at, never to replace what is here. */
	readonly isReadOnly: boolean;
}

export type Asked =
	/** `madeAt`: ISO 8601. */
	| { readonly ask: 'make'; readonly madeAt: string }
	| { readonly ask: 'look'; readonly bytes: Uint8Array }
	/** Of the backup that was looked at; by identifier. */
	| { readonly ask: 'restore'; readonly choices: Readonly<Record<string, Choice>> }
	/** No further mapping is begun; the one that is being restored is finished. */
	| { readonly ask: 'stop' };

export type Told =
	| {
			readonly tell: 'progress';
			readonly done: number;
			readonly of: number;
			readonly doing: 'read' | 'pack' | 'restore';
	  }
	| {
			readonly tell: 'made';
			readonly bytes: Uint8Array;
			readonly count: number;
			/** Of one's own, however many versions. */
			readonly templates: number;
			readonly unreadable: number;
			readonly trashed: number;
	  }
	| {
			readonly tell: 'looked';
			readonly madeAt: string;
			readonly found: readonly Found[];
			readonly damaged: readonly Remark[];
	  }
	/** What became of each, in words, by identifier. */
	| { readonly tell: 'restored'; readonly outcomes: ReadonlyMap<string, string> }
	| { readonly tell: 'refused'; readonly reason: string };

export type ProgressTold = Extract<Told, { tell: 'progress' }>;
