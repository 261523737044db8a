/** What was signed, held against what is here now: kept moments that somebody signed, and fingerprints typed from paper. */
import type { Platform } from '#core/exporters/manifest.ts';
import { signedState, type SignedState } from '#core/exporters/signed.ts';
import { counted } from '#core/mapping/counted.ts';
import { readMappingText } from '#core/mapping/read.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import type { VersionRow } from '#storage/database.ts';

export type SignedRow = Pick<VersionRow, 'id' | 'name' | 'at' | 'by' | 'isSigned' | 'text'>;

/** A kept moment, and what differs from it. */
export interface Held {
	readonly row: SignedRow;
	readonly state: SignedState;
	/** As it was kept. Undefined: this program can't read it. */
	readonly mapping: Mapping | undefined;
}

export type Checked =
	| { readonly kind: 'short' }
	| { readonly kind: 'now' }
	| { readonly kind: 'kept'; readonly held: Held }
	| { readonly kind: 'unknown' };

/** Hexadecimal digits of two groups on paper: fewer could be met by chance. */
const LEAST = 16;
const digits = (print: string) => print.toLowerCase().replace(/[^0-9a-f]/g, '');

export class Signatures {
	readonly #platform: Platform;
	/** A kept moment never changes: its fingerprint and its mapping are worked out once. */
	readonly #known = new Map<string, Promise<{ print: string; mapping: Mapping | undefined }>>();

	constructor(platform: Platform) {
		this.#platform = platform;
	}

	/** Those that were signed, last first, against what is here now. */
	held(rows: readonly SignedRow[], now: Mapping): Promise<Held[]> {
		return Promise.all(rows.filter(({ isSigned }) => isSigned).map((row) => this.#hold(row, now)));
	}

	/** Whose fingerprint is it? It may be in groups, in capitals, or only its beginning. */
	async check(print: string, rows: readonly SignedRow[], now: Mapping): Promise<Checked> {
		const wanted = digits(print);
		if (wanted.length < LEAST) return { kind: 'short' };
		const { kind } = await signedState(wanted, undefined, now, this.#platform);
		if (kind === 'same') return { kind: 'now' };
		for (const row of rows)
			if ((await this.#know(row)).print.startsWith(wanted))
				return { kind: 'kept', held: await this.#hold(row, now) };
		return { kind: 'unknown' };
	}

	async #hold(row: SignedRow, now: Mapping): Promise<Held> {
		const { print, mapping } = await this.#know(row);
		return { row, mapping, state: await signedState(print, mapping, now, this.#platform) };
	}

	#know(row: SignedRow) {
		let known = this.#known.get(row.id);
		if (!known) {
			known = this.#read(row);
			this.#known.set(row.id, known);
		}
		return known;
	}

	async #read({ text }: SignedRow) {
		const print = await this.#platform.sha256(this.#platform.encode(text));
		const read = readMappingText(text);
		return { print, mapping: read.ok ? read.mapping : undefined };
	}
}

/** “signed by Ana on 27 November 2026”, or what was kept. `day` writes a time as people do. */
function what({ by, at, isSigned, name }: SignedRow, day: (at: number) => string): string {
	return isSigned ? `signed by ${by ?? 'somebody'} on ${day(at)}` : `kept as “${name}” on ${day(at)}`;
}

/** Where it stands, in one sentence. */
export function stateWords({ row, state }: Held, day: (at: number) => string): string {
	const it = what(row, day);
	if (state.kind === 'same') return `This is the one ${it}.`;
	if (state.kind === 'unknown') return `This is not the one ${it}, and what was kept can’t be compared.`;
	if (state.changes === 0) return `Nothing that was agreed has changed since it was ${it}.`;
	return `${counted(state.changes, 'change', 'changes')} since it was ${it}.`;
}
