/** What is in the archive, as its README tells it. A guard holds it against what is really packed. */

import type { Mapping } from '../mapping/schema.ts';
import { packageFileLines } from './package-files.ts';
import { REPORT_FILES } from './report-files.ts';
import { hasVotes } from './votes-csv.ts';

/** A folder ends with a slash and speaks for all that is in it. */
const FILES: readonly (readonly [path: string, says: string])[] = [
	...REPORT_FILES,
	['mapping.demarc.json', 'the mapping itself, whole; open it in Demarc, or compare it in git'],
	['mapping.schema.json', 'the format of that file, as JSON Schema 2020-12'],
	[
		'items.csv',
		'every item with its answers and its verdict; can be edited and brought in again by reference'
	],
	['links.csv', 'what leads where, what translates to what, what is handed over and what is asked for'],
	['votes.csv', 'every ballot with its answers and reason, and where it leads'],
	['findings.csv', 'what is misplaced or unfinished and nobody accepted, and what would resolve it'],
	[
		'decisions.csv',
		'what was accepted, with the reason, the name, the date to look again and who saw it otherwise'
	],
	[
		'surfaces/',
		'a page for each surface: what it holds, by stage, and what must never appear there; the packages are in `exports.md`'
	],
	['translations.csv', 'each status inside, what customers read instead, and which are still without'],
	['access.csv', 'every item against every role: who may see, edit, perform or approve it'],
	[
		'moves.csv',
		'the backlog: what to move, build, remove, translate, split, pack and resolve; `key` stays the same from one hand-off to the next'
	],
	['moves.jira.csv', 'the same for Jira'],
	['moves.linear.csv', 'the same for Linear'],
	['moves.gitlab.csv', 'the same for GitLab'],
	['moves.github.csv', 'the same in the fields of GitHub’s issues'],
	['moves.delta.csv', 'what of it is new, changed or dropped since the last hand-off'],
	[
		'acceptance/',
		'scenarios in Gherkin: what customers can and can’t see and do, what the team can, what packages contain; the tag “open” marks what was not judged to the end'
	]
];
const LAST: typeof FILES = [
	['diagram.svg', 'the board as a picture; it carries the mapping inside'],
	['diagram.mmd', 'the board as text that Mermaid draws'],
	['manifest.json', 'every file with its size and SHA-256']
];

/** What is in the archive of this mapping, in the order in which it is packed. */
export function archiveContents(mapping: Mapping): typeof FILES {
	const files = FILES.filter(
		([path]) =>
			(path !== 'votes.csv' || hasVotes(mapping)) &&
			(path !== 'moves.delta.csv' || mapping.handOffs.length > 0)
	);
	return [...files, ...packageFileLines(mapping), ...LAST];
}
