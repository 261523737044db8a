/** Whether a file holds votes, so that whoever drops it need not say so. */
import { isVotesTable } from '#core/importers/votes-table.ts';
import { BALLOT_FORMAT } from '#core/mapping/ballot-file.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import type { ImportSource } from '#ui/import/asked.ts';

/** What says so stands at the beginning of a file. */
const BEGINNING = 20_000;

function beginningOf(source: ImportSource): string {
	if ('text' in source) return source.text.slice(0, BEGINNING);
	return new TextDecoder().decode(source.bytes.subarray(0, BEGINNING));
}

/** A ballot, a table of votes, or a voting copy of this very mapping that somebody filled in. */
export function holdsVotes(source: ImportSource, { id, votingCopyOf }: Mapping): boolean {
	if (/\.(?:zip|svg)$/i.test(source.name)) return false;
	const start = beginningOf(source);
	if (!/^\s*\{/.test(start.replace(/^\uFEFF+/, ''))) return isVotesTable(start);
	if (new RegExp(`"format"\\s*:\\s*"${BALLOT_FORMAT}"`).test(start)) return true;
	const [, of] = /"votingCopyOf"\s*:\s*\{[^}]*?"id"\s*:\s*"([^"]*)"/.exec(start) ?? [];
	return votingCopyOf === undefined && of === id;
}

/** Identifier of the mapping that a ballot says it is for. Undefined: the file is no ballot. */
export function votedOn(source: ImportSource): string | undefined {
	const start = beginningOf(source);
	if (!new RegExp(`^\\s*\\{[^{]*"format"\\s*:\\s*"${BALLOT_FORMAT}"`).test(start)) return undefined;
	return /"mapping"\s*:\s*\{[^}]*?"id"\s*:\s*"([^"]*)"/.exec(start)?.[1];
}
