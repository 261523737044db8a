/** What a newer program made is refused from this device as it is from a file: nothing of it could come in. */
import { expect, test } from 'vitest';
import type { Mapping } from '#core/mapping/schema.ts';
import { writeMapping } from '#core/mapping/write.ts';
import type { Repository } from '#storage/repository.ts';
import { sourcesHere } from '#ui/reuse/sources.ts';
import { mappingOf } from '../sessions.ts';

test('a mapping of a newer format is refused with the reason, before anything is ticked', async () => {
	const newer = { ...mappingOf([{ id: 'a' }]), title: 'Later', version: 99 } as Mapping;
	const plain = { ...mappingOf([{ id: 'a' }]), title: 'Plain' };
	const device = {
		ownTemplates: () => Promise.resolve({ list: () => [{ id: 't', text: writeMapping(plain) }] }),
		others: () => Promise.resolve({ mappings: [newer, plain] })
	} as unknown as Repository;
	const { groups } = await sourcesHere(device, 'open');
	const sources = groups.flatMap((group) => group.sources);
	const said = (title: string) =>
		Promise.all(sources.filter((source) => source.title === title).map((source) => source.load()));
	expect(await said('Later')).toEqual([
		'“Later” was made by a newer Demarc: update this one to bring in parts of it.'
	]);
	expect(await said('Plain')).toEqual([plain, plain]);
});
