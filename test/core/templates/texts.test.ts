/** What the format allows only certain words or shapes for is no text: a word changed in it would spoil the file. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withTexts } from '#core/templates/texts.ts';

interface Schema {
	readonly $ref?: string;
	readonly $defs?: Readonly<Record<string, Schema>>;
	readonly anyOf?: readonly Schema[];
	readonly properties?: Readonly<Record<string, Schema>>;
	readonly items?: Schema;
	readonly additionalProperties?: Schema | boolean;
	readonly enum?: readonly unknown[];
	readonly const?: unknown;
	readonly pattern?: string;
}

const SCHEMA = JSON.parse(readFileSync('static/mapping.schema.json', 'utf8')) as Schema;

/** A value with the shape of the schema in which every closed word is `word`, by the names that lead to it. */
function closedWords(schema: Schema, around: (value: unknown) => unknown, path: string): [string, unknown][] {
	const { $ref, enum: words, const: only, pattern, anyOf = [], properties = {}, items } = schema;
	const { additionalProperties: others } = schema;
	const named = $ref && SCHEMA.$defs?.[$ref.split('/').at(-1) ?? ''];
	if (named) return closedWords(named, around, path);
	return [
		...(words || typeof only === 'string' || pattern ? [[path, around('word')] as [string, unknown]] : []),
		...anyOf.flatMap((one) => closedWords(one, around, path)),
		...Object.entries(properties).flatMap(([key, one]) =>
			closedWords(one, (value) => around({ [key]: value }), `${path}/${key}`)
		),
		...(items ? closedWords(items, (value) => around([value]), `${path}[]`) : []),
		...(typeof others === 'object' ? closedWords(others, (value) => around({ one: value }), `${path}/*`) : [])
	];
}

const CLOSED = closedWords(SCHEMA, (value) => value, '');

it('knows closed words all over the format', () => {
	expect(CLOSED.length).toBeGreaterThan(40);
	expect(CLOSED.map(([path]) => path)).toContain('/packages[]/fields/*/refersTo');
});

it.each(CLOSED)('leaves %s as it is', (_, value) => {
	expect(withTexts(value, (text) => `${text}!`)).toEqual(value);
});

it('changes the texts of a member that is called like a closed word', () => {
	const member = { status: { description: 'text', type: 'string' }, stage: { description: 'text' } };
	const value = { packages: [{ fields: member }], guide: { prompts: { status: 'text', data: 'text' } } };
	expect(withTexts(value, (text) => `${text}!`)).toEqual({
		packages: [
			{
				fields: {
					status: { description: 'text!', type: 'string' },
					stage: { description: 'text!' }
				}
			}
		],
		guide: { prompts: { status: 'text!', data: 'text!' } }
	});
});
