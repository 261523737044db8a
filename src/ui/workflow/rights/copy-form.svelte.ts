/** One role's rights for another role, only thought of yet. */
import { copyRights, type RightsCopy } from '#core/commands/copy-rights.ts';
import { rolesOf } from '#core/mapping/selectors.ts';
import { foresee } from '#core/rules/foresee.ts';
import type { Session } from '#ui/state/session.svelte.ts';

export class CopyForm {
	readonly #session: Session;
	/** The items that the matrix shows; undefined: it shows all. */
	readonly shown: readonly string[] | undefined;
	from = $state.raw('');
	to = $state.raw('');
	isAdding = $state.raw(false);
	isShownOnly = $state.raw(false);

	readonly copy: RightsCopy = $derived.by(() => ({
		from: this.from,
		to: this.to,
		isAdding: this.isAdding,
		ids: this.isShownOnly ? this.shown : undefined
	}));
	readonly spoken = $derived.by(() => this.copy.ids?.length ?? this.#session.mapping.items.length);
	readonly foreseen = $derived.by(() =>
		foresee(this.#session.mapping, copyRights(this.copy), this.#session.today)
	);

	/** `to`: the role that is to have them. Whose rights they are, is first guessed: another role of its side. */
	constructor(session: Session, to: string | undefined, shown: readonly string[] | undefined) {
		this.#session = session;
		this.shown = shown;
		this.isShownOnly = shown !== undefined;
		const roles = rolesOf(session.mapping);
		const target = roles.find(({ id }) => id === to) ?? roles[1] ?? roles[0];
		const others = roles.filter((role) => role !== target);
		const source = others.find(({ side }) => side === target?.side) ?? others[0];
		this.to = target?.id ?? '';
		this.from = source?.id ?? '';
	}

	apply(): boolean {
		return this.#session.run(copyRights(this.copy));
	}
}
