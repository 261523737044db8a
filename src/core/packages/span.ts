/**
 * A length of time that somebody wrote in words: “7 days”, “within one hour”, “30 d”, “P7D”. Only what is said: a range,
 * two different lengths in one text, or a number that could be read in two ways give none.
 */

export const SPAN_UNITS = [
	'second',
	'minute',
	'hour',
	'day',
	'working-day',
	'week',
	'month',
	'year'
] as const;
export type SpanUnit = (typeof SPAN_UNITS)[number];

export interface Span {
	readonly value: number;
	readonly unit: SpanUnit;
	/** ISO 8601; absent for working days, which it does not know. */
	readonly iso?: string;
	/** Whether the text says “at most” or “at least”. */
	readonly bound?: 'most' | 'least';
	/** What the text counts it from: the word behind “after”, “from”, “since” or “of”. */
	readonly from?: string;
}

const UNIT_WORDS: ReadonlyMap<string, SpanUnit> = new Map(
	(
		[
			['second', 's sec secs second seconds'],
			['minute', 'min mins minute minutes'],
			['hour', 'h hr hrs hour hours'],
			['day', 'd day days'],
			['week', 'w wk wks week weeks'],
			['month', 'mo month months'],
			['year', 'y yr yrs year years']
		] as const
	).flatMap(([unit, words]) => words.split(' ').map((word): [string, SpanUnit] => [word, unit]))
);
const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
	...'one two three four five six seven eight nine ten eleven twelve'
		.split(' ')
		.map((word, i): [string, number] => [word, i + 1]),
	...'twenty thirty forty fifty sixty seventy eighty ninety'
		.split(' ')
		.map((word, i): [string, number] => [word, 10 * i + 20])
]);
const WORKING = ['working', 'business', 'bank', 'work'];
/** Between two numbers they make a range, a choice or a fraction of them. */
const JOINS = ['-', '–', '—', '/', 'to', 'or', 'and', 'till', 'until'];
/** “An hour” is a length behind these; behind anything else it may be a rate, or half an hour. */
const BEFORE_ARTICLE = [
	'within',
	'in',
	'after',
	'for',
	'to',
	'than',
	'most',
	'least',
	'takes',
	'lasts',
	'under'
];

const ISO = /^P(?:(\d{1,6})([YMWD])|T(\d{1,6})([HMS]))$/i;
const ISO_UNITS: Readonly<Record<string, SpanUnit>> = {
	Y: 'year',
	M: 'month',
	W: 'week',
	D: 'day',
	TH: 'hour',
	TM: 'minute',
	TS: 'second'
};
const TOKEN = /\bp(?:t?\d)[a-z\d.]*|\d+(?:[.,]\d+)*|\p{L}[\p{L}\d]*|[-–—/]/giu;

/** Longer texts are no statement of a time. */
const LONGEST = 400;

/** The one length that a text says; undefined where it says none, or more than one. */
export function spanOf(text: string | undefined): Span | undefined {
	if (text === undefined || text.length > LONGEST) return undefined;
	const tokens = text.toLowerCase().match(TOKEN) ?? [];
	const found = tokens.map((_, i) => spanAt(tokens, i)).filter((span) => span !== undefined);
	const [first] = found;
	if (!first || found.some(({ value, unit }) => value !== first.value || unit !== first.unit))
		return undefined;
	const bound = boundOf(text.toLowerCase());
	const from = fromWord(text.toLowerCase());
	return {
		...first,
		...(first.unit === 'working-day' ? {} : { iso: isoOf(first.value, first.unit) }),
		...(bound ? { bound } : {}),
		...(from === undefined ? {} : { from })
	};
}

type Length = Pick<Span, 'value' | 'unit'>;

