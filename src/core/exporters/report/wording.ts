/** Numbers and days as a sentence has them. English, on every machine. */

const NUMBERS = [
	...['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
];

/** In letters up to twelve. */
export function inLetters(count: number): string {
	return NUMBERS[count] ?? String(count);
}

/** Begins a sentence with a capital. */
export function sentence(words: string): string {
	return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** “three items”, “one item”, “no items”. */
export function some(count: number, one: string, many: string): string {
	return `${inLetters(count)} ${count === 1 ? one : many}`;
}

const MONTHS = [
	...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'],
	...['September', 'October', 'November', 'December']
];

/** “22 November 2026” for an ISO date or time; anything else as somebody wrote it. */
export function dayInWords(date: string): string {
	const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)(?:T.*)?$/.exec(date.trim()) ?? [];
	const name = MONTHS[Number(month) - 1];
	return name === undefined || day === undefined ? date : `${Number(day)} ${name} ${year}`;
}

/** Ends with a full stop, unless it ends a sentence already. */
export function stopped(words: string): string {
	return /[.!?…]["”’)]?$/.test(words) ? words : `${words}.`;
}
