/** What the schemas of the format are built from: described types, texts, identifiers and sort keys. */
import * as z from 'zod';

// Zod otherwise probes `new Function`, which the page's Content-Security-Policy reports as a violation.
z.config({ jitless: true });

export const about = <T extends z.ZodType>(type: T, description: string) => type.describe(description);
export const text = (description: string) => about(z.string(), description).optional();
export const flag = (description: string) => about(z.boolean(), description).optional();
export const id = about(
	z
		.string()
		.min(1)
		.max(64)
		.regex(/^[A-Za-z0-9][A-Za-z0-9._:-]*$/),
	'Identifier, unique in its list. Never shown to people.'
);
export const REF = /^[A-Z][A-Z0-9]{0,9}-[0-9]{3,9}$/;
export const order = about(z.string().min(1).max(400), 'Sort key: compared as plain text, smaller first.');
export const ids = (description: string) => about(z.array(id), description).optional();
export const name = about(z.string().min(1), 'What people call it.');
