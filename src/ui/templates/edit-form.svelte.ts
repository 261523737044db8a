/** The words of a template of one's own, to be put right without starting from it. */
import type { Mapping } from '#core/mapping/schema.ts';
import { wordLine } from '#core/templates/fill.ts';
import { nextVersion } from '#core/templates/version-numbers.ts';
import type { Shown } from './shown.ts';

const linesOf = (text: string) =>
	text
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean);

export class EditForm {
	readonly #shown: Shown;
	title = $state('');
	summary = $state('');
	when = $state('');
	story = $state('');
	/** One a line. */
	invite = $state('');
	goesWrong = $state('');
	variables = $state<{ readonly key: string; label: string; value: string }[]>([]);
	/** Whether what is saved is the next version, and the one before stays for the mappings that began with it. */
	countsUp = $state(false);

	constructor(shown: Shown) {
		const { mapping, guide } = shown;
		this.#shown = shown;
		this.title = mapping.title;
		this.summary = guide.summary ?? '';
		this.when = guide.when ?? '';
		this.story = guide.story ?? '';
		this.invite = guide.invite.join('\n');
		this.goesWrong = guide.goesWrong.join('\n');
		this.variables = guide.variables.map(({ key, label, value }) => ({ key, label, value }));
	}

	get next(): string {
		return nextVersion(this.#shown.guide.version);
	}

	/** The template with these words; what is left empty says nothing. */
	made(): Mapping {
		const { mapping, guide } = this.#shown;
		const said: Record<string, unknown> = {
			...guide,
			version: this.countsUp ? this.next : guide.version,
			summary: this.summary.trim(),
			when: this.when.trim(),
			story: this.story.trim(),
			invite: linesOf(this.invite),
			goesWrong: linesOf(this.goesWrong),
			// A variable without a word would leave a hole in every text.
			variables: guide.variables.map((before) => {
				const now = this.variables.find(({ key }) => key === before.key);
				return {
					...before,
					label: wordLine(now?.label ?? '') || before.label,
					value: wordLine(now?.value ?? '') || before.value
				};
			})
		};
		const isEmpty = (value: unknown) => value === '' || value === undefined;
		return {
			...mapping,
			title: this.title.trim() || mapping.title,
			guide: Object.fromEntries(Object.entries(said).filter(([, value]) => !isEmpty(value)))
		};
	}
}
