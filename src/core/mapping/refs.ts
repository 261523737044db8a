export const REF_PREFIX = 'DMC';

const REFS_FIRST = /^(?:[A-Z][A-Z0-9]{0,9}-[0-9]{3,9} )+/;

/** The references that a title begins with, as titles of work have them; none where it begins otherwise. */
export function refsInTitle(title: string): string[] {
	return REFS_FIRST.exec(`${title} `)?.[0].trim().split(' ') ?? [];
}

/** `DMC-014` for 14; more digits where three are not enough. */
export function formatRef(number: number): string {
	return `${REF_PREFIX}-${String(number).padStart(3, '0')}`;
}
