/** Answers from one file into the mapping: reading, looking at what would change, taking in. Nothing before that is written. */
import { countReplies, takeCounted, UNKNOWN_WORD, type ReplyCount } from '#core/handoff/match-replies.ts';
import { proposeReplies, proposeReplyBytes } from '#core/importers/replies.ts';
import type { Refusal, RepliesProposal } from '#core/importers/proposal.ts';
import type { ReplyStatus } from '#core/mapping/vocabulary.ts';
import type { ImportSource } from '#ui/import/asked.ts';
import type { Session } from '#ui/state/session.svelte.ts';

// Not fatal, wrong bytes would turn into question marks without a word.
const decode = (bytes: Uint8Array, encoding: string) =>
	new TextDecoder(encoding, { fatal: true }).decode(bytes);

export class Replying {
	readonly proposal: RepliesProposal | Refusal;
	readonly #session: Pick<Session, 'mapping' | 'run' | 'today'>;
	#readings = $state.raw<Readonly<Record<string, ReplyStatus>>>({});
	/** Who answered, where the file does not say. */
	by = $state('');
	/** Undefined: the file was refused. */
	readonly count: ReplyCount | undefined = $derived.by(() =>
		this.proposal.ok ? countReplies(this.#session.mapping, this.proposal, this.#readings) : undefined
	);
	/** Words for a status that nobody knows. */
	readonly unknown: readonly string[] = $derived(
		[...(this.count?.words ?? [])].flatMap(([word, status]) => (status === undefined ? [word] : []))
	);
	/** Some rows don't say who answered. */
	readonly asksWho: boolean = $derived(
		this.count?.changed.some(({ given, patch }) => given.by === undefined && patch.says !== undefined) ??
			false
	);

	constructor(source: ImportSource, session: Pick<Session, 'mapping' | 'run' | 'today'>) {
		this.#session = session;
		this.proposal = 'text' in source ? proposeReplies(source) : proposeReplyBytes(source, decode);
	}

	readingOf(word: string): ReplyStatus {
		return (Object.hasOwn(this.#readings, word) ? this.#readings[word] : undefined) ?? UNKNOWN_WORD;
	}
	read(word: string, status: ReplyStatus): void {
		this.#readings = Object.fromEntries([...Object.entries(this.#readings), [word, status]]);
	}

	/** Takes them in, as one step. False: there was nothing new, or nothing may be written. */
	accept(): boolean {
		if (!this.count) return false;
		return this.#session.run(takeCounted(this.count, this.#session.today, this.by));
	}
}
