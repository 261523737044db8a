/** What a report does not say, and where it is. */
import type { Section } from './blocks.ts';
import { hasVotes } from '../votes-csv.ts';
import type { Reading } from './reading.ts';

export function leftOutSection({ mapping, on }: Reading): Section {
	const list = [
		'The five answers of each item, how each is known, and the inputs of each finding: items.csv and mapping.demarc.json.',
		...(hasVotes(mapping) ? ['Ballots, and who cast them: votes.csv. Here votes are only counted.'] : []),
		...(mapping.links.length > 0
			? ['Links other than translations: they are drawn on the board, and listed in mapping.demarc.json.']
			: []),
		'Notes, tags, acceptance criteria, and the system that an item comes from: mapping.demarc.json.',
		...(mapping.agenda.length > 0 ? ['The agenda of the workshop: mapping.demarc.json.'] : []),
		...(mapping.parked.some(({ settled }) => settled?.trim())
			? ['Parked questions that were settled: mapping.demarc.json.']
			: []),
		...(on === undefined
			? [
					'Days to look again that have come: nobody said what day it is, so that the same mapping gives the same report.'
				]
			: []),
		'The findings that only a look at other mappings of the same portal would give.'
	];
	return {
		id: 'left-out',
		title: 'What it leaves out',
		blocks: [{ text: 'The files named here are in the archive of the specification.' }, { list }]
	};
}
