/**
 * Names to word pieces: `companyLocationAssign`, `company_location_assign` and `Company location: assign` are
 * the same pieces. Lower case, accents dropped, plurals left to `singular`.
 */

/** Long enough for real names and descriptions; a pasted novel must not slow a screen down. */
const LONGEST = 400;
const MOST_PIECES = 60;

const PIECE = /\d{1,3}[a-z]{1,3}(?![a-z])|[A-Z]{2,}s(?![a-zA-Z])|[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+|\p{L}+/gu;

/** The word pieces of a text, in order. `ID`, `IDs`, `2fa` and `cpu` are one piece each. */
export function pieces(text: string): string[] {
	const plain = text
		.slice(0, LONGEST)
		.normalize('NFKD')
		.replace(/[\p{M}'’]/gu, '');
	return (plain.match(PIECE) ?? []).slice(0, MOST_PIECES).map((piece) => piece.toLowerCase());
}

const NOT_PLURAL = /(?:ss|us|is|as|os)$/;

/** The singular of an English word, by its ending alone. */
export function singular(word: string): string {
	if (word.length < 4 || !word.endsWith('s') || NOT_PLURAL.test(word)) return word;
	if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
	if (/(?:sses|shes|ches|xes|zes)$/.test(word)) return word.slice(0, -2);
	return word.slice(0, -1);
}
