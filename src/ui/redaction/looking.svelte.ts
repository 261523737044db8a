/** Looking through what may name somebody, before a client's mapping becomes a template. */
import { SvelteMap } from 'svelte/reactivity';
import type { Mapping } from '#core/mapping/schema.ts';
import { writeMapping } from '#core/mapping/write.ts';
import { FINDS, type FindKind } from '#core/redaction/candidates.ts';
import { proofOf, type Proof } from '#core/redaction/proof.ts';
import { goneBy, redacted, returning, type Choice } from '#core/redaction/redact.ts';
import { countWords, findSensitive, type Find } from '#core/redaction/sensitive.ts';
import { WordSearch } from '#core/redaction/word-search.ts';

export type Does = Choice['does'];
/** `added`: a word that somebody named, whatever it is. */
export type RowKind = FindKind | 'added';
export type Row = Omit<Find, 'kind'> & { readonly kind: RowKind };

export const ROW_KINDS: readonly RowKind[] = ['added', ...FINDS];

export class Looking {
	/** As it would be saved. */
	readonly template: Mapping;
	readonly #found: readonly Row[];
	#added = $state.raw<readonly Row[]>([]);
	readonly #choices = new SvelteMap<string, Choice>();
	/** Only what has this in it is shown. */
	filter = $state('');
	proof = $state.raw<Proof | undefined>();

	constructor(template: Mapping) {
		this.template = template;
		this.#found = findSensitive(template);
	}

	readonly rows: readonly Row[] = $derived.by(() => [
		...this.#added,
		...this.#found.filter(({ value }) => !this.#added.some((one) => one.value === value))
	]);

	/** By kind, as far as the filter lets them through; kinds of which there are none are left out. */
	readonly groups: readonly {
		readonly kind: RowKind;
		readonly all: number;
		readonly shown: readonly Row[];
	}[] = $derived.by(() => {
		const sought = this.filter.trim().toLowerCase();
		return ROW_KINDS.flatMap((kind) => {
			const rows = this.rows.filter((row) => row.kind === kind);
			const shown = rows.filter(({ value }) => value.toLowerCase().includes(sought));
			return rows.length > 0 ? [{ kind, all: rows.length, shown }] : [];
		});
	});

	choiceFor(value: string): Choice {
		return this.#choices.get(value) ?? { word: value, does: 'keep' };
	}

	choose(rows: readonly Row[], does: Does): void {
		for (const { value } of rows) this.#choices.set(value, { ...this.choiceFor(value), does });
	}

	say(value: string, other: string): void {
		this.#choices.set(value, { word: value, does: 'replace', with: other });
	}

	/** Words that are to go, whatever comes in their place. */
	readonly gone: readonly string[] = $derived(goneBy([...this.#choices.values()]));
	readonly replaced: number = $derived(
		[...this.#choices.values()].filter(
			({ does, with: other = '' }) => does === 'replace' && other.trim() !== ''
		).length
	);

	/** Replacements that would bring a word back which is to go, by the word that they stand for. */
	readonly returning: ReadonlyMap<string, string> = $derived(returning([...this.#choices.values()]));

	/** A word that is not listed, dropped at once. Gives what is to be said of it; empty: it is listed now. */
	add(word: string): string {
		const value = word.trim();
		if (value === '') return '';
		const known = this.rows.find((row) => row.value.toLowerCase() === value.toLowerCase());
		const [row] = known ? [known] : countWords(this.template, [value]);
		if (!row || row.count === 0) return `“${value}” stands nowhere.`;
		if (!known) this.#added = [{ kind: 'added', ...row }, ...this.#added];
		this.#choices.set(row.value, { word: row.value, does: 'drop' });
		this.filter = '';
		return '';
	}

	/** Takes the words out and searches the file that comes of it. `newId`: where its own identifier was one of them. */
	search(newId: () => string): void {
		const clean = redacted(this.template, [...this.#choices.values()]);
		const isRenamed = clean.id !== this.template.id;
		this.proof = proofOf(writeMapping(isRenamed ? { ...clean, id: this.#cleanId(newId) } : clean), this.gone);
	}

	/** Two templates under one made-up identifier would be one. */
	#cleanId(newId: () => string): string {
		const search = new WordSearch(this.gone);
		let id = newId();
		for (let i = 0; i < 100 && search.in(id).length > 0; i += 1) id = newId();
		return id;
	}

	/** What may be saved: proven, and whole. */
	get proven(): Mapping | undefined {
		return this.proof?.left.length === 0 ? this.proof.mapping : undefined;
	}
}
