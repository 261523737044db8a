/** Commands on the documented fields of packages, with arguments as fast-check imagines them. */
import fc from 'fast-check';
import {
	addPackageFields,
	editPackageField,
	movePackageField,
	removePackageField
} from '#core/commands/index.ts';
import type { Command } from '#core/commands/edit.ts';
import { REQUIRED, choice, newId, onMembers, one, patchOf } from './arbitrary-choices.ts';
import { anyPackageField } from './arbitrary-members.ts';

/** On a documented field of a package that has some, where there is one. */
const onFields = <A>(rest: fc.Arbitrary<A>, make: (pack: string, field: string, rest: A) => Command) =>
	onMembers(fc.tuple(choice, rest), ({ packages }, numbers, [which, value]) => {
		const documented = packages.filter(({ fields }) => fields !== undefined);
		const pack = one(documented, numbers);
		const fields = Object.keys(documented.find(({ id }) => id === pack)?.fields ?? {});
		return make(
			pack,
			one(
				fields.map((id) => ({ id })),
				which
			),
			value
		);
	});

export const FIELD_COMMANDS = {
	addPackageFields: onMembers(
		fc.uniqueArray(fc.tuple(newId, anyPackageField), { maxLength: 2, selector: ([id]) => id }),
		(mapping, numbers, fields) =>
			addPackageFields(
				one(mapping.packages, numbers),
				fields.map(([id, { order: _, ...field }]) => ({ ...field, id }))
			)
	),
	editPackageField: onFields(patchOf(anyPackageField, REQUIRED), (pack, field, { order: _, ...patch }) =>
		editPackageField(pack, field, patch)
	),
	movePackageField: onFields(fc.integer({ min: -1, max: 4 }), movePackageField),
	removePackageField: onFields(fc.constant(null), (pack, field) => removePackageField(pack, field))
};
