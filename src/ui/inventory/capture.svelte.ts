/** The capture line: one item a line, its kind by prefix, by the pressed button, or by its name. */
import { addItems } from '#core/commands/add-items.ts';
import { addStage } from '#core/commands/stages.ts';
import { together, type Command } from '#core/commands/edit.ts';
import { inferKind } from '#core/importers/infer-kind.ts';
import type { Place } from '#core/importers/wishes.ts';
import { readLine } from '#core/importers/lines.ts';
import type { Kind } from '#core/mapping/vocabulary.ts';
import { newId } from '#document/ids.ts';
import { tokensOf, type Today } from './capture-tokens.ts';
import { stagesOf } from './options.ts';
import type { Session } from '#ui/state/session.svelte.ts';

export class Capture {
	readonly #session: Session;
	line = $state('');
	/** For lines that don't say; absent: the name decides. */
	kind = $state<Kind | undefined>();
	/** Identifier of a stage, or empty. */
	stage = $state('');

	/** Where the portal shows the lines to come now; empty: not known. */
	today = $state<Today | ''>('');

	readonly told = $derived.by(() => tokensOf(this.line, this.#stages));
	readonly read = $derived(readLine(this.told.rest));
	readonly isReady = $derived(this.read.name !== '');
	/** The kind that the line will have, and what says so. */
	readonly coming: { readonly kind: Kind; readonly by: 'prefix' | 'button' | 'name' } | undefined =
		$derived.by(() => {
			if (this.read.kind) return { kind: this.read.kind, by: 'prefix' };
			if (this.kind) return { kind: this.kind, by: 'button' };
			return this.isReady ? { kind: inferKind(this.read.name), by: 'name' } : undefined;
		});

	constructor(session: Session) {
		this.#session = session;
	}

	get #stages() {
		return stagesOf(this.#session.mapping.stages);
	}

	/** What the line goes with: as it says, otherwise as the lines before it. */
	get goingTo(): { readonly stage: string; readonly today: Today | '' } {
		return { stage: this.told.stage ?? this.stageId ?? '', today: this.told.today ?? this.today };
	}

	/** The stage, where it still exists. */
	get stageId(): string | undefined {
		return this.#session.mapping.stages.some(({ id }) => id === this.stage) ? this.stage : undefined;
	}

	/** Where a list that is brought in goes, as the line does; undefined: nowhere in particular. */
	get place(): Place | undefined {
		const { stage, today } = this.goingTo;
		const stageName = this.#session.mapping.stages.find(({ id }) => id === stage)?.name;
		if (stageName === undefined && today === '') return undefined;
		return { ...(stageName === undefined ? {} : { stageName }), ...(today && { today }) };
	}

	/** Presses a kind; pressed again, the name decides once more. */
	press(kind: Kind): void {
		this.kind = this.kind === kind ? undefined : kind;
	}

	/** Adds the line; its identifier, or undefined where it has no name yet. */
	add(): string | undefined {
		const { name } = this.read;
		const { coming } = this;
		if (!coming || name === '') return undefined;
		const id = newId();
		const { stage, today } = this.goingTo;
		const item = { id, kind: coming.kind, name, ...(stage && { stage }), ...(today && { today }) };
		if (!this.#session.run(addItems([item]))) return undefined;
		// The lines that follow go there too, until one says otherwise.
		this.stage = stage;
		this.today = today;
		this.line = '';
		return id;
	}

	/** A new stage for the lines that follow; with items to go there at once, all in one step. */
	addStage(name: string, then?: (stage: string) => Command): string | undefined {
		const words = name.trim();
		if (words === '') return undefined;
		const known = this.#session.mapping.stages.find((stage) => stage.name === words);
		const id = known?.id ?? newId();
		const commands = known ? [] : [addStage(id, words)];
		if (then) commands.push(then(id));
		if (commands.length > 0) this.#session.run(together(`added stage “${words}”`, commands));
		return id;
	}
}
