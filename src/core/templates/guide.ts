/**
 * What a template tells whoever leads the room, beside the mapping that the room begins with: `guide` at the top of
 * its file. The one truth of its form; what it does not know stays. `docs/templates.md` explains it to authors.
 */
import * as z from 'zod';
import { answersSchema } from '../mapping/item-schema.ts';
import type { Problem } from '../mapping/read.ts';
import { about, id, text } from '../mapping/schema-parts.ts';
import type { Mapping } from '../mapping/schema.ts';

const lines = (description: string) => about(z.array(z.string()), description).default([]);

export const variableSchema = z.looseObject({
	key: about(z.string().regex(/^[A-Za-z][A-Za-z0-9_]{0,39}$/), 'Its name between braces: `product`.'),
	label: about(z.string().min(1), 'What it is, for whoever fills it in.'),
	value: about(z.string().min(1), 'The word that stands there where nobody says another.')
});

export const preparedSchema = z.looseObject({
	answers: about(answersSchema, 'How a second reader would answer the five tests.'),
	why: text('In one sentence, why.')
});

export const guideSchema = z.looseObject({
	version: about(
		z.string().regex(/^[0-9A-Za-z][0-9A-Za-z.-]{0,39}$/),
		'Version of the template; usually a whole number.'
	),
	summary: text('What it is, in one or two sentences.'),
	when: text('When to take it.'),
	story: text('How it came to be as it is: to be told at the beginning.'),
	invite: lines('Whom to invite, one a line: `Role: why`.'),
	goesWrong: lines('What usually goes wrong.'),
	prompts: about(z.record(z.string(), z.string()), 'What to ask the room at an item, by item.').default({}),
	variables: about(z.array(variableSchema), 'Words to be filled in.').default([]),
	key: about(z.record(z.string(), preparedSchema), 'The prepared answers, by item.').default({}),
	doubts: about(
		z.array(
			z.looseObject({
				item: about(id, 'The item.'),
				says: about(z.string(), 'Why somebody may answer otherwise.')
			})
		),
		'Where one may see it otherwise.'
	).default([])
});

export type Guide = z.infer<typeof guideSchema>;
export type Variable = z.infer<typeof variableSchema>;
export type Prepared = z.infer<typeof preparedSchema>;

export type GuideRead =
	| { readonly ok: true; readonly guide: Guide }
	| { readonly ok: false; readonly problems: readonly Problem[] };

/** A mapping with a guide is a template; whether the guide can be read says `readGuide`. */
export function isTemplate(mapping: Mapping): boolean {
	return mapping['guide'] !== undefined;
}

/** The guide of a template. Never throws on what stands in it; problems say where, from the top of the file. */
export function readGuide(mapping: Mapping): GuideRead {
	if (!isTemplate(mapping))
		return {
			ok: false,
			problems: [{ at: 'guide', message: 'It has no guide: it is a mapping, no template.' }]
		};
	const read = guideSchema.safeParse(mapping['guide']);
	if (!read.success)
		return {
			ok: false,
			problems: read.error.issues
				.slice(0, 50)
				.map(({ path, message }) => ({ at: ['guide', ...path.map(String)].join('/'), message }))
		};
	const keys = read.data.variables.map(({ key }) => key);
	const twice = keys.findIndex((key, i) => keys.indexOf(key) < i);
	if (twice >= 0)
		return {
			ok: false,
			problems: [{ at: `guide/variables/${twice}/key`, message: `"${keys[twice]}" is used twice.` }]
		};
	return { ok: true, guide: read.data };
}

/** The guide as JSON Schema 2020-12, for the docs. */
export function guideJsonSchema(): Record<string, unknown> {
	return z.toJSONSchema(guideSchema, { target: 'draft-2020-12', io: 'input' });
}
