/** `mapping.schema.json`: the format of the mapping as JSON Schema. */
import { mappingJsonSchema } from '../mapping/schema.ts';
import type { Exporter } from './exporter.ts';

export function writeSchema(): string {
	return `${JSON.stringify(mappingJsonSchema(), null, 2)}\n`;
}

export const schemaJson: Exporter = {
	id: 'schema-json',
	label: 'The format (JSON Schema)',
	says: 'For programs that read or write mappings: JSON Schema 2020-12.',
	extension: 'schema.json',
	mediaType: 'application/schema+json',
	render: () => writeSchema()
};
