/** What verdicts are called on screens. */
import type { Kind, Surface } from '#core/mapping/vocabulary.ts';
import type { Shape, Strength } from '#core/ownership/decision-table.ts';
import { homesOf, type SettledVerdict, type Verdict } from '#core/ownership/judge.ts';
import { KIND_NAMES, SURFACE_NAMES } from '#core/ownership/questions.ts';

export const STRENGTHS: Record<Strength, { readonly name: string; readonly says: string }> = {
	clear: { name: 'clear', says: 'Every row that is left is clear about it.' },
	leaning: { name: 'leaning', says: 'It leans this way; a good reason could turn it.' }
};

/** Behind a surface's name, where a line has little room. */
export const SHAPE_NOTES: Record<Shape, string> = {
	place: '',
	translate: 'translated',
	split: 'and a package'
};

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** A small count in words: "three", from ten on "12". */
export function countInWords(count: number): string {
	return numbers[count] ?? String(count);
}

/** A sentence's first letter, large. */
export function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "Product and Exports" for a split, else the one surface. */
export function homesInWords(verdict: SettledVerdict): string {
	return surfacesInWords(homesOf(verdict), 'and');
}

export function surfacesInWords(surfaces: readonly Surface[], joint: 'and' | 'or'): string {
	const names = surfaces.map((surface) => SURFACE_NAMES[surface].name);
	return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${joint} ${names.at(-1)}`;
}

/** What has to be made besides the move, one sentence each; empty: nothing. */
export function owedInWords(verdict: SettledVerdict, kind: Kind): string[] {
	const noun = KIND_NAMES[kind].name.toLowerCase();
	const owed: string[] = [];
	if (verdict.shape === 'translate')
		owed.push(
			kind === 'action'
				? 'Customers are owed a safe action of their own on Product that reaches the same end.'
				: `Customers are owed words of their own: a ${noun} on Product that says what this means for them.`
		);
	if (verdict.shape === 'split')
		owed.push('The current state stays on Product; its history goes into an export package.');
	if (verdict.approval === 'owed')
		owed.push('Somebody has to approve each time it is handed out, and be named.');
	if (verdict.approval === 'perhaps')
		owed.push('If handing it out is a privileged act, somebody has to approve each time, and be named.');
	return owed;
}

/** Before any answer: a share would read as a forecast. */
export const NOTHING_SAID = 'Nothing is said yet';
/** What the shares are shares of. */
export const SHARES_ARE = 'of the ways left';

/** The verdict as a reader hears it. */
export function verdictInWords(verdict: Verdict): string {
	if (verdict.settled)
		return `Settled, ${verdict.strength}: ${homesInWords(verdict)}${verdict.shape === 'translate' ? ', translated for customers' : ''}.`;
	if (verdict.answered.length === 0) return `Still open: ${NOTHING_SAID}.`;
	const shares = verdict.outcomes.map(
		({ surface, shape, share }) =>
			`${SURFACE_NAMES[surface].name}${SHAPE_NOTES[shape] && `, ${SHAPE_NOTES[shape]}`} ${percent(share)}`
	);
	return `Still open, ${SHARES_ARE}: ${shares.join('; ')}.`;
}

const percentFormat = new Intl.NumberFormat(undefined, { style: 'percent', maximumFractionDigits: 0 });

/** A share of all as people read it. What is possible is never called 0 %, what is open never 100 %. */
export function percent(share: number): string {
	if (share > 0 && share < 0.01) return `<${percentFormat.format(0.01)}`;
	if (share < 1 && share > 0.99) return `>${percentFormat.format(0.99)}`;
	return percentFormat.format(share);
}
