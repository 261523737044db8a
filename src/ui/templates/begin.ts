/** A mapping that begins as a template says, kept on this device. */
import type { Mapping } from '#core/mapping/schema.ts';
import type { Words } from '#core/templates/fill.ts';
import { startFrom } from '#core/templates/start.ts';
import { newId } from '#document/ids.ts';
import type { Repository } from '#storage/repository.ts';
import { nowText } from '#ui/home/when.ts';

/** Gives its identifier. Throws a StorageError where it could not be kept. */
export function beginFrom(
	repository: Pick<Repository, 'create'>,
	template: Mapping,
	said: Words = {},
	title = ''
): Promise<string> {
	const begun = startFrom(template, said, newId);
	return repository.create({ ...begun, title: title.trim() || begun.title, createdAt: nowText() });
}
