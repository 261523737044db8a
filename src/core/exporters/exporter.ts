import type { Mapping } from '../mapping/schema.ts';
import type { HouseStyle } from './report/house-style.ts';

/** What comes from outside, so that the same input gives the same bytes. */
export interface ExportInput {
	readonly mapping: Mapping;
	/** Version of the program. */
	readonly version: string;
	/** For people who open it in a European spreadsheet: semicolon and BOM. Only tables look at it. */
	readonly flavour?: 'machine' | 'spreadsheet';
	/** Of the backlog only what is new since the last hand-off. Only backlogs look at it. */
	readonly onlyNew?: boolean;
	/** Whose report it is. Only reports and dossiers look at it. */
	readonly style?: HouseStyle;
	/** The day that stands on a report, an ISO date from whoever has a calendar. Without it there is none. */
	readonly on?: string;
}

/** One thing that leaves Demarc. `render` is pure: no clock, no chance, no locale. */
export interface Exporter {
	readonly id: string;
	readonly label: string;
	/** What it is good for, in one sentence. */
	readonly says: string;
	/** File ending without its dot: `demarc.json`. */
	readonly extension: string;
	readonly mediaType: string;
	render(input: ExportInput): string | Uint8Array | Promise<string | Uint8Array>;
}
