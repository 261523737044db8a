/**
 * `contract.odcs.json`: a package as a data contract of the Open Data Contract Standard, version 3.1.0. JSON is YAML, so
 * that what reads contracts reads it; what the standard has no place for stands under `customProperties`.
 */
import type { Mapping, Package } from '../mapping/schema.ts';
import type { FieldType } from '../mapping/vocabulary.ts';
import type { Column } from '../packages/column.ts';
import { jsonValue } from '../packages/field-type.ts';
import { placesIn, resourcesOf, type Place, type Table } from '../packages/resources.ts';
import { said, saidOf, type Said, type SaidTime } from '../packages/said.ts';
import type { SpanUnit } from '../packages/span.ts';
import { filled, ownKeys } from './package-keys.ts';

type Json = Readonly<Record<string, unknown>>;

/** Types that are texts to the standard, and those that may be anything, keep their own as `physicalType`. */
const LOGICAL_TYPES: Readonly<Record<FieldType, string | undefined>> = {
	string: 'string',
	number: 'number',
	integer: 'integer',
	boolean: 'boolean',
	object: 'object',
	array: 'array',
	list: 'array',
	datetime: 'timestamp',
	date: 'date',
	time: 'time',
	year: 'string',
	yearmonth: 'string',
	duration: 'string',
	geopoint: 'string',
	geojson: 'object',
	any: undefined
};
const UNITS: Readonly<Record<SpanUnit, string>> = {
	second: 's',
	minute: 'min',
	hour: 'h',
	day: 'd',
	'working-day': 'working days',
	week: 'w',
	month: 'mo',
	year: 'y'
};

export function dataContract(mapping: Mapping, pack: Package): Json {
	const resources = resourcesOf(mapping, pack);
	const places = placesIn(resources);
	const tables = resources.filter((one) => one.kind === 'table');
	const facts = saidOf(mapping, pack);
	return {
		apiVersion: 'v3.1.0',
		kind: 'DataContract',
		id: `urn:demarc:${mapping.id}:${pack.id}`,
		// Nobody has said a version: the contract is a draft until somebody builds it.
		version: '0.1.0',
		status: 'draft',
		name: pack.name,
		...filled({
			domain: said(mapping.workflow?.name),
			dataProduct: said(mapping.title),
			description: filled({
				purpose: said(pack.description),
				usage: said(pack.included),
				limitations: said(pack.excluded)
			}),
			schema: tables.map((table) => schemaObject(table, places)),
			slaProperties: [...level('latency', facts.deliveryTime), ...level('retention', facts.retention)],
			roles: roles(facts),
			customProperties: own(mapping, pack)
		})
	};
}

export function writeDataContract(mapping: Mapping, pack: Package): string {
	return `${JSON.stringify(dataContract(mapping, pack), null, 2)}\n`;
}

function schemaObject(table: Table, places: ReadonlyMap<string, Place>): Json {
	const keys = table.columns.filter(({ isKey }) => isKey);
	return {
		name: table.slug,
		businessName: table.title,
		physicalName: table.path,
		physicalType: 'file',
		logicalType: 'object',
		properties: table.columns.map((column) => property(column, keys.indexOf(column) + 1, places))
	};
}

function property(column: Column, position: number, places: ReadonlyMap<string, Place>): Json {
	const { name, title, type, description, example, values, item, isRequired, isUnique } = column;
	const logicalType = LOGICAL_TYPES[type];
	const place = column.refersTo === undefined ? undefined : places.get(column.refersTo);
	return {
		name,
		...(title === name ? {} : { businessName: title }),
		...(logicalType === undefined ? {} : { logicalType }),
		physicalType: type,
		...(description === undefined ? {} : { description }),
		...(isRequired ? { required: true } : {}),
		...(isUnique ? { unique: true } : {}),
		...(position > 0 ? { primaryKey: true, primaryKeyPosition: position } : {}),
		...(item?.data === undefined || item.data === 'none' ? {} : { classification: item.data }),
		...(example === undefined ? {} : { examples: [example] }),
		...relation(place),
		...(values.length > 0
			? {
					quality: [
						{
							...{ type: 'library', metric: 'invalidValues', mustBe: 0 },
							arguments: { validValues: values.map(({ value }) => jsonValue(type, value)) }
						}
					]
				}
			: {}),
		...filled({
			customProperties: [
				...values
					.filter(({ label }) => label !== undefined)
					.slice(0, 1)
					.map(() => ({ property: 'categories', value: values })),
				...(item ? [{ property: 'demarcItem', value: item.ref }] : [])
			]
		})
	};
}

/** The standard writes a place as `table.column`: a name with a dot in it can't be told of. */
function relation(place: Place | undefined): Json {
	if (!place || /[.\s]/.test(place.column.name)) return {};
	return { relationships: [{ type: 'foreignKey', to: `${place.table.slug}.${place.column.name}` }] };
}

function level(property: string, time: SaidTime | undefined): Json[] {
	if (!time) return [];
	const { says, span } = time;
	return [
		span
			? { property, value: span.value, unit: UNITS[span.unit], description: says }
			: { property, value: says }
	];
}

function roles({ mode, trigger, receive, approvers }: Said): Json[] {
	const all = new Map([...trigger, ...receive].map((role) => [role.id, role]));
	const names = approvers.map(({ name }) => name).join(', ');
	return [...all.values()].map((role) => ({
		role: role.name,
		access: [
			...(trigger.includes(role) ? ['may ask for it'] : []),
			...(receive.includes(role) ? ['may receive it'] : [])
		].join(', '),
		...(mode === 'approval' && names !== '' ? { firstLevelApprovers: names } : {})
	}));
}

/** What is told above is not told again. */
function own(mapping: Mapping, pack: Package): Json[] {
	const {
		included: _,
		excluded: __,
		retention: ___,
		deliveryTime: ____,
		...rest
	} = ownKeys(mapping, pack) ?? {};
	return Object.entries(rest).map(([property, value]) => ({
		property: property === 'expiry' ? 'linkExpiry' : property,
		value
	}));
}
