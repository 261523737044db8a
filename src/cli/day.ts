/** Days as people write them on the command line. */

/** The day on this machine's calendar, as an ISO date. */
export function dayOf(now: Date): string {
	const two = (number: number) => String(number).padStart(2, '0');
	return `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Is it a day of the calendar, as YYYY-MM-DD? */
export function isDay(text: string): boolean {
	const time = Date.parse(`${text}T00:00:00Z`);
	// Some days that there are not, such as 30 February, are read as another one.
	return (
		/^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
	);
}
