/** What holds for a column, and what its type is, in the words of a reader. */
import type { FieldType } from '../mapping/vocabulary.ts';
import type { Column } from './column.ts';
import type { Place } from './resources.ts';

export const TYPE_WORDS: Readonly<Record<FieldType, string>> = {
	string: 'text',
	number: 'number',
	integer: 'whole number',
	boolean: 'yes or no (true, false)',
	object: 'record (JSON)',
	array: 'list (JSON)',
	list: 'list, parts divided by commas',
	datetime: 'date and time',
	date: 'date (year-month-day)',
	time: 'time of day',
	year: 'year',
	yearmonth: 'month (year-month)',
	duration: 'length of time (ISO 8601)',
	geopoint: 'place (longitude, latitude)',
	geojson: 'shape on a map (GeoJSON)',
	any: 'anything'
};

/** Phrases without a full stop. */
export function rulesInWords(column: Column, places: ReadonlyMap<string, Place>): string[] {
	const to = column.refersTo === undefined ? undefined : places.get(column.refersTo);
	const values = column.values.map(({ value, label }) =>
		label === undefined ? value : `${value} (${label.trim().replace(/\.$/, '')})`
	);
	return [
		...(column.isKey ? ['part of the key'] : column.isRequired ? ['always there'] : []),
		...(column.isUnique ? ['never twice'] : []),
		...(to ? [`repeats ${to.column.name} of ${to.table.path}`] : []),
		...(values.length > 0 ? [`one of: ${values.join(', ')}`] : [])
	];
}
