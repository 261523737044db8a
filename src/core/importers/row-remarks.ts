/** What is said about rows, gathered so that ten thousand rows with one trait make one sentence. */
import type { Remark } from './proposal.ts';

const MAX_EACH = 50;

export class RowRemarks {
	readonly refused: Remark[] = [];
	/** What the file's rows are told by: `line`, or `entry` of a JSON list. */
	readonly word: string;
	#single: Remark[] = [];
	#unfit = new Map<string, { field: string; lines: number[] }>();
	#short: number[] = [];
	#inferred = 0;

	constructor(word = 'line') {
		this.word = word;
	}

	/** The row does not come in. */
	refuse(line: number, text: string): undefined {
		this.refused.push({ at: `${this.word} ${line}`, text });
	}

	add(line: number, text: string): void {
		this.#single.push({ at: `${this.word} ${line}`, text });
	}

	/** A value that its field doesn't take and that went into the notes. */
	unfit(heading: string, field: string, line: number): void {
		const known = this.#unfit.get(heading);
		if (known) known.lines.push(line);
		else this.#unfit.set(heading, { field, lines: [line] });
	}

	/** The row has fewer cells than there are headings. */
	short(line: number): void {
		this.#short.push(line);
	}

	/** The kind was taken from the name. */
	inferred(): void {
		this.#inferred += 1;
	}

	all(): Remark[] {
		const remarks: Remark[] = [];
		if (this.#inferred > 0)
			remarks.push({
				at: '',
				text: `No kind is given for ${count(this.#inferred, 'item')}; it was taken from the name.`
			});
		for (const [heading, { field, lines }] of this.#unfit)
			remarks.push({
				at: `column “${heading}”`,
				text: `${count(lines.length, 'value')} (${this.#where(lines)}) ${lines.length === 1 ? 'is' : 'are'} none that ${field} takes, and went into the notes.`
			});
		if (this.#short.length > 0)
			remarks.push({
				at: '',
				text: `${count(this.#short.length, 'row')} (${this.#where(this.#short)}) ${this.#short.length === 1 ? 'has' : 'have'} fewer cells than there are headings; the rest stays empty.`
			});
		remarks.push(...this.#single.slice(0, MAX_EACH));
		if (this.#single.length > MAX_EACH)
			remarks.push({ at: '', text: `${this.#single.length - MAX_EACH} more remarks of this sort.` });
		return remarks;
	}

	/** The first few: a list of thousands says nothing more. */
	#where(lines: readonly number[]): string {
		const many = this.word === 'entry' ? 'entries' : `${this.word}s`;
		const shown = lines.slice(0, 5).join(', ');
		return `${lines.length === 1 ? this.word : many} ${shown}${lines.length > 5 ? '…' : ''}`;
	}
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
