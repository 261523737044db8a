/** What other mappings on this device say otherwise. Looked at when somebody asks, never after an edit. */
import type { Mapping } from '#core/mapping/schema.ts';
import { lintBeside } from '#core/rules/beside.ts';
import { RULES } from '#core/rules/index.ts';
import { reviewer, type Review } from '#core/rules/reviewer.ts';
import type { Finding } from '#core/rules/rule.ts';
import type { OtherMappings } from '#storage/other-mappings.ts';
import type { Session } from '#ui/state/session.svelte.ts';

/** Something was found here when this was how the mapping looked. */
interface Look {
	readonly at: number;
	readonly items: Mapping['items'];
	readonly found: readonly Finding[];
	readonly others: number;
	readonly unreadable: number;
}

export class Beside {
	readonly #session: Session;
	#look = $state.raw<Look | undefined>();
	isLooking = $state.raw(false);
	/** The device's storage could not be read. */
	hasFailed = $state.raw(false);

	/** What was found and is still about something here. */
	readonly found: readonly Finding[] = $derived.by(() =>
		(this.#look?.found ?? []).filter(({ at }) => at.type !== 'item' || this.#session.item(at.id))
	);
	/** The same held against the decisions of this mapping, as they are now. */
	readonly review: Review = $derived.by(() =>
		reviewer(() => this.found, RULES)(this.#session.mapping, this.#session.today)
	);
	/** Has an item changed since? Then it may no longer be as it was found. */
	readonly isBehind: boolean = $derived.by(
		() => this.#look !== undefined && this.#look.items !== this.#session.mapping.items
	);

	constructor(session: Session) {
		this.#session = session;
	}

	/** When it was looked at, and at how many mappings; undefined: not yet. */
	get look(): Omit<Look, 'items' | 'found'> | undefined {
		return this.#look;
	}

	/** Reads the others and compares. Twice at once is once. */
	async lookAt(read: () => Promise<OtherMappings>, now: () => number = Date.now): Promise<void> {
		if (this.isLooking) return;
		this.isLooking = true;
		try {
			const { mappings, unreadable } = await read();
			const { mapping } = this.#session;
			this.#look = {
				at: now(),
				items: mapping.items,
				found: lintBeside(mapping, mappings),
				others: mappings.length,
				unreadable
			};
			this.hasFailed = false;
		} catch {
			this.hasFailed = true;
		} finally {
			this.isLooking = false;
		}
	}
}
