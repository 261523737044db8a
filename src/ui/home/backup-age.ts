/** How long ago the last backup was made, and what it lacks. Times in milliseconds since 1970. */
import { keep, kept, type Shelf } from '#ui/state/kept.ts';
import { when } from './when.ts';

const KEY = 'last-backup';
const DAY = 86_400_000;

/** When the last backup was made. Undefined: never, or not on this device. */
export function lastBackup(shelf?: Shelf): number | undefined {
	const time = Number(kept(KEY, shelf) ?? NaN);
	return Number.isFinite(time) ? time : undefined;
}

export function keepLastBackup(time: number, shelf?: Shelf): void {
	keep(KEY, String(time), shelf);
}

/** “Last backup 12 days ago; 3 mappings changed since.” */
export function backupWords(
	last: number | undefined,
	rows: readonly { readonly changedAt: number }[],
	now: number,
	locale?: string
): string {
	if (last === undefined) return 'No backup yet.';
	const days = Math.round((now - last) / DAY);
	const ago =
		days < 7
			? when(last, Math.max(now, last), locale)
			: new Intl.RelativeTimeFormat(locale).format(-days, 'day');
	const changed = rows.filter(({ changedAt }) => changedAt > last).length;
	const since = changed === 0 ? 'nothing' : changed === 1 ? '1 mapping' : `${changed} mappings`;
	return `Last backup ${ago}; ${since} changed since.`;
}
