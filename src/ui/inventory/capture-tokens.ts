/**
 * What a typed line says beside its name: `Risk score @Review today support`. A stage is known by its whole name or
 * by how it begins; `@none` and `today unknown` take back what the lines before said.
 */
import type { Stage } from '#core/mapping/schema.ts';
import { TODAY } from '#core/mapping/vocabulary.ts';

export type Today = (typeof TODAY)[number];

export interface Told {
	/** What is left of the line. */
	readonly rest: string;
	/** Identifier; empty: none. Absent: the line doesn't say. */
	readonly stage?: string;
	/** What stands behind an `@` and names no stage; it stays in the name, and whoever slipped wants to know. */
	readonly unknown?: string;
	/** Empty: not known. Absent: the line doesn't say. */
	readonly today?: Today | '';
}

/** Last in the line only: “Due today” is a name. */
const TODAY_AT_END = /(?:^|\s)today\s*:?\s+(product|support|exports|nowhere|unknown)\s*$/iu;

/** Takes what it understands out of the line; anything else stays part of the name. */
export function tokensOf(line: string, stages: readonly Pick<Stage, 'id' | 'name'>[]): Told {
	let rest = line;
	let told: Omit<Told, 'rest'> = {};
	// Either order: each is looked for once more after the other was taken off.
	for (let round = 0; round < 2; round += 1) {
		const today = told.today === undefined && TODAY_AT_END.exec(rest);
		if (today) {
			const word = (today[1] ?? '').toLowerCase();
			told = { ...told, today: TODAY.find((one) => one === word) ?? '' };
			rest = rest.slice(0, today.index);
		}
		const at = told.stage === undefined ? stageMark(rest) : -1;
		const stage = at < 0 ? undefined : stageNamed(rest.slice(at + 1), stages);
		if (stage !== undefined) {
			told = { ...told, stage };
			rest = rest.slice(0, at);
		}
	}
	const at = told.stage === undefined ? stageMark(rest) : -1;
	const unknown = at < 0 ? '' : rest.slice(at + 1).trim();
	return { rest: rest.trimEnd(), ...told, ...(unknown === '' ? {} : { unknown }) };
}

/** Where the last `@` stands that begins a word; −1: there is none. */
function stageMark(line: string): number {
	for (let at = line.lastIndexOf('@'); at >= 0; at = at === 0 ? -1 : line.lastIndexOf('@', at - 1))
		if (at === 0 || /\s/.test(line.charAt(at - 1))) return at;
	return -1;
}

function stageNamed(text: string, stages: readonly Pick<Stage, 'id' | 'name'>[]): string | undefined {
	const words = text.trim().toLocaleLowerCase();
	if (words === '') return undefined;
	const nameOf = ({ name }: Pick<Stage, 'name'>) => name.toLocaleLowerCase();
	const exact = stages.find((stage) => nameOf(stage) === words);
	if (exact) return exact.id;
	if (words === 'none') return '';
	return stages.find((stage) => nameOf(stage).startsWith(words))?.id;
}
