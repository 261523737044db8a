/** `.demarc-ballot.json`: the answers of one person, to be counted in the room. */
import { ballotFrom, writeBallot } from '../mapping/ballot-file.ts';
import type { Exporter } from './exporter.ts';

/** A ballot needs a name, which no list of exporters has. */
export function ballotJson(by: string): Exporter {
	return {
		id: 'ballot-json',
		label: 'My ballot (JSON)',
		says: 'Your answers and reasons, for whoever counts the votes.',
		extension: 'demarc-ballot.json',
		mediaType: 'application/json',
		render: ({ mapping }) => writeBallot(ballotFrom(mapping, by))
	};
}
