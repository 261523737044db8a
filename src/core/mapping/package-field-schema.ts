/** A documented field of an export package: one column of one of its files, as a Table Schema describes it. */
import * as z from 'zod';
import { about, flag, id, order, text } from './schema-parts.ts';
import { FIELD_TYPES } from './vocabulary.ts';

export const packageFieldSchema = z.looseObject({
	name: about(z.string().min(1), 'Name of its column.'),
	item: about(id, 'The item it comes from.').optional(),
	file: text('The file that it is a column of, by a name without folder or ending. Absent: the main one.'),
	type: about(
		z.enum(FIELD_TYPES),
		'What its values are, in the words of Frictionless Table Schema. Absent: not said.'
	).optional(),
	description: text('What it means, in words for whoever reads the file.'),
	example: text('A value, as it stands in the file.'),
	required: flag('Every record has a value.'),
	unique: flag('No two records have the same value.'),
	key: flag('Part of what tells the records of its file apart: its primary key.'),
	values: about(
		z.array(
			z.looseObject({
				value: about(z.string(), 'As it stands in the file.'),
				label: text('What it means.')
			})
		),
		'The only values it may have, in their order.'
	).optional(),
	refersTo: about(id, 'The field of this package whose values it repeats, by its identifier.').optional(),
	order
});

export type PackageField = z.infer<typeof packageFieldSchema>;
