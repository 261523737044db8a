/** Where parts can come from: a template, another mapping on this device, a file. */
import { readMappingText } from '#core/mapping/read.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { isReadOnly } from '#core/mapping/selectors.ts';
import type { Repository } from '#storage/repository.ts';
import { StorageError } from '#storage/trouble.ts';
import { TEMPLATES } from '#ui/home/templates.ts';
import { readSource } from '#ui/import/reading.ts';

export interface Source {
	/** Unique among what is offered: an own template may be called like one that comes with the program. */
	readonly key: string;
	readonly title: string;
	/** Otherwise why nothing of it can come in, in a sentence. */
	load(): Promise<Mapping | string>;
}

export interface Group {
	readonly name: string;
	readonly sources: readonly Source[];
}

export interface Offer {
	readonly groups: readonly Group[];
	/** What of this device can't be read, in a sentence; empty where all can. */
	readonly trouble: string;
}

const kept = (key: string, mapping: Mapping): Source => ({
	key,
	title: mapping.title,
	load: () => Promise.resolve(isReadOnly(mapping) ? newerWords(mapping.title) : mapping)
});

const newerWords = (name: string) =>
	`“${name}” was made by a newer Demarc: update this one to bring in parts of it.`;

/** The templates that come with the program: offered at once. */
export const BUNDLED: Group = {
	name: 'Templates',
	sources: TEMPLATES.map(({ id, title, load }) => ({ key: `bundled/${id}`, title, load }))
};

/** All that this device has beside the open mapping. */
export async function sourcesHere(
	repository: Pick<Repository, 'others' | 'ownTemplates'>,
	except: string
): Promise<Offer> {
	try {
		const [rows, { mappings }] = await Promise.all([
			repository.ownTemplates().then((own) => own.list()),
			repository.others(except)
		]);
		const own = rows.flatMap(({ id, text }) => {
			const read = readMappingText(text);
			return read.ok ? [kept(`own/${id}`, read.mapping)] : [];
		});
		const others = mappings.map((mapping) => kept(`mapping/${mapping.id}`, mapping));
		const groups = [
			{ name: 'Your templates', sources: own },
			BUNDLED,
			{ name: 'Mappings on this device', sources: others }
		];
		return { groups: groups.filter(({ sources }) => sources.length > 0), trouble: '' };
	} catch (error) {
		if (!(error instanceof StorageError)) throw error;
		return {
			groups: [BUNDLED],
			trouble: `Only the templates of the program can be offered. ${error.message}`
		};
	}
}

/** A mapping in a file of any form that holds one; otherwise why not, in a sentence. */
export async function mappingInFile(file: File, signal: AbortSignal): Promise<Mapping | string> {
	const source = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
	const { proposal } = await readSource(source, undefined, signal);
	if (!proposal.ok) return `“${file.name}” can’t be read. ${proposal.problems[0]?.text ?? ''}`;
	if (proposal.type === 'mapping')
		return proposal.newer === undefined ? proposal.mapping : newerWords(file.name);
	if (proposal.type === 'items') return `“${file.name}” is a list, not a mapping: open it in the inventory.`;
	return proposal.type === 'ballots'
		? `“${file.name}” holds votes, not a mapping.`
		: `“${file.name}” holds answers of those who build, not a mapping.`;
}
