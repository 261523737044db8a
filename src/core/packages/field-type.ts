/** What values of each type look like in a file, by Table Schema, version 2. */
import { isRecord } from '../mapping/canonical.ts';
import type { FieldType } from '../mapping/vocabulary.ts';

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?$/;
const DURATION =
	/^-?P(?=\d|T\d)(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/;
const NUMBER = /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
/** Longer numbers lose digits in most programs. */
const INTEGER = /^[+-]?\d{1,15}$/;
const BOOLEANS = ['true', 'True', 'TRUE', '1', 'false', 'False', 'FALSE', '0'];

function isDate(text: string): boolean {
	const [, year, month, day] = DATE.exec(text) ?? [];
	if (year === undefined) return false;
	const [y, m, d] = [Number(year), Number(month), Number(day)];
	const isLeap = y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0);
	const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1] ?? 0;
	return d >= 1 && d <= days;
}

function isDatetime(text: string): boolean {
	const [date = '', time = '', ...more] = text.split('T');
	return more.length === 0 && isDate(date) && TIME.test(time);
}

function isPlace(text: string): boolean {
	const parts = text.split(',').map((part) => part.trim());
	const [lon, lat] = parts.map(Number);
	const areNumbers = parts.length === 2 && parts.every((part) => NUMBER.test(part));
	return areNumbers && Math.abs(lon as number) <= 180 && Math.abs(lat as number) <= 90;
}

function json(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return undefined;
	}
}

const FITS: Readonly<Record<FieldType, (text: string) => boolean>> = {
	string: () => true,
	any: () => true,
	list: () => true,
	number: (text) => NUMBER.test(text) && Number.isFinite(Number(text)),
	integer: (text) => INTEGER.test(text),
	boolean: (text) => BOOLEANS.includes(text),
	object: (text) => isRecord(json(text)),
	array: (text) => Array.isArray(json(text)),
	datetime: isDatetime,
	date: isDate,
	time: (text) => TIME.test(text),
	year: (text) => /^\d{4}$/.test(text),
	yearmonth: (text) => /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text),
	duration: (text) => DURATION.test(text),
	geopoint: isPlace,
	geojson: (text) => {
		const value = json(text);
		return isRecord(value) && typeof value['type'] === 'string';
	}
};

/** Could this stand in a column of the type? An empty cell is a missing value, of no type. */
export function fitsType(type: FieldType, text: string): boolean {
	return text !== '' && FITS[type](text);
}

/** A value as JSON has it: numbers and yes or no without quotes. It fits the type. */
export function jsonValue(type: FieldType, text: string): unknown {
	if (type === 'number' || type === 'integer') return Number(text);
	if (type === 'boolean') return /^(?:true|1)$/i.test(text);
	return type === 'object' || type === 'array' || type === 'geojson' ? json(text) : text;
}
