/** Trying a tipping point before it is given: what would hold then is shown, and nothing is changed. */
import { answerTest } from '#core/commands/answer-test.ts';
import type { Item } from '#core/mapping/item-schema.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { tippingPoints, type TippingPoint } from '#core/ownership/tipping.ts';
import { foresee, type Foresight } from '#core/rules/foresee.ts';

export interface WhatIfTarget {
	/** Undefined: there is nothing to try on. */
	readonly item: () => Item | undefined;
	readonly mapping: () => Mapping;
	/** An ISO date, by which acceptances may be due. */
	readonly today?: () => string;
	/** Gives the answer for good. */
	readonly give: (point: TippingPoint) => void;
}

const keyOf = (item: Item | undefined, { test, answer }: TippingPoint) =>
	JSON.stringify([item?.id, test, answer]);

export class WhatIf {
	readonly #target: WhatIfTarget;
	#tried = $state<string | undefined>();

	readonly points: readonly TippingPoint[] = $derived.by(() => {
		const item = this.#target.item();
		return item ? tippingPoints(item) : [];
	});
	/** The one that is tried; undefined: none, or the item or its answers are others by now. */
	readonly tried: TippingPoint | undefined = $derived(this.points.find((point) => this.isTried(point)));
	readonly foreseen: Foresight | undefined = $derived.by(() => {
		const { tried } = this;
		const item = this.#target.item();
		if (!tried || !item) return undefined;
		const command = answerTest([item.id], tried.test, tried.answer);
		return foresee(this.#target.mapping(), command, this.#target.today?.());
	});

	constructor(target: WhatIfTarget) {
		this.#target = target;
	}

	isTried(point: TippingPoint): boolean {
		return this.#tried === keyOf(this.#target.item(), point);
	}

	/** Shows what it would do; the same again leaves it. */
	try(point: TippingPoint): void {
		this.#tried = this.isTried(point) ? undefined : keyOf(this.#target.item(), point);
	}

	/** False: none was tried. */
	leave(): boolean {
		const wasTried = this.tried !== undefined;
		this.#tried = undefined;
		return wasTried;
	}

	/** Gives the tried answer, as one step of undo. False: none is tried. */
	apply(): boolean {
		const { tried } = this;
		if (!tried) return false;
		this.#tried = undefined;
		this.#target.give(tried);
		return true;
	}
}
