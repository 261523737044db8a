/** A list to choose one or several from, by arrows, by typing, by pointer. */
import type { CellValue } from './columns.ts';
import type { Option } from './options.ts';

export class Choosing {
	/** A first entry takes the value away, where that may be. */
	readonly options: readonly (Option | undefined)[];
	readonly isSeveral: boolean;
	at = $state(0);
	value = $state.raw<CellValue>();
	#typed = '';

	constructor(
		options: readonly Option[],
		value: CellValue,
		isSeveral: boolean,
		isNeeded: boolean,
		typed = ''
	) {
		this.options = isNeeded ? options : [undefined, ...options];
		this.isSeveral = isSeveral;
		this.value = value;
		this.at = Math.max(
			0,
			this.options.findIndex((option) => this.isOn(option))
		);
		if (typed) this.type(typed);
	}

	isOn(option: Option | undefined): boolean {
		if (!option) return this.value === undefined;
		if (!this.isSeveral) return this.value === option.value;
		const values = this.value as readonly string[] | undefined;
		return option.isNothing ? values?.length === 0 : (values?.includes(option.value) ?? false);
	}

	move(step: number): void {
		this.at = Math.max(0, Math.min(this.at + step, this.options.length - 1));
		this.#typed = '';
	}

	/** Goes to the next option that begins with what is typed, as a list of the system does. */
	type(letter: string): void {
		this.#typed += letter.toLocaleLowerCase();
		const isRepeated = [...this.#typed].every((one) => one === this.#typed[0]);
		const wanted = isRepeated ? (this.#typed[0] ?? '') : this.#typed;
		const from = isRepeated && this.#typed.length > 1 ? this.at + 1 : this.at;
		const order = this.options.map((_, i) => (i + from) % this.options.length);
		const found = order.find((i) => wordsOf(this.options[i]).some((word) => word.startsWith(wanted)));
		if (found !== undefined) this.at = found;
		else this.#typed = letter.toLocaleLowerCase();
	}

	/** Several: on or off. One: this one. */
	toggle(at: number = this.at): void {
		this.at = at;
		const option = this.options[at];
		if (!option) this.value = undefined;
		else if (!this.isSeveral) this.value = option.value;
		else if (option.isNothing) this.value = this.isOn(option) ? undefined : [];
		else {
			const isWanted = (one: Option) => (one === option ? !this.isOn(one) : this.isOn(one));
			const all = this.options.flatMap((one) => (one && !one.isNothing && isWanted(one) ? [one.value] : []));
			// The last one off leaves the question open: nobody said that there is nothing.
			this.value = all.length > 0 ? all : undefined;
		}
	}

	/** What Enter keeps: the entry under the cursor; of several, what is on. */
	get result(): CellValue {
		return this.isSeveral ? this.value : this.options[this.at]?.value;
	}
}

const wordsOf = (option: Option | undefined) =>
	option ? [option.label, option.short ?? '', option.value].map((word) => word.toLocaleLowerCase()) : [];
