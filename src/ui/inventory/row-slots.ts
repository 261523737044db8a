/**
 * Which row element shows which line of a long list. An element whose line leaves the window is given to one that
 * comes; a line that stays keeps its element, and with it the focus and a field that is being written in.
 */
export class RowSlots {
	#slots: ReadonlyMap<string, number> = new Map();
	#free: number[] = [];
	#size = 0;

	/** The number of each line's element, in the order given. Lines are named by identifier, none twice. */
	assign(lines: readonly string[]): readonly number[] {
		const wanted = new Set(lines);
		for (const [line, slot] of this.#slots) if (!wanted.has(line)) this.#free.push(slot);
		const next = new Map<string, number>();
		// Those that stay come first: none of theirs is free.
		for (const line of lines) next.set(line, this.#slots.get(line) ?? -1);
		for (const [line, slot] of next) if (slot < 0) next.set(line, this.#free.pop() ?? this.#size++);
		this.#slots = next;
		return lines.map((line) => next.get(line) ?? 0);
	}
}
