/** "4 minutes ago", "yesterday", "14 November": how people say it. Times in milliseconds since 1970. */
export function when(time: number, now: number, locale?: string): string {
	const seconds = Math.round((time - now) / 1000);
	const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
	const ago = Math.abs(seconds);
	if (ago < 60) return relative.format(0, 'minute').replace(/^this minute$/, 'just now');
	if (ago < 3600) return relative.format(Math.round(seconds / 60), 'minute');
	if (ago < 6 * 3600) return relative.format(Math.round(seconds / 3600), 'hour');
	const days = Math.round((startOfDay(time) - startOfDay(now)) / 86_400_000);
	if (days > -7 && days <= 0) return relative.format(days, 'day');
	const isThisYear = new Date(time).getFullYear() === new Date(now).getFullYear();
	return new Intl.DateTimeFormat(locale, {
		day: 'numeric',
		month: 'long',
		...(isThisYear ? {} : { year: 'numeric' })
	}).format(time);
}

function startOfDay(time: number): number {
	const day = new Date(time);
	return new Date(day.getFullYear(), day.getMonth(), day.getDate()).getTime();
}

/** 1.4 MB for 1_400_000 bytes. */
export function sized(bytes: number, locale?: string): string {
	const isLarge = bytes >= 1_000_000;
	return new Intl.NumberFormat(locale, {
		style: 'unit',
		unit: isLarge ? 'megabyte' : 'kilobyte',
		maximumFractionDigits: isLarge ? 1 : 0
	}).format(bytes / (isLarge ? 1_000_000 : 1000));
}

/** The moment as the mapping format keeps it, ISO 8601. `now` in milliseconds since 1970. */
export function nowText(now = Date.now()): string {
	return new Date(now).toISOString();
}
