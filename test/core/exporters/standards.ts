/** Validators of the standards that packages are written in; test/fixtures/standards says where their schemas are from. */
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';

type Json = Record<string, unknown>;
export type Faults = (value: unknown) => string[];

const schemaIn = (file: string) => {
	const url = new URL(`../../fixtures/standards/${file}`, import.meta.url);
	const { $schema: _, ...schema } = JSON.parse(readFileSync(url, 'utf8')) as Json;
	return schema;
};

function faultsBy(validate: ReturnType<Ajv['compile']>): Faults {
	return (value) => {
		validate(value);
		return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
	};
}

const now = new Ajv2020({ allErrors: true, strict: false });
export const dataPackageFaults = faultsBy(now.compile(schemaIn('data-package-2.json')));
export const contractFaults = faultsBy(now.compile(schemaIn('odcs-3.1.json')));

const then = new Ajv({ strict: false, validateFormats: false });
const packageFaults1 = faultsBy(then.compile(schemaIn('data-package-1.json')));
const schemaFaults1 = faultsBy(then.compile(schemaIn('table-schema-1.json')));

/** By the official profiles of version 1, for which a reference inside one table names the resource "". */
export function faultsInVersion1(descriptor: Json): string[] {
	const resources = descriptor['resources'] as { schema?: { foreignKeys?: { reference: Json }[] } }[];
	return [
		...packageFaults1(descriptor),
		...resources.flatMap(({ schema }) => {
			if (!schema) return [];
			const { foreignKeys, ...rest } = schema;
			const told = foreignKeys?.map((key) => ({ ...key, reference: { resource: '', ...key.reference } }));
			return schemaFaults1(told ? { ...rest, foreignKeys: told } : rest);
		})
	];
}