/** A length whose number or article is this token. */
function spanAt(tokens: readonly string[], at: number): Length | undefined {
	const token = tokens[at] ?? '';
	const iso = ISO.exec(token.toUpperCase());
	if (iso) return isoLength(iso);
	const isArticle = token === 'a' || token === 'an';
	const value = isArticle ? 1 : numberIn(token);
	if (value === undefined) return undefined;
	const before = tokens[at - 1];
	if (isArticle && before !== undefined && !BEFORE_ARTICLE.includes(before)) return undefined;
	const joined = before !== undefined && JOINS.includes(before);
	if (joined && numberIn(tokens[at - 2] ?? '') !== undefined) return NO_LENGTH;
	const [next = '', after = ''] = tokens
		.slice(at + 1, at + 4)
		.filter((one) => one !== '-' && one !== 'calendar');
	const isWorking = WORKING.includes(next);
	const unit = UNIT_WORDS.get(isWorking ? after : next);
	if (!unit || (isWorking && unit !== 'day')) return undefined;
	return { value, unit: isWorking ? 'working-day' : unit };
}

/** Equal to no length, itself included: what it stands in has no one length. */
const NO_LENGTH: Length = { value: Number.NaN, unit: 'day' };

function isoLength([, dates, date, times, time]: RegExpExecArray): Length | undefined {
	const unit = ISO_UNITS[date ?? `T${time ?? ''}`];
	return unit ? { value: Number(dates ?? times), unit } : undefined;
}

/** 1,000 and 1.000 are a thousand to some and one to others: no number. */
function numberIn(token: string): number | undefined {
	const word = NUMBER_WORDS.get(token);
	if (word !== undefined) return word;
	return /^\d{1,6}(?:[.,]\d{1,2})?$/.test(token) ? Number(token.replace(',', '.')) : undefined;
}

function boundOf(text: string): Span['bound'] {
	if (/\b(?:at least|no less than|not less than|minimum|or more|more than)\b/.test(text)) {
		return /\b(?:no|not) more than\b/.test(text) ? 'most' : 'least';
	}
	return /\b(?:within|up to|at most|no longer than|less than|maximum|or less|under)\b/.test(text)
		? 'most'
		: undefined;
}

const FROM = /\b(?:after|from|since|following|of)\s+(?:(?:the|your|their|its|a|an)\s+)?([a-z]+)/;
const fromWord = (text: string) => FROM.exec(text)?.[1];

function isoOf(value: number, unit: Exclude<SpanUnit, 'working-day'>): string {
	// Only seconds may have a fraction everywhere; half an hour is 30 minutes, half a day 12 hours.
	const [whole, smaller] = WHOLE[unit] ?? [];
	if (!Number.isInteger(value) && whole !== undefined && smaller !== undefined)
		return isoOf(Math.round(value * whole * 100) / 100, smaller);
	const letter = unit.slice(0, 1).toUpperCase();
	return ['second', 'minute', 'hour'].includes(unit) ? `PT${value}${letter}` : `P${value}${letter}`;
}

const WHOLE: Partial<Record<SpanUnit, readonly [count: number, smaller: Exclude<SpanUnit, 'working-day'>]>> =
	{
		minute: [60, 'second'],
		hour: [60, 'minute'],
		day: [24, 'hour'],
		week: [7, 'day'],
		year: [12, 'month']
	};

export interface Seconds {
	readonly seconds: number;
	/** Months and years have no one length: 30 and 365 days are taken. */
	readonly isAbout?: true;
	/** As many days; weekends come on top. */
	readonly isWorkingDays?: true;
}

const DAY = 86_400;
const LENGTHS: Readonly<Record<SpanUnit, number>> = {
	second: 1,
	minute: 60,
	hour: 3600,
	day: DAY,
	'working-day': DAY,
	week: 7 * DAY,
	month: 30 * DAY,
	year: 365 * DAY
};

/** How long it is, to draw it. */
export function secondsIn({ value, unit }: Span): Seconds {
	return {
		seconds: Math.round(value * LENGTHS[unit]),
		...(unit === 'month' || unit === 'year' ? { isAbout: true } : {}),
		...(unit === 'working-day' ? { isWorkingDays: true } : {})
	};
}
