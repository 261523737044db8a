/** How long ago the last backup was made, and what it lacks. Times in milliseconds since 1970. */
import { counted } from '#core/mapping/counted.ts';
import { keep, kept, type Shelf } from '#ui/state/kept.ts';
import { when } from './when.ts';

const KEY = 'last-backup';
const PUT_OFF = 'backup-reminder-until';
const BEGUN = 'backup-owed-since';
const DAY = 86_400_000;
/** Older than this, a backup that lacks something is worth a word. */
const OLD = 7 * DAY;
/** Work that nobody has backed up yet is spoken of after this. */
const YOUNG = 2 * DAY;
const LATER = 3 * DAY;

/** When the last backup was made. Undefined: never, or not on this device. */
export function lastBackup(shelf?: Shelf): number | undefined {
	const time = Number(kept(KEY, shelf) ?? NaN);
	return Number.isFinite(time) ? time : undefined;
}

export function keepLastBackup(time: number, shelf?: Shelf): void {
	keep(KEY, String(time), shelf);
}

type Changed = { readonly changedAt: number };

/** “Last backup 12 days ago; 3 mappings changed since.” */
export function backupWords(
	last: number | undefined,
	rows: readonly Changed[],
	now: number,
	locale?: string
): string {
	if (last === undefined) return 'No backup yet.';
	return `Last backup ${ago(last, now, locale)}; ${changedWords(last, rows)} changed since.`;
}

/** Whether to say unasked that a backup is owed: there is work that none holds, for some time, and nobody put it off. */
export function isReminderDue(
	last: number | undefined,
	rows: readonly Changed[],
	now: number,
	shelf?: Shelf
): boolean {
	const isOwed = rows.some(({ changedAt }) => changedAt > (last ?? -Infinity));
	if (!isOwed || now < timeOf(PUT_OFF, shelf)) return false;
	if (last !== undefined) return now - last >= OLD;
	const begun = timeOf(BEGUN, shelf);
	if (begun === 0) keep(BEGUN, String(now), shelf);
	return begun > 0 && now - begun >= YOUNG;
}

export function putReminderOff(now: number, shelf?: Shelf): void {
	keep(PUT_OFF, String(now + LATER), shelf);
}

/** “Last backed up 9 days ago; 3 mappings changed since.” */
export function reminderWords(
	last: number | undefined,
	rows: readonly Changed[],
	now: number,
	locale?: string
): string {
	const why = 'A browser may throw away what it keeps; a file of yours stays.';
	if (last === undefined) return `Nothing here is backed up yet. ${why}`;
	return `Last backed up ${ago(last, now, locale)}; ${changedWords(last, rows)} changed since. ${why}`;
}

function ago(last: number, now: number, locale?: string): string {
	const days = Math.round((now - last) / DAY);
	if (days < 7) return when(last, Math.max(now, last), locale);
	return new Intl.RelativeTimeFormat(locale).format(-days, 'day');
}

function changedWords(last: number, rows: readonly Changed[]): string {
	const changed = rows.filter(({ changedAt }) => changedAt > last).length;
	return changed === 0 ? 'nothing' : counted(changed, 'mapping', 'mappings');
}

/** 0: none is kept. */
function timeOf(key: string, shelf?: Shelf): number {
	const time = Number(kept(key, shelf) ?? NaN);
	return Number.isFinite(time) ? time : 0;
}
