/** Looking through what may name somebody, before a client's mapping becomes a template. */
import { SvelteMap } from 'svelte/reactivity';
import type { Mapping } from '#core/mapping/schema.ts';
import { writeMapping } from '#core/mapping/write.ts';
import { FINDS, type FindKind } from '#core/redaction/candidates.ts';
import { holds, proofOf, type Proof } from '#core/redaction/proof.ts';
import { goneBy, redacted, returning, type Choice } from '#core/redaction/redact.ts';
import { countWords, findSensitive, type Find } from '#core/redaction/sensitive.ts';
import { WordSearch } from '#core/redaction/word-search.ts';
import { atVersion } from '#core/templates/versions.ts';
import type { KeptTemplate } from '#storage/own-templates.ts';
import type { NameChoices } from './name-choices.ts';

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
	readonly #kept: NameChoices;
	/** Versions of it that are kept on this device. */
	readonly #older: readonly KeptTemplate[];
	/** Those in which a word that is to go still stands. */
	still = $state.raw<readonly KeptTemplate[]>([]);
	removesStill = $state(false);
	/** How many rows of each kind are on the screen. */
	readonly most = new SvelteMap<RowKind, number>();
	/** What was chosen last. */
	last = '';
	/** Only what has this in it is shown. */
	filter = $state('');
	isSearching = $state(false);
	proof = $state.raw<Proof | undefined>();

	constructor(template: Mapping, kept: NameChoices, older: readonly KeptTemplate[]) {
		this.template = template;
		this.#kept = kept;
		this.#older = older;
		this.#found = findSensitive(template);
		this.#added = countWords(template, kept.added)
			.filter(({ count }) => count > 0)
			.map((row) => ({ kind: 'added', ...row }));
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
		return this.#kept.choices.get(value) ?? { word: value, does: 'keep' };
	}

	choose(rows: readonly Row[], does: Does): void {
		for (const { value } of rows) this.#choose({ ...this.choiceFor(value), does });
	}

	say(value: string, other: string): void {
		this.#choose({ word: value, does: 'replace', with: other });
	}

	#choose(choice: Choice): void {
		this.#kept.choices.set(choice.word, choice);
		this.last = choice.word;
	}

	/** Of what is listed: choices of before may be of words that are left out anyway. */
	readonly #choices: readonly Choice[] = $derived(
		this.rows.flatMap(({ value }) => this.#kept.choices.get(value) ?? [])
	);

	/** As one text, which stays equal while somebody types what comes in the place of a word. */
	readonly #goneKey: string = $derived(JSON.stringify(goneBy(this.#choices)));
	/** Words that are to go, whatever comes in their place. */
	readonly gone: readonly string[] = $derived.by(() => JSON.parse(this.#goneKey) as string[]);
	/** To find thousands of words is dear to prepare: not at every key. */
	readonly #search: WordSearch = $derived(new WordSearch(this.gone));
	readonly replaced: number = $derived(
		this.#choices.filter(({ does, with: other = '' }) => does === 'replace' && other.trim() !== '').length
	);

	/** Replacements that would bring a word back which is to go, by the word that they stand for. */
	readonly returning: ReadonlyMap<string, string> = $derived(returning(this.#choices, this.#search));

	/** A word that is not listed, dropped at once. Gives what is to be said of it; empty: it is listed now. */
	add(word: string): string {
		const value = word.trim();
		if (value === '') return '';
		const known = this.rows.find((row) => row.value.toLowerCase() === value.toLowerCase());
		const [row] = known ? [known] : countWords(this.template, [value]);
		if (!row || row.count === 0) return `“${value}” stands nowhere.`;
		if (!known) {
			this.#added = [{ kind: 'added', ...row }, ...this.#added];
			this.#kept.added = [row.value, ...this.#kept.added];
		}
		this.#choose({ word: row.value, does: 'drop' });
		this.filter = '';
		return '';
	}

	/** Takes the words out and searches the file that comes of it. `newId`: where its own identifier was one of them. */
	search(newId: () => string): void {
		const { gone } = this;
		const clean = redacted(this.template, this.#choices);
		const file = clean.id === this.template.id ? clean : this.#ofItsOwn(clean, newId);
		this.proof = proofOf(writeMapping(file), gone);
		this.still = gone.length > 0 ? this.#older.filter(({ text }) => holds(text, this.#search)) : [];
	}

	/** The same, once the screen says so: the search keeps it busy. Afterwards it can be tried again, whatever became of it. */
	async searchShown(newId: () => string): Promise<void> {
		this.isSearching = true;
		await new Promise((resolve) => setTimeout(resolve, 30));
		try {
			this.search(newId);
		} finally {
			this.isSearching = false;
		}
	}

	/** Nothing that is here has its identifier: it is the first version of it. */
	#ofItsOwn(clean: Mapping, newId: () => string): Mapping {
		return atVersion({ ...clean, id: this.#cleanId(newId) }, '1');
	}

	/** Two templates under one made-up identifier would be one. */
	#cleanId(newId: () => string): string {
		let id = newId();
		for (let i = 0; i < 100 && this.#search.in(id).length > 0; i += 1) id = newId();
		return id;
	}

	/** What may be saved: proven, and whole. */
	get proven(): Mapping | undefined {
		return this.proof?.left.length === 0 ? this.proof.mapping : undefined;
	}
}
