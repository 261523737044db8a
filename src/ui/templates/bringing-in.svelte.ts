/** Templates from a file to this device. Nothing is written before it is accepted. */
import type { NamedBytes } from '#core/importers/propose-bytes.ts';
import type { Remark } from '#core/importers/proposal.ts';
import type { HouseStyle } from '#core/exporters/report/house-style.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { readTemplates } from '#core/packs/read-pack.ts';
import { standingOf, type TemplateStanding } from '#core/templates/versions.ts';
import { newId } from '#document/ids.ts';
import { House } from '#ui/spec/house.svelte.ts';
import { platform } from '#ui/spec/platform.ts';
import type { Gallery } from './gallery.svelte.ts';
import { shownFrom, type Shown } from './shown.ts';

/** What to do with one: nothing, take it in, take it in as another one, or it stands in for the one here. */
export type BringChoice = 'leave' | 'add' | 'both' | 'replace';

/** What can be chosen, the safe one that helps most first. */
const CHOICES: Readonly<Record<TemplateStanding, readonly BringChoice[]>> = {
	new: ['add', 'leave'],
	same: ['leave', 'both'],
	newer: ['replace', 'both', 'leave'],
	older: ['leave', 'both', 'replace'],
	differs: ['leave', 'both', 'replace']
};

export interface BringRow {
	readonly shown: Shown;
	readonly standing: TemplateStanding;
	/** The one of the same identifier that is here. */
	readonly here: Shown | undefined;
	readonly choices: readonly BringChoice[];
}

export type BringPhase =
	| { readonly kind: 'reading' | 'look' | 'done' }
	| { readonly kind: 'refused'; readonly problems: readonly Remark[] };

export class BringingIn {
	readonly #gallery: Pick<Gallery, 'own' | 'bundled' | 'keep' | 'replace'>;
	phase = $state.raw<BringPhase>({ kind: 'reading' });
	rows = $state.raw<readonly BringRow[]>([]);
	/** By identifier of the template. */
	choices = $state<Record<string, BringChoice>>({});
	damaged = $state.raw<readonly Remark[]>([]);
	/** The report style that the file carries. */
	style = $state.raw<HouseStyle | undefined>();
	/** Is it to stand on this device's reports from now on? */
	takesStyle = $state(false);
	/** False: this browser keeps no more. Undefined: nobody asked for it. */
	isStyleIn = $state<boolean | undefined>();
	readonly house = new House();
	/** How many came in. */
	brought = $state(0);
	readonly count = $derived(
		this.rows.filter(({ shown }) => this.chosen(shown) !== 'leave').length + Number(this.takesStyle)
	);

	constructor(gallery: Pick<Gallery, 'own' | 'bundled' | 'keep' | 'replace'>) {
		this.#gallery = gallery;
	}

	async look({ bytes }: NamedBytes): Promise<void> {
		const decode = (part: Uint8Array, encoding: string) =>
			new TextDecoder(encoding, { fatal: true }).decode(part);
		const read = await readTemplates(bytes, decode, platform);
		if (!read.ok) {
			this.phase = { kind: 'refused', problems: read.problems };
			return;
		}
		this.rows = read.templates.flatMap((template) => this.#row(template) ?? []);
		this.choices = Object.fromEntries(
			this.rows.map(({ shown, choices }) => [shown.mapping.id, choices[0] ?? 'leave'])
		);
		this.damaged = read.damaged;
		this.style = read.style;
		this.phase = { kind: 'look' };
	}

	chosen({ mapping: { id } }: Shown): BringChoice {
		return (Object.hasOwn(this.choices, id) ? this.choices[id] : undefined) ?? 'leave';
	}

	/** One after the other; where one can't be kept, the gallery says why and the rest waits. */
	async accept(): Promise<void> {
		for (const { shown } of this.rows) {
			const choice = this.chosen(shown);
			if (choice === 'leave') continue;
			const { mapping } = shown;
			const isKept =
				choice === 'replace'
					? await this.#gallery.replace(mapping)
					: await this.#gallery.keep(choice === 'both' ? another(mapping) : mapping);
			if (!isKept) return;
			this.brought += 1;
			this.choices[mapping.id] = 'leave';
		}
		if (this.takesStyle && this.style) {
			const { name = '', colour = '', logo = '' } = this.style;
			this.isStyleIn = this.house.change({ name, colour, logo });
		}
		this.phase = { kind: 'done' };
	}

	#row(template: Mapping): BringRow | undefined {
		const shown = shownFrom(template, true);
		const isHere = ({ mapping: { id } }: Shown) => id === template.id;
		const own = (this.#gallery.own ?? []).find(isHere);
		const here = own ?? this.#gallery.bundled.find(isHere);
		const standing = standingOf(template, here?.mapping);
		// What comes with the program can’t be replaced: another one beside it is what is left.
		const choices: readonly BringChoice[] =
			here && !own ? (standing === 'same' ? ['leave', 'both'] : ['both', 'leave']) : CHOICES[standing];
		return shown && { shown, standing, here, choices };
	}
}

function another(template: Mapping): Mapping {
	return { ...template, id: newId(), title: `${template.title} (copy)` };
}
