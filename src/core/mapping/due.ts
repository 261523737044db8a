/** Dates to look again. They are ISO 8601, so that text order is time order. */

const DATE = /^\d{4}(-\d\d(-\d\d(T.*)?)?)?$/;

/** Has the day come? None is due never; one that nobody can read is due: better asked once too often than never again. */
export function isDue(reviewOn: string | undefined, today: string): boolean {
	const date = reviewOn?.trim();
	if (!date) return false;
	return !DATE.test(date) || date.slice(0, 10) <= today.slice(0, 10);
}
