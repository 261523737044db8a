/** The open mapping held against the template that it began with: what the team made otherwise, and what is taken back. */
import { SvelteSet } from 'svelte/reactivity';
import type { Mapping } from '#core/mapping/schema.ts';
import { learnRows, type LearnRow } from '#core/reuse/learn.ts';
import { saysTheSame, takenBack } from '#core/reuse/take-back.ts';
import { nextVersion } from '#core/templates/version-numbers.ts';
import { versionOf } from '#core/templates/versions.ts';
import { newId } from '#document/ids.ts';
import type { Session } from '#ui/state/session.svelte.ts';
import type { FoundTemplate } from '#ui/templates/guide-of.ts';
import { keySet, turn, turnAll } from './choices.ts';
import { lessonsOf } from './lesson-words.ts';

export class Learning {
	readonly #session: Pick<Session, 'mapping'>;
	/** At the version that the mapping began with. */
	readonly template: Mapping;
	/** What is gone on from. */
	readonly newest: FoundTemplate;
	readonly ticked = new SvelteSet<string>();
	/** What a template of one's own is called that comes of one of the program's. */
	title = $state('');

	constructor(session: Pick<Session, 'mapping'>, template: FoundTemplate, newest: FoundTemplate) {
		this.#session = session;
		this.template = template.mapping;
		this.newest = template.isOwn ? newest : template;
		this.title = this.newest.mapping.title;
	}

	readonly rows: readonly LearnRow[] = $derived.by(() =>
		learnRows(this.template, this.#session.mapping, this.newest.mapping)
	);
	readonly groups = $derived(lessonsOf(this.rows));
	readonly chosen = $derived(this.rows.filter(({ key }) => this.ticked.has(key)));
	/** Added parts that come along, since something that was ticked speaks of them. */
	readonly along = $derived.by(() => {
		const { chosen } = this;
		if (chosen.length === 0) return keySet([]);
		const next = this.#taken();
		return keySet(
			this.rows.filter(
				({ key, kind, list, id }) =>
					kind === 'added' && !this.ticked.has(key) && next[list].some((part) => part.id === id)
			)
		);
	});

	get version(): string {
		return nextVersion(versionOf(this.newest.mapping));
	}

	toggle(key: string): void {
		turn(this.ticked, key);
	}

	tick(rows: readonly LearnRow[], isTicked: boolean): void {
		turnAll(this.ticked, rows, isTicked, (row) => !isApart(row));
	}

	/**
	 * The next version of one's own template; of one of the program's, a template of one's own. Undefined: it would say
	 * what the template says already.
	 */
	make(): Mapping | undefined {
		const next = this.#taken();
		return saysTheSame(this.newest.mapping, next) ? undefined : next;
	}

	#taken(): Mapping {
		const { mapping, isOwn } = this.newest;
		const keeping = {
			id: isOwn ? mapping.id : newId(),
			version: this.version,
			title: isOwn ? mapping.title : this.title.trim() || mapping.title
		};
		return takenBack(this.template, this.#session.mapping, this.chosen, keeping, newId, mapping);
	}
}

/** What others made of the template meanwhile would go: that is for one row at a time, never for all. */
export const isApart = ({ standing }: LearnRow) => standing === 'own';
