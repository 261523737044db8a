/** A sentence about many items that is only thought of yet: what it would change can be seen before it is said. */
import type { Right } from '#core/commands/grant-right.ts';
import { itemsUnder, ruleInWords, ruleRights, type RightsRule } from '#core/commands/rule-rights.ts';
import type { Kind } from '#core/mapping/vocabulary.ts';
import { foresee } from '#core/rules/foresee.ts';
import { setOf, toggled } from '#ui/inventory/sets.ts';
import type { Session } from '#ui/state/session.svelte.ts';
import type { Place, RightsFilter } from './filter.ts';
import { whoFrom, whoOptions } from './who.ts';

const STAGE = 'stage ';
/** A stage as one value of a select. Empty: at any stage. */
export const stageValue = (id: string | null) => (id === null ? 'none' : `${STAGE}${id}`);

function stageFrom(value: string): string | null | undefined {
	if (value === '') return undefined;
	return value === 'none' ? null : value.slice(STAGE.length);
}

const only = <T>(set: ReadonlySet<T>): T | undefined => (set.size === 1 ? [...set][0] : undefined);

export class RuleForm {
	readonly #session: Session;
	who = $state.raw('');
	isOn = $state.raw(true);
	rights = $state.raw<ReadonlySet<Right>>(setOf(['perform']));
	kind = $state.raw<Kind | ''>('');
	place = $state.raw<Place | ''>('');
	stage = $state.raw('');
	/** What was said last, for as long as it can be taken back by one step. */
	#said = $state.raw<string | undefined>();

	readonly rule: RightsRule = $derived({
		who: whoFrom(this.who),
		rights: [...this.rights],
		isOn: this.isOn,
		kind: this.kind || undefined,
		surface: this.place || undefined,
		stage: stageFrom(this.stage)
	});
	readonly sentence = $derived.by(() => ruleInWords(this.#session.mapping, this.rule));
	/** How many items it speaks of. */
	readonly spoken = $derived.by(() => itemsUnder(this.#session.mapping, this.rule).length);
	readonly foreseen = $derived.by(() =>
		foresee(this.#session.mapping, ruleRights(this.rule), this.#session.today)
	);
	readonly said = $derived.by(() => (this.#session.undoLabel === this.#said ? this.#said : undefined));

	/** Begins with what the matrix shows. */
	constructor(session: Session, shown: RightsFilter) {
		this.#session = session;
		const options = whoOptions(session.mapping);
		const asked = options.find(({ value }) => value === shown.who);
		const first = options.find(({ value }) => value.includes(' ')) ?? options[0];
		this.who = (asked ?? first)?.value ?? '';
		this.kind = only(shown.kinds) ?? 'action';
		this.place = only(shown.places) ?? 'product';
	}

	turn(right: Right): void {
		this.rights = toggled(this.rights, right);
	}

	/** Says it: one step. The form stays, for the next sentence. */
	apply(): void {
		const { label } = this.foreseen;
		if (this.#session.run(ruleRights(this.rule))) this.#said = label;
	}

	takeBack(): void {
		if (this.said !== undefined) this.#session.undo();
	}
}
