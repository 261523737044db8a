/** What a column of an items table is, and the few forms that columns take. */
import { joinList, splitList } from './lists.ts';
import type { Path } from './proposed-fields.ts';

export interface Column {
	/** The heading as it is written. */
	readonly id: string;
	/** The field it fills, in a proposed item. */
	readonly path: Path;
	/** Other headings that mean it, as `plainHeading` writes them; the first found wins. */
	readonly also: readonly string[];
	/** Written where any item has it; the others are always there. */
	readonly isRare?: true;
	write(value: unknown): string;
	/** The value of a cell that is not blank; undefined: it doesn't fit. */
	read(text: string): unknown;
}

/** Letters and digits alone, lower case: `Next_Action`, `nextAction` and ` next action:` are one. */
export function plainHeading(heading: string): string {
	return heading.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

type Base = readonly [id: string, path: Path, also?: string];
const base = ([id, path, also = '']: Base) => ({ id, path, also: also.split(' ').filter(Boolean) });

/** Text as it stands, blanks around it taken off. */
export function text(...from: Base): Column {
	return { ...base(from), write: (value) => String(value ?? ''), read: (cell) => cell.trim() };
}

/** Text of several lines: blanks stay. */
export function prose(...from: Base): Column {
	return { ...base(from), write: (value) => String(value ?? ''), read: (cell) => cell };
}

/** One value of a list. `words`: value → other ways to say it. */
export function choice<V extends string>(
	values: readonly V[],
	words: Partial<Record<V, string>>,
	...from: Base
): Column {
	const known = wordList(values, words);
	return {
		...base(from),
		write: (value) => String(value ?? ''),
		// Most cells hold a value just as we write it; the rest are worth a closer look.
		read: (cell) => known.get(cell) ?? known.get(plainHeading(cell))
	};
}

/** Plain words to values: each value means itself, and so does every word beside it (`|` between them). */
export function wordList<V extends string>(
	values: readonly V[],
	words: Partial<Record<V, string>>
): Map<string, V> {
	const known = new Map<string, V>();
	for (const value of values)
		for (const word of [value, ...(words[value] ?? '').split('|')])
			if (word !== '') known.set(plainHeading(word), value);
	for (const value of values) known.set(value, value);
	return known;
}

const YES = wordList(['yes', 'no'], { yes: 'y|true|1|x|on|✓|ja|oui|si', no: 'n|false|0|off|nein|non' });

export function yesNo(...from: Base): Column {
	return {
		...base(from),
		write: (value) => (value === undefined ? '' : value ? 'yes' : 'no'),
		read(cell) {
			const word = cell.trim() === '✓' ? 'yes' : YES.get(plainHeading(cell));
			return word === undefined ? undefined : word === 'yes';
		}
	};
}

export function list(...from: Base): Column {
	return {
		...base(from),
		write: (value) => joinList((value ?? []) as readonly string[]),
		read: (cell) => splitList(cell)
	};
}
