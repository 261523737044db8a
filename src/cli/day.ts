/** Days as people write them on the command line. */

/** Is it a day of the calendar, as YYYY-MM-DD? */
export function isDay(text: string): boolean {
	const time = Date.parse(`${text}T00:00:00Z`);
	// Some days that there are not, such as 30 February, are read as another one.
	return (
		/^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
	);
}
