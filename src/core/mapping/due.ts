/** Dates to look again. They are ISO 8601, so that text order is time order. */

const DATE = /^\d{4}(-\d\d(-\d\d(T.*)?)?)?$/;

/** The day that somebody's calendar shows, as an ISO date. Core has no clock: the caller says when it is. */
export function dayOf(now: Pick<Date, 'getFullYear' | 'getMonth' | 'getDate'>): string {
	const two = (number: number) => String(number).padStart(2, '0');
	return `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Has the day come? None is due never; one that nobody can read is due: better asked once too often than never again. */
export function isDue(reviewOn: string | undefined, today: string): boolean {
	const date = reviewOn?.trim();
	if (!date) return false;
	return !DATE.test(date) || date.slice(0, 10) <= today.slice(0, 10);
}
