/** Whose name, logo and colour stand on reports, and whether a day does: chosen once, kept on this device. */
import { styleIn, type HouseStyle } from '#core/exporters/report/house-style.ts';
import { deviceShelf, keepJson, keptJson, type Shelf } from '#ui/state/kept.ts';

const KEY = 'house-style';

interface Kept {
	readonly name: string;
	readonly colour: string;
	readonly logo: string;
	readonly isDated: boolean;
}

/** Somebody else may have written there: only what is understood counts. */
function read(shelf: Shelf | undefined): Kept {
	const found = keptJson(KEY, shelf);
	const { name = '', colour = '', logo = '' } = styleIn(found) ?? {};
	const isDated = new Map(Object.entries(found ?? {})).get('isDated') === true;
	return { name, colour, logo, isDated };
}

export class House {
	readonly #shelf: Shelf | undefined;
	#kept = $state.raw() as Kept;

	constructor(shelf: Shelf | undefined = deviceShelf()) {
		this.#shelf = shelf;
		this.#kept = read(shelf);
	}

	get name(): string {
		return this.#kept.name;
	}
	get colour(): string {
		return this.#kept.colour;
	}
	get logo(): string {
		return this.#kept.logo;
	}
	/** Is the day of making put on it? Without one the same mapping gives the same bytes. */
	get isDated(): boolean {
		return this.#kept.isDated;
	}

	/** False: this browser keeps no more; it holds for this visit. */
	change(part: Partial<Kept>): boolean {
		this.#kept = { ...this.#kept, ...part };
		keepJson(KEY, this.#kept, this.#shelf);
		return JSON.stringify(keptJson(KEY, this.#shelf)) === JSON.stringify(this.#kept);
	}

	/** As exporters take it. Undefined: nobody's. */
	readonly style: HouseStyle | undefined = $derived(styleIn(this.#kept));

	/** The part of an exporter's input that it gives. */
	wishes(today: string): { readonly style?: HouseStyle; readonly on?: string } {
		return {
			...(this.style ? { style: this.style } : {}),
			...(this.isDated ? { on: today } : {})
		};
	}
}
