/** Why something is accepted, by whom, until when and who saw it otherwise, while a person writes it down. */
import { tick } from 'svelte';
import type { Grounds } from '#core/commands/accept-findings.ts';
import type { Decision } from '#core/mapping/schema.ts';

export interface Voice {
	readonly by: string;
	readonly reason: string;
}

/** What keeps it from being taken; a key that is not there has no problem. */
export interface Problems {
	readonly reason?: string;
	readonly by?: string;
	readonly reviewOn?: string;
	/** By place in the list of those who saw it otherwise. */
	readonly dissent: Readonly<Record<number, string>>;
}

const NO_PROBLEMS: Problems = { dissent: {} };

export class GroundsForm {
	readonly #today: string;
	readonly #kept: string | undefined;
	reason = $state('');
	by = $state('');
	/** ISO date; empty: none. */
	reviewOn = $state('');
	dissent = $state.raw<readonly Voice[]>([]);
	/** Nobody is told what is missing before they said that they are done. */
	#isDone = $state(false);

	readonly #found: Problems = $derived.by(() => {
		const { reviewOn } = this;
		// The day that stood there already may have passed: it is not this person's mistake.
		const hasPassed = reviewOn !== '' && reviewOn !== this.#kept && reviewOn <= this.#today;
		const silent = this.dissent.flatMap(({ by, reason }, i) =>
			by.trim() && !reason.trim() ? [[i, 'Say why, or take the name out.'] as const] : []
		);
		return {
			...(this.reason.trim()
				? {}
				: { reason: 'Say why: without a reason nobody can tell later if it holds.' }),
			...(this.by.trim() ? {} : { by: 'Say who decides: one name to ask is enough.' }),
			...(hasPassed ? { reviewOn: 'That day is not ahead. Choose a later one, or none.' } : {}),
			dissent: Object.fromEntries(silent)
		};
	});
	readonly problems: Problems = $derived(this.#isDone ? this.#found : NO_PROBLEMS);

	/** `from`: what is written down already. `today`: an ISO date. */
	constructor(
		today: string,
		from: { readonly [K in 'reason' | 'by' | 'reviewOn' | 'dissent']?: Decision[K] | undefined } = {}
	) {
		this.#today = today;
		this.#kept = from.reviewOn;
		this.reason = from.reason ?? '';
		this.by = from.by ?? '';
		this.reviewOn = from.reviewOn?.slice(0, 10) ?? '';
		this.dissent = (from.dissent ?? []).map(({ by = '', reason }) => ({ by, reason }));
	}

	/** The person is done. True: nothing is missing. */
	check(): boolean {
		this.#isDone = true;
		const { reason, by, reviewOn, dissent } = this.#found;
		return !reason && !by && !reviewOn && Object.keys(dissent).length === 0;
	}

	/** As `check`; the first field of `sheet` that something is said about gets the focus. */
	async checkOn(sheet: HTMLFormElement): Promise<boolean> {
		if (this.check()) return true;
		await tick();
		sheet.querySelector<HTMLElement>('[aria-invalid]')?.focus();
		return false;
	}

	addVoice(): void {
		this.dissent = [...this.dissent, { by: '', reason: '' }];
	}

	editVoice(at: number, patch: Partial<Voice>): void {
		this.dissent = this.dissent.map((voice, i) => (i === at ? { ...voice, ...patch } : voice));
	}

	removeVoice(at: number): void {
		this.dissent = this.dissent.filter((_, i) => i !== at);
	}

	/** As a command wants it; rows that were left blank are nobody. */
	get grounds(): Grounds {
		const dissent = this.dissent
			.filter(({ reason }) => reason.trim() !== '')
			.map(({ by, reason }) => ({ ...(by.trim() ? { by: by.trim() } : {}), reason: reason.trim() }));
		return {
			reason: this.reason.trim(),
			by: this.by.trim(),
			on: this.#today,
			...(this.reviewOn ? { reviewOn: this.reviewOn } : {}),
			...(dissent.length > 0 ? { dissent } : {})
		};
	}
}
