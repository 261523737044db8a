const FORMAT = new Intl.DateTimeFormat('en', {
	weekday: 'long',
	day: 'numeric',
	month: 'short',
	hour: '2-digit',
	minute: '2-digit',
	hour12: false
});

/** A moment (milliseconds since 1970) as a room names it: "Thursday, Nov 26, 13:09". */
export function when(at: number): string {
	return FORMAT.format(at);
}
