/** `demarc count MAPPING BALLOT… OUT`: takes ballots into a mapping. */
import { counted } from '#core/mapping/counted.ts';
import { parseArgs } from 'node:util';
import { applyChanges } from '#core/commands/edit.ts';
import { proposeBallotBytes } from '#core/importers/ballots.ts';
import { countBallots, takeBallots, type BallotCount, type WhyOut } from '#core/importers/count-ballots.ts';
import type { BallotsProposal } from '#core/importers/proposal.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { agendaInWords, agendaOf } from '#core/ownership/agenda.ts';
import { decidedIn } from '#core/rules/review.ts';
import { exporterFor } from './convert.ts';
import { isSameFile, readBytes, writeBytes } from './files.ts';
import { COUNT_HELP } from './help-texts.ts';
import { EXIT, located, plain, say, Unusable } from './outcome.ts';
import { decode, readInput, tell } from './read-input.ts';
import { version } from './version.ts';

export async function count(args: readonly string[]): Promise<number> {
	const { values, positionals } = parseArgs({
		args: [...args],
		allowPositionals: true,
		options: {
			by: { type: 'string' },
			to: { type: 'string' },
			from: { type: 'string' },
			help: { type: 'boolean', short: 'h' }
		}
	});
	if (values.help) {
		await writeBytes('-', `${COUNT_HELP}\n`);
		return EXIT.good;
	}
	const [input, ...files] = positionals;
	const out = files.pop();
	if (input === undefined || out === undefined || files.length === 0)
		throw new Unusable(
			'count takes a mapping, one or several ballots, and a file to write: demarc count MAPPING BALLOT… OUT'
		);
	if (values.by !== undefined && files.length > 1)
		throw new Unusable('--by names one voter, so count takes one file of votes with it.');
	if ([input, ...files].filter((file) => file === '-').length > 1)
		throw new Unusable('Only one of the files can be standard input.');
	const exporter = exporterFor(out, values.to);
	if (out !== '-')
		for (const file of [input, ...files])
			if (await isSameFile(file, out))
				throw new Unusable(located(out, '', 'It is an input, and is never written over.'));
	const options = { isToBeWritten: true, ...(values.from === undefined ? {} : { from: values.from }) };
	const before = await readInput(input, options);
	const mapping = await withBallots(before, files, values.by);
	const content = await exporter.render({ mapping, version: await version() });
	await writeBytes(out, content);
	say(`${out === '-' ? 'standard output' : out}: ${agendaInWords(agendaOf(mapping, decidedIn(mapping)))}`);
	return EXIT.good;
}

/** One file after the other, in the order named: a later vote of the same person replaces an earlier one. */
async function withBallots(mapping: Mapping, files: readonly string[], by?: string): Promise<Mapping> {
	let current = mapping;
	for (const file of files) {
		const shown = file === '-' ? 'standard input' : file;
		const proposal = proposeBallotBytes(
			{ name: file === '-' ? '' : file, bytes: await readBytes(file) },
			decode,
			by
		);
		if (!proposal.ok)
			throw new Unusable(...proposal.problems.map(({ at, text }) => located(shown, at, text)));
		current = taken(current, proposal, shown);
	}
	return current;
}

function taken(mapping: Mapping, proposal: BallotsProposal, file: string): Mapping {
	tell(file, proposal.remarks);
	tell(file, proposal.refused);
	const counted = countBallots(mapping, proposal, newIds(mapping));
	tell(file, remarksOn(counted));
	const again = counted.counted.filter(({ replaces }) => replaces !== undefined).length;
	const fresh = counted.counted.length - again;
	const whose = proposal.voters.length === 1 ? ` of ${plain(proposal.voters[0] ?? '')}` : '';
	say(`${file}: ${ballots(fresh)}${whose}, ${again} voted anew, ${counted.same.length} already counted.`);
	return applyChanges(mapping, takeBallots(proposal, newIds(mapping))(mapping).changes);
}

const ballots = (number: number) => counted(number, 'ballot', 'ballots');

const WHY: Readonly<Record<WhyOut, string>> = {
	unknown: 'is not in the mapping',
	ambiguous: 'could be several items of the mapping',
	context: 'only gives context in the mapping'
};

function remarksOn({ out, overtaken, isForeign }: BallotCount) {
	return [
		...(isForeign ? [{ at: '', text: 'It was made for another mapping; items are found by name.' }] : []),
		...out.map(({ from: { at, item }, why }) => ({
			at,
			text: `Left out. ${item.ref ?? ''} “${item.name ?? item.id ?? ''}” ${WHY[why]}.`
		})),
		...overtaken.map(({ at }) => ({ at, text: 'Left out. The same person votes on this item again below.' }))
	];
}

/** The same input gives the same identifiers: the first that no item uses. */
function newIds(mapping: Mapping): () => string {
	const used = new Set(mapping.items.flatMap(({ ballots: own = {} }) => Object.keys(own)));
	let number = 0;
	return () => {
		do number += 1;
		while (used.has(`b${number}`));
		return `b${number}`;
	};
}
