/** Mappings with packages whose fields are documented: every type, keys, choices of values, references between files. */
import fc from 'fast-check';
import { canonical } from '#core/mapping/canonical.ts';
import type { PackageField } from '#core/mapping/package-field-schema.ts';
import type { Mapping, Package } from '#core/mapping/schema.ts';
import { FIELD_TYPES, type FieldType } from '#core/mapping/vocabulary.ts';
import { mappings } from './arbitraries.ts';
import { anyPackageField, oneOf } from './arbitrary-members.ts';
import { anyName, anyText } from './arbitrary-texts.ts';

/** Values that fit, so that choices and examples are not all thrown away. */
export const FITTING: Readonly<Record<FieldType, readonly string[]>> = {
	string: ['open', 'closed', '=1+1', ' x ', 'a,b;"c"', 'line\nbreak'],
	any: ['x', '1', '-2'],
	list: ['a,b', 'c'],
	number: ['1.5', '-2', '3e2', '+4'],
	integer: ['1', '01', '-7', '42'],
	boolean: ['true', 'FALSE', '1', '0'],
	object: ['{"a":1}', '{}'],
	array: ['[1,2]', '[]'],
	datetime: ['2026-01-31T08:00:00Z', '2024-02-29T23:59:59+02:00'],
	date: ['2026-01-31', '2024-02-29'],
	time: ['08:00:00', '23:59:59Z'],
	year: ['2026', '0001'],
	yearmonth: ['2026-01', '1999-12'],
	duration: ['P7D', 'PT1H30M', '-P1Y'],
	geopoint: ['16.37, 48.21', '-0.12,51.5'],
	geojson: ['{"type":"Point","coordinates":[1,2]}']
};

const anyGoodField: fc.Arbitrary<Omit<PackageField, 'order'>> = fc
	.tuple(
		fc.oneof({ weight: 4, arbitrary: oneOf(FIELD_TYPES) }, { weight: 1, arbitrary: fc.constant(undefined) }),
		fc.oneof(
			{ weight: 3, arbitrary: fc.constantFrom('no', 'Amount', 'amount', 'e-mail', 'Due date') },
			{ weight: 1, arbitrary: anyName }
		),
		fc.record(
			{
				item: fc.nat({ max: 9 }),
				refersTo: fc.nat({ max: 9 }),
				file: fc.oneof(fc.constantFrom('Invoices', 'invoices', 'Lines', 'CON', '../up', ''), anyText),
				description: anyText,
				required: fc.boolean(),
				unique: fc.boolean(),
				key: fc.boolean(),
				values: fc.array(fc.tuple(fc.nat({ max: 9 }), fc.option(anyText, { nil: undefined })), {
					maxLength: 4
				}),
				example: fc.nat({ max: 9 })
			},
			{ requiredKeys: [] }
		)
	)
	.map(([type, name, { item, refersTo, values, example, ...rest }]) => {
		const fitting = FITTING[type ?? 'any'];
		const value = (n: number) => fitting[n % fitting.length] as string;
		return {
			...rest,
			name,
			...(type ? { type } : {}),
			...(item === undefined ? {} : { item: `#${item}` }),
			...(refersTo === undefined ? {} : { refersTo: `f${refersTo}` }),
			...(example === undefined ? {} : { example: value(example) }),
			...(values
				? {
						values: values.map(([n, label]) => ({
							value: value(n),
							...(label === undefined ? {} : { label })
						}))
					}
				: {})
		} as Omit<PackageField, 'order'>;
	});

const anyFields = fc
	.array(fc.oneof({ weight: 4, arbitrary: anyGoodField }, { weight: 1, arbitrary: anyPackageField }), {
		minLength: 1,
		maxLength: 8
	})
	.map((fields) =>
		Object.fromEntries(fields.map((field, i) => [`f${i}`, { ...field, order: `a${i}` } as PackageField]))
	);

/** Every mapping has two packages at least, both of one name now and then. */
export const packedMappings: fc.Arbitrary<Mapping> = fc
	.tuple(
		mappings({ maxItems: 6 }),
		fc.array(anyFields, { minLength: 1, maxLength: 2 }),
		fc.constantFrom('Dispute file', 'dispute-file', 'AUX', '..', '‮', '🦊', '__proto__'),
		fc.constantFrom<string[][]>([], ['csv'], ['JSON'], ['pdf'], ['csv', 'pdf'])
	)
	.map(([mapping, documented, name, formats]) => {
		const ids = mapping.items.map(({ id }) => id);
		const item = (at: string | undefined) =>
			at?.startsWith('#') ? ids[Number(at.slice(1)) % Math.max(1, ids.length)] : at;
		const own = documented.map((fields, i): Package => ({
			...(formats.length > 0 ? { formats } : {}),
			id: `zz${i}`,
			name,
			contents: ids,
			fields: Object.fromEntries(
				Object.entries(fields).map(([id, { item: at, ...field }]) => {
					const from = item(at);
					return [id, { ...field, ...(from === undefined ? {} : { item: from }) } as PackageField];
				})
			)
		}));
		const bare: Package = { id: 'zz9', name, contents: ids, times: { created: true, changed: true } };
		return canonical({ ...mapping, packages: [...mapping.packages, ...own, bare] });
	});
