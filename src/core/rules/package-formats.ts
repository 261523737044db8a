/** What is known about file formats, by their endings. */

/** Tables and records with named fields: a reader needs to know what the fields mean. */
const RECORDS = ['csv', 'tsv', 'json', 'jsonl', 'ndjson', 'geojson', 'xml', 'yaml', 'yml', 'parquet', 'avro'];
const SHEETS = ['xlsx', 'ods', 'sqlite'];
/** Standards that document their own fields. */
const STANDARDS = [
	...['ics', 'vcf', 'mbox', 'eml', 'ttl', 'rdf'],
	// Of trades: accounts, banks, orders, reports, health, places.
	...['ofx', 'mt940', 'edi', 'edifact', 'xbrl', 'hl7', 'gpx', 'kml']
];

/** `CSV`, `.csv` and ` csv ` are one format. */
const ending = (format: string) => format.trim().toLowerCase().replace(/^\./, '');

export function isMachineReadable(format: string): boolean {
	return [...RECORDS, ...SHEETS, ...STANDARDS].includes(ending(format));
}

export function hasNamedFields(format: string): boolean {
	return [...RECORDS, ...SHEETS].includes(ending(format));
}
