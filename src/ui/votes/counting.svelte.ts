/** Ballots from files into the mapping: reading, looking at what would come in, counting. Nothing before that is written. */
import { counted } from '#core/mapping/counted.ts';
import { together, applyChanges, type Command } from '#core/commands/edit.ts';
import { proposeBallotBytes, proposeBallots } from '#core/importers/ballots.ts';
import { countBallots, takeBallots, type BallotCount } from '#core/importers/count-ballots.ts';
import type { BallotsProposal, Remark } from '#core/importers/proposal.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { voterKey } from '#core/ownership/voters.ts';
import { newId } from '#document/ids.ts';
import type { ImportSource } from '#ui/import/asked.ts';
import type { Session } from '#ui/state/session.svelte.ts';

/** One file as it stands. `nameless`: it has answers, and does not say whose. */
export type Counted =
	| { readonly kind: 'nameless'; readonly name: string }
	| { readonly kind: 'refused'; readonly name: string; readonly problems: readonly Remark[] }
	| {
			readonly kind: 'votes';
			readonly name: string;
			readonly proposal: BallotsProposal;
			readonly count: BallotCount;
	  };

// Not fatal, wrong bytes would turn into question marks without a word.
const decode = (bytes: Uint8Array, encoding: string) =>
	new TextDecoder(encoding, { fatal: true }).decode(bytes);

function read(source: ImportSource, by?: string) {
	return 'text' in source ? proposeBallots(source, by) : proposeBallotBytes(source, decode, by);
}

/** Stands in for a name only to find out whether a name is all that is missing. */
const ANYBODY = 'Anybody';

export class Counting {
	readonly #session: Session;
	#sources = $state.raw<readonly ImportSource[]>([]);
	/** Whose votes a file holds that does not say so itself, by its place. */
	#names = $state.raw<Readonly<Record<number, string>>>({});
	readonly #proposals = $derived(this.#sources.map((source, i) => this.#propose(source, i)));
	/** In the order of the files: who is in two of them has voted anew in the later one. */
	readonly files: readonly Counted[] = $derived.by(() => {
		let mapping: Mapping = this.#session.mapping;
		return this.#proposals.map((proposed): Counted => {
			if (proposed.kind !== 'read') return proposed;
			const { name, proposal } = proposed;
			const count = countBallots(mapping, proposal, newId);
			mapping = applyChanges(mapping, takeBallots(proposal, newId)(mapping).changes);
			return { kind: 'votes', name, proposal, count };
		});
	});
	/** How many ballots counting would write. */
	readonly ballots: number = $derived(
		this.files.reduce((sum, file) => sum + (file.kind === 'votes' ? file.count.counted.length : 0), 0)
	);

	constructor(session: Session, sources: readonly ImportSource[]) {
		this.#session = session;
		this.#sources = sources;
	}

	add(sources: readonly ImportSource[]): void {
		this.#sources = [...this.#sources, ...sources];
	}

	remove(at: number): void {
		this.#names = Object.fromEntries(
			Object.entries(this.#names).flatMap(([key, name]) => {
				const place = Number(key);
				return place === at ? [] : [[place > at ? place - 1 : place, name]];
			})
		);
		this.#sources = this.#sources.toSpliced(at, 1);
	}

	nameOf(at: number): string {
		return this.#names[at] ?? '';
	}

	name(at: number, name: string): void {
		this.#names = { ...this.#names, [at]: name };
	}

	/** Did a person name whose votes these are? */
	isNamed(at: number): boolean {
		return this.#names[at] !== undefined;
	}

	/** Counts them, as one step. False: there was nothing new, or nothing may be written. */
	count(): boolean {
		const commands = this.files.flatMap((file): Command[] =>
			file.kind === 'votes' ? [takeBallots(file.proposal, newId)] : []
		);
		const { ballots } = this;
		return this.#session.run(together(`counted ${counted(ballots, 'ballot', 'ballots')}`, commands));
	}

	#propose(source: ImportSource, at: number) {
		const { name } = source;
		const given = this.#names[at];
		const by = voterKey(given) === undefined ? undefined : given;
		const proposal = read(source, by);
		if (proposal.ok) return { kind: 'read', name, proposal } as const;
		const isNameless = by === undefined && read(source, ANYBODY).ok;
		if (isNameless) return { kind: 'nameless', name } as const;
		return { kind: 'refused', name, problems: proposal.problems } as const;
	}
}
