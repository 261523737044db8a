/**
 * The dry run of a package: the very files that the customer would get, with made-up records. The same package gives the
 * same bytes.
 */
import type { Mapping, Package } from '../mapping/schema.ts';
import { forCustomers } from '../packages/customer-copy.ts';
import { jsonValue } from '../packages/field-type.ts';
import { documentPath, madeUpRecords, type Records } from '../packages/made-up-rows.ts';
import { placesIn, resourcesOf, type Resource, type Table } from '../packages/resources.ts';
import { writeTable } from '../tables/write-table.ts';
import { writeDataPackage, type WrittenFile } from './datapackage-json.ts';
import type { PackedFile, Platform } from './manifest.ts';
import { writeStartHere, type LaidFile } from './start-here.ts';

/** In order: the one to open first comes first. `packed` of `zip.ts` makes the zip of them. */
export async function dryRun(
	mapping: Mapping,
	pack: Package,
	platform: Platform
): Promise<readonly PackedFile[]> {
	const resources = resourcesOf(forCustomers(mapping), pack);
	const records = madeUpRecords(resources);
	const laid = resources.map((resource) => laidOut(resource, records.get(resource.slug), platform));
	const written = await Promise.all(
		laid.map(async ({ resource, path, bytes }): Promise<[string, WrittenFile]> => [
			resource.slug,
			{ path, bytes: bytes.length, hash: await platform.sha256(bytes) }
		])
	);
	const text = (path: string, content: string) => ({ path, bytes: platform.encode(content) });
	const files: PackedFile[] = [
		text('START-HERE.html', writeStartHere(mapping, pack, laid, placesIn(resources))),
		text('datapackage.json', writeDataPackage(mapping, pack, new Map(written))),
		...laid.map(({ path, bytes }) => ({ path, bytes })),
		...documentsIn(resources).map((path) =>
			text(path, 'Made up. In the real package a document lies here.\n')
		)
	];
	const sums = await Promise.all(
		files.map(async ({ path, bytes }) => `${await platform.sha256(bytes)}  ${path}\n`)
	);
	return [...files, text('checksums.sha256', sums.join(''))];
}

function laidOut(
	resource: Resource,
	records: Records | undefined,
	platform: Platform
): LaidFile & PackedFile {
	if (resource.kind === 'table' && records)
		return {
			...{ resource, path: resource.path, records: records.length },
			bytes: platform.encode(tableText(resource, records))
		};
	// What nobody described can't be made up: a note lies in its place.
	const note = `Made up. In the real package ${resource.path} lies here. Nobody has said yet what is in it.\n`;
	return { resource, path: `${resource.path}.txt`, bytes: platform.encode(note) };
}

function tableText({ columns, format }: Table, records: Records): string {
	if (format !== 'json') return writeTable([columns.map(({ name }) => name), ...records]);
	const lines = records.map((cells) =>
		// fromEntries defines own properties: a column named __proto__ stays a column.
		JSON.stringify(
			Object.fromEntries(
				columns.map(({ name, type }, i) => [name, cells[i] === '' ? null : jsonValue(type, cells[i] ?? '')])
			)
		)
	);
	return `[\n${lines.join(',\n')}\n]\n`;
}

/** The files that the index of documents lists, and those that it has no record for since its keys allow fewer. */
function documentsIn(resources: readonly Resource[]): string[] {
	return resources.flatMap((resource) =>
		resource.kind === 'table' && resource.columns.some(({ lists }) => lists === 'file')
			? (resource.columns.find(({ lists }) => lists === 'document')?.values ?? []).map((_, i) =>
					documentPath(resource, i)
				)
			: []
	);
}
