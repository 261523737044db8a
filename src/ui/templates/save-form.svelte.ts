/** What is asked before a mapping is saved as a template: what it is called, what stays behind, which words vary. */
import type { Mapping } from '#core/mapping/schema.ts';
import { countWord, variablesFrom, wordLine } from '#core/templates/fill.ts';
import type { Guide } from '#core/templates/guide.ts';
import { templateFrom, type AnswersChoice, type Making } from '#core/templates/make.ts';
import { nextVersion } from '#core/templates/version-numbers.ts';
import { nameChoices, type NameChoices } from '#ui/redaction/name-choices.ts';
import type { Shown } from './shown.ts';

/** A word of the mapping that the next team says in its own way. */
export interface WordRow {
	find: string;
	/** What it is. */
	label: string;
	/** Its key before, where the mapping began with that variable. */
	readonly key?: string;
}

/** Choices that stand for a new template. */
export const NEW = '';

export class SaveForm {
	readonly mapping: Mapping;
	/** The guide that the mapping began with, in its words. */
	readonly #began: Guide | undefined;
	/** Templates of this device, of which this can be the next version. */
	readonly own: readonly Shown[];
	#as = $state(NEW);
	title = $state('');
	summary = $state('');
	when = $state('');
	answers = $state<AnswersChoice>('drop');
	keepsPlaces = $state(false);
	keepsDecisions = $state(false);
	keepsNames = $state(false);
	words = $state<WordRow[]>([]);
	readonly names: NameChoices;

	constructor(mapping: Mapping, began: Guide | undefined, own: readonly Shown[]) {
		this.mapping = mapping;
		this.names = nameChoices(mapping.id);
		this.#began = began;
		this.own = own;
		this.words = (began?.variables ?? []).map(({ key, label, value }) => ({
			find: mapping.template?.words?.[key] ?? value,
			label,
			key
		}));
		// Who saves what began with a template means to hand its key on: left out unseen, nobody would miss it in time.
		if (this.prepared > 0) this.answers = 'base';
		this.as = own.find(({ mapping: { id } }) => id === mapping.template?.id)?.mapping.id ?? NEW;
	}

	/** The identifier of the template that this becomes the next version of; `NEW` for one of its own. */
	get as(): string {
		return this.#as;
	}

	set as(id: string) {
		this.#as = id;
		const { target } = this;
		this.title = target?.mapping.title ?? this.mapping.title;
		this.summary = target?.guide.summary ?? this.#began?.summary ?? '';
		this.when = target?.guide.when ?? this.#began?.when ?? '';
	}

	get target(): Shown | undefined {
		return this.own.find(({ mapping: { id } }) => id === this.#as);
	}

	get version(): string {
		const { target } = this;
		return target ? nextVersion(target.guide.version) : '1';
	}

	/** What was prepared before, and can be handed on. */
	get #base(): Guide | undefined {
		return this.#began ?? this.target?.guide;
	}

	/** For how many items answers were prepared before. */
	get prepared(): number {
		return Object.keys(this.#base?.key ?? {}).length;
	}

	/** How often each word stands in the mapping, in the order of the rows. */
	readonly counts: readonly number[] = $derived(
		this.words.map(({ find }) => countWord(this.mapping, wordLine(find)))
	);

	/** Why it can't be saved as it is, in words; empty: it can. */
	readonly problem: string = $derived.by(() => {
		if (this.title.trim() === '') return 'It needs a name.';
		const finds = this.words.map(({ find }) => wordLine(find)).filter(Boolean);
		const twice = finds.find((find, i) => finds.indexOf(find) < i);
		return twice === undefined ? '' : `“${twice}” is there twice.`;
	});

	addWord(): void {
		this.words.push({ find: '', label: '' });
	}

	removeWord(at: number): void {
		this.words.splice(at, 1);
	}

	/** The template. `newId`: what it is kept under, where it is a new one. */
	make(newId: () => string): Mapping {
		const base = this.#base;
		const making: Making = {
			id: this.target?.mapping.id ?? newId(),
			version: this.version,
			title: this.title.trim(),
			summary: this.summary.trim(),
			when: this.when.trim(),
			variables: variablesFrom(this.mapping, this.words),
			answers: this.answers === 'base' && this.prepared === 0 ? 'drop' : this.answers,
			keepsPlaces: this.keepsPlaces,
			keepsDecisions: this.keepsDecisions,
			keepsNames: this.keepsNames,
			...(base ? { base } : {})
		};
		return templateFrom($state.snapshot(this.mapping) as Mapping, making);
	}
}
