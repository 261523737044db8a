/** A blank copy for people who vote alone: an ordinary mapping that says which one it is for. */
import { votingCopy } from '../mapping/ballot-file.ts';
import { writeMapping } from '../mapping/write.ts';
import type { Exporter } from './exporter.ts';

export const votingCopyJson: Exporter = {
	id: 'voting-copy',
	label: 'A voting copy (JSON)',
	says: 'The items without answers, surfaces and notes, for people to answer alone before the workshop.',
	extension: 'demarc.json',
	mediaType: 'application/json',
	render: ({ mapping }) => writeMapping(votingCopy(mapping))
};
